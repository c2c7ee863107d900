import type { Draft, DraftClaim } from './draft.ts';

const DAY = /^-?\d{4,}-\d{2}-\d{2}$/;

/**
 * Rows of one id are one incident, with what each says as claims beside each other. Where they say different days it was
 * some day between, and the note says which they were.
 * @param drafts at least one, in the file's order @param people whether each row is a person of the event
 */
export function joinDrafts(drafts: readonly Draft[], people: boolean): Draft {
  const [first] = drafts as readonly [Draft, ...Draft[]];
  const whens = [...new Set(drafts.map(({ when }) => when))];
  const notes = drafts.map(({ whenNote }) => whenNote).filter((note) => note !== '');
  const fields = new Map(
    drafts.flatMap((draft) => draft.fields).map((field) => [JSON.stringify(field), field]),
  );
  const claims = distinct(drafts.flatMap((draft) => draft.claims));
  return {
    ...first,
    when: whens.length === 1 ? first.when : between(whens),
    whenNote: [
      ...new Set(notes),
      ...(whens.length === 1 ? [] : [`its rows say ${whens.join(', ')}`]),
    ].join('; '),
    place: placeOf(drafts),
    claims: people ? withCount(claims, drafts.length) : claims,
    fields: [...fields.values()],
    media: [...new Set(drafts.flatMap((draft) => draft.media))],
  };
}

/** The first place that a row gives coordinates of, else one that was looked up. */
function placeOf(drafts: readonly Draft[]): Draft['place'] {
  const placed = drafts.map(({ place }) => place).filter((place) => place?.position);
  return placed.find((place) => !place?.lookedUp) ?? placed[0] ?? drafts[0]!.place;
}

/** Days as the set from the first to the last; what isn't days can't be set side by side, and the first stands. */
function between(whens: readonly string[]): string {
  if (!whens.every((when) => DAY.test(when) && !when.startsWith('-'))) return whens[0]!;
  const sorted = whens.toSorted();
  return `[${sorted[0]}..${sorted.at(-1)}]`;
}

function distinct(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}

/** How many people an event has rows of. */
function withCount(claims: readonly DraftClaim[], rows: number): readonly DraftClaim[] {
  const figure = {
    measure: 'other' as const,
    of: 'people listed',
    text: `${rows} rows`,
    min: rows,
    max: rows,
  };
  return claims.map((claim, at) =>
    at === 0 ? { ...claim, figures: [...claim.figures, figure] } : claim,
  );
}
