import type { KnownTable, SetAside, Terms } from './formats/known.ts';
import { guessMapping } from './guess/guess-mapping.ts';
import type { Question } from './guess/mapping-draft.ts';
import type { Mapping, Use } from './mapping.ts';
import type { OpenedFile } from './open-file.ts';
import type { Table } from './table.ts';

export type OpenedTable = Exclude<OpenedFile, { readonly as: 'records' }>;

/** What is to be read as what. */
export interface ImportPlan {
  readonly tables: readonly Table[];
  readonly mapping: Mapping;
  /** What was read as what, and why, for people. */
  readonly told: readonly string[];
  /** What nothing in the file decides, and which key of the mapping does. */
  readonly questions: readonly Question[];
  /** Records that are no rows of incidents: a title, an era. */
  readonly aside: readonly (SetAside & { readonly source: string })[];
  /** Rows that are the same in these columns are one row again; none where the format has none. */
  readonly repeats: readonly string[];
  readonly terms: Terms | null;
  readonly about: { readonly title?: string; readonly summary?: string };
}

const TIMES: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'year']);

/**
 * Makes up how tables are read: as their format has it, else as their columns show, all rows looked at.
 * @param opened at least one table; all are taken to have the columns of the first
 * @param given a mapping that a person gave: it is taken as it is
 */
export function planImport(opened: readonly OpenedTable[], given: Mapping | null): ImportPlan {
  const [first] = opened as readonly [OpenedTable, ...OpenedTable[]];
  const known = opened.flatMap((one) => (one.as === 'table' ? [one] : []));
  const tables = opened.map(({ table }) => table);
  const shared = {
    tables,
    aside: known.flatMap(({ aside, table }) =>
      aside.map((one) => ({ ...one, source: table.source })),
    ),
    repeats: known[0]?.repeats ?? [],
    terms: known[0]?.terms ?? null,
    about: known[0]?.about ?? {},
  };
  const read = tables.flatMap(({ source, how }) => how.map((one) => `${source}: ${one}`));
  const toldByFormat = known.flatMap(({ told }) => told.map(({ text }) => text));
  if (given) return { ...shared, mapping: given, told: [...read, ...toldByFormat], questions: [] };
  const guess = guessMapping(first.table);
  if (first.as === 'unknown')
    return {
      ...shared,
      mapping: guess.mapping,
      told: [
        ...read,
        ...guess.told.map(({ column, what }) => (column === null ? what : `“${column}”: ${what}`)),
      ],
      questions: guess.questions,
    };
  const mapping = presetMapping(first, guess.mapping);
  const hasTime = Object.values(mapping.columns).some(({ as }) => TIMES.has(as));
  return {
    ...shared,
    mapping,
    told: [...read, ...toldByFormat],
    // A known format's own columns are no question; of others a guess may be in doubt.
    questions: guess.questions.filter(
      ({ column }) =>
        first.mapping.others === 'guessed' &&
        (column === null ? !hasTime : !Object.hasOwn(first.mapping.columns, column)),
    ),
  };
}

/** A format's mapping, with the zone and the language that its table shows. */
function presetMapping({ mapping: { others, ...preset } }: KnownTable, guess: Mapping): Mapping {
  const { timeZone, language } = guess;
  const columns = others === 'guessed' ? { ...guess.columns, ...preset.columns } : preset.columns;
  return { ...preset, timeZone, language, columns };
}
