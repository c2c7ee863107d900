import { Type } from 'typebox';
import type { Static } from 'typebox';
import { agreementOf } from '../agreement.ts';
import type { Comparison } from '../comparison.ts';
import { ofFiles } from '../pairs/pair-codings.ts';

const strict = { additionalProperties: false } as const;

const OverlapSchema = Type.Object(
  { both: Type.Number(), onlyA: Type.Number(), onlyB: Type.Number() },
  strict,
);
const MeasuredSchema = Type.Object(
  {
    alpha: Type.Union([Type.Number(), Type.Null()]),
    units: Type.Number(),
    same: Type.Number(),
  },
  strict,
);
const AgreementSchema = Type.Object(
  {
    articles: OverlapSchema,
    incidents: OverlapSchema,
    claims: OverlapSchema,
    asides: OverlapSchema,
    tallies: OverlapSchema,
    category: MeasuredSchema,
    stance: MeasuredSchema,
    party: MeasuredSchema,
    sentence: MeasuredSchema,
  },
  strict,
);

export const FirstFiguresSchema = Type.Object(
  {
    both: AgreementSchema,
    all: AgreementSchema,
    articles: Type.Record(Type.String(), AgreementSchema, {
      description: 'By what the article’s file is known by.',
    }),
  },
  { ...strict, description: 'How far the two agreed as first coded, before anything was taken.' },
);

/**
 * How far two codings agree before the first takes anything from the second: what is decided together later is no
 * measure of how reliably each was coded.
 */
export type FirstFigures = Static<typeof FirstFiguresSchema>;

export function firstFigures({ a, b, paired }: Comparison): FirstFigures {
  const of = (files: readonly string[]) => agreementOf(a, b, ofFiles(a, b, paired, new Set(files)));
  const inBoth = paired.files.flatMap((pair) =>
    pair.a !== null && pair.b !== null ? [pair.a] : [],
  );
  return {
    both: of(inBoth),
    all: agreementOf(a, b, paired),
    articles: Object.fromEntries(
      paired.files.map((pair) => [(pair.a ?? pair.b)!, of([(pair.a ?? pair.b)!])]),
    ),
  };
}
