import { Type } from 'typebox';
import type { Static } from 'typebox';
import { readJson } from '../../../evidence/json-text/read-json.ts';
import { firstFault } from '../../../evidence/schema/first-fault.ts';
import { authoredOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { FirstFiguresSchema } from './first-figures.ts';
import { sha256Of } from '../../text/article-text.ts';

const strict = { additionalProperties: false } as const;

const DecisionSchema = Type.Object(
  {
    key: Type.String({ description: 'What the point is known by.' }),
    decision: Type.Enum(['mine', 'theirs']),
    when: Type.String({ description: 'ISO 8601, UTC.' }),
    about: Type.String({ description: 'What differs, in words.' }),
    article: Type.String(),
    context: Type.String({ description: 'The words that the claim quotes, or the title.' }),
    mine: Type.String(),
    theirs: Type.String(),
  },
  strict,
);

const CodingSchema = Type.Object(
  {
    name: Type.String(),
    sha256: Type.Union([Type.String(), Type.Null()], {
      description: 'Of its records; null where the browser has no hashes.',
    }),
  },
  strict,
);

const DecisionsSchema = Type.Object(
  {
    dateline: Type.Enum(['decisions']),
    mine: CodingSchema,
    theirs: CodingSchema,
    agreement: Type.Optional(FirstFiguresSchema),
    decisions: Type.Array(DecisionSchema),
  },
  strict,
);

/** What somebody decided of a point, with its words as they were then. */
export type Decision = Static<typeof DecisionSchema>;

/** A file of decisions between two codings. */
export type Decisions = Static<typeof DecisionsSchema>;

export function writeDecisions(decisions: Omit<Decisions, 'dateline'>): string {
  return `${JSON.stringify({ dateline: 'decisions', ...decisions }, null, 2)}\n`;
}

/** Reads a file of decisions. @returns what is wrong with one that is none */
export function readDecisions(
  text: string,
): Decisions | { readonly got: string; readonly expected: string } {
  const read = readJson(text);
  if (!read.ok) return { got: read.faults[0]?.got ?? 'no JSON', expected: 'a file of decisions' };
  const fault = firstFault(DecisionsSchema, read.value);
  if (!fault) return read.value as Decisions;
  const { pointer, got, expected } = fault;
  return { got: pointer === '' ? got : `${got} at ${pointer}`, expected };
}

/** The SHA-256 of a coding, whatever its files look like; null where the page may not make hashes. */
export async function codingHash(records: Records): Promise<string | null> {
  // Of a page from a plain address of another machine.
  if (!globalThis.crypto?.subtle) return null;
  return sha256Of(new TextEncoder().encode(JSON.stringify(authoredOf(records, null))));
}
