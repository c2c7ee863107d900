import { UNKNOWN_VALUES } from '../../cells/quantity-words.ts';
import { createUnknowns } from '../../cells/unknown-values.ts';
import { outcomeOf } from '../../guess/words/outcome-words.ts';
import type { Outcome } from '../../guess/words/outcome-words.ts';
import type { Draft, DraftClaim } from '../draft.ts';

type Field = Draft['fields'][number];

const isUnknown = createUnknowns(UNKNOWN_VALUES);

/**
 * What rows of persons say besides, of one incident: what all of them say is the incident's, once, and the rest stays
 * together by person, `age: 12, status: killed`, so that nobody's age stands beside another one's fate.
 */
export function fieldsOfPersons(drafts: readonly Draft[]): readonly Field[] {
  if (drafts.length < 2) return drafts[0]?.fields ?? [];
  const times = new Map<string, number>();
  for (const { fields } of drafts)
    for (const key of new Set(fields.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const isOfAll = (field: Field): boolean => times.get(keyOf(field)) === drafts.length;
  const shared = new Map(
    drafts[0]!.fields.filter(isOfAll).map((field) => [keyOf(field), field] as const),
  );
  const persons = drafts.flatMap(({ fields }) => {
    const own = fields.filter((field) => !isOfAll(field));
    if (own.length === 0) return [];
    return [
      { name: 'person', value: own.map(({ name, value }) => `${name}: ${value}`).join(', ') },
    ];
  });
  return [...shared.values(), ...persons];
}

function keyOf(field: Field): string {
  return JSON.stringify([field.name, field.value]);
}

/**
 * How many of the persons of an incident were killed and injured, by the column that says so of most of them. Those of whom
 * it says nothing may be among either.
 */
export function withOutcomes(
  claims: readonly DraftClaim[],
  drafts: readonly Draft[],
): readonly DraftClaim[] {
  const said = drafts.map(saidOf);
  const names = new Set(said.flatMap((row) => [...row.keys()]));
  const best = Array.from(names, (name) => {
    const values = said.map((row) => row.get(name) ?? '');
    return { values, outcomes: values.map(outcomeOf) };
  })
    .map((column) => ({ ...column, known: column.outcomes.filter((one) => one !== null).length }))
    .toSorted((a, b) => b.known - a.known)[0];
  if (!best || best.known === 0) return claims;
  const unsaid = best.values.filter((value) => isUnknown(value)).length;
  const counted = new Set(claims.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  const figures = (['killed', 'injured'] as const satisfies readonly Outcome[]).flatMap(
    (measure) => {
      const min = best.outcomes.filter((one) => one === measure).length;
      if (min === 0 || counted.has(measure)) return [];
      const text = drafts.length === 1 ? '1 row' : `${min} of ${drafts.length} rows`;
      return [{ measure, of: 'people', text, min, max: min + unsaid }];
    },
  );
  if (figures.length === 0) return claims;
  return claims.map((claim, at) =>
    at === 0 ? { ...claim, figures: [...claim.figures, ...figures] } : claim,
  );
}

/** The cells of a row that may say what became of its person, by their columns. */
function saidOf({ fields, said }: Draft): ReadonlyMap<string, string> {
  return new Map(
    [...fields, ...(said?.kind ?? [])].map(({ name, value }) => [name, String(value)]),
  );
}
