import type { Draft, DraftClaim, PersonOutcome } from '../draft.ts';

type Field = Draft['fields'][number];

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

/** How many people an event has rows of, and what became of them. @param areAll whether no row of it was refused or held back */
export function withPersons(
  claims: readonly DraftClaim[],
  drafts: readonly Draft[],
  areAll: boolean,
): readonly DraftClaim[] {
  const count = drafts.length;
  const listed = { measure: 'other', of: 'people listed', text: `${count} rows` } as const;
  const figure = { ...listed, min: count, ...(areAll && { max: count }) };
  return withOutcomes(withFigures(claims, [figure]), drafts, areAll);
}

/**
 * How many of the persons of an incident were killed and injured, where a column tells that. Those of whom it says nothing,
 * or leaves it in doubt, may be among either, and so may those of rows that were not taken.
 */
export function withOutcomes(
  claims: readonly DraftClaim[],
  drafts: readonly Draft[],
  areAll: boolean,
): readonly DraftClaim[] {
  const numberOf = (one: PersonOutcome): number =>
    drafts.filter(({ outcome }) => outcome === one).length;
  const counted = new Set(claims.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  const figures = (['killed', 'injured'] as const).flatMap((measure) => {
    const min = numberOf(measure);
    if (min === 0 || counted.has(measure)) return [];
    const text = drafts.length === 1 ? '1 row' : `${min} of ${drafts.length} rows`;
    const max = areAll && { max: min + numberOf('open') };
    return [{ measure, of: 'people', text, min, ...max }];
  });
  return withFigures(claims, figures);
}

function withFigures(
  claims: readonly DraftClaim[],
  figures: DraftClaim['figures'],
): readonly DraftClaim[] {
  return claims.map((claim, at) =>
    at === 0 ? { ...claim, figures: [...claim.figures, ...figures] } : claim,
  );
}
