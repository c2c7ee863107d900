import { quoteCell } from '../cells/cell-reading.ts';
import type { Draft, DraftCells, DraftClaim } from './draft.ts';
import type { Remark } from './refusal.ts';
import { fieldsOfPersons, withPersons } from './said/person-rows.ts';

const DAY = /^-?\d{4,}-\d{2}-\d{2}$/;
const KEPT = 'kept as a field, for another row of its id says otherwise, and that stands';

export interface JoinedDraft {
  readonly draft: Draft;
  /** What rows said of the incident that does not stand; `at` is the place of the draft among those that were joined. */
  readonly remarks: readonly { readonly at: number; readonly remark: Remark }[];
}

/**
 * Rows of one id are one incident, with what each says as claims beside each other. Where they say different days it was
 * some day between, and the note says which they were. The first title, kind and place stand; others are fields.
 * @param drafts at least one, in the file's order @param people where each row is a person of the event: whether these are all of its rows
 */
export function joinDrafts(
  drafts: readonly Draft[],
  people: { readonly areAll: boolean } | null,
): JoinedDraft {
  const [first] = drafts as readonly [Draft, ...Draft[]];
  const whens = [...new Set(drafts.map(({ when }) => when))];
  const notes = drafts.map(({ whenNote }) => whenNote).filter((note) => note !== '');
  const claims = distinct(drafts.flatMap((draft) => draft.claims));
  const titled = drafts.find(({ said }) => (said?.title.length ?? 0) > 0) ?? first;
  const kind = drafts.find(({ category }) => category !== '') ?? first;
  const placed = placedOf(drafts);
  const others = othersOf(drafts, { title: titled, kind, where: placed });
  const own = people ? fieldsOfPersons(drafts) : drafts.flatMap((draft) => draft.fields);
  const fields = new Map(
    [...(people ? [] : own), ...others.map(({ field }) => field)].map((field) => [
      JSON.stringify(field),
      field,
    ]),
  );
  const draft: Draft = {
    ...first,
    title: titled.title,
    category: kind.category,
    group: kind.group,
    when: whens.length === 1 ? first.when : between(whens),
    whenNote: [
      ...new Set(notes),
      ...(whens.length === 1 ? [] : [`its rows say ${whens.join(', ')}`]),
    ].join('; '),
    place: placed.place,
    claims: people ? withPersons(claims, drafts, people.areAll) : claims,
    // Two persons may be alike.
    fields: [...(people ? own : []), ...fields.values()],
    media: [...new Set(drafts.flatMap((each) => each.media))],
  };
  const remarks = others.map(({ at, field: { name, value } }) => ({
    at,
    remark: { column: name, got: `“${quoteCell(value)}”`, taken: KEPT },
  }));
  return { draft, remarks };
}

/** The row of the first place that a row gives coordinates of, else of one that was looked up, else the first that names one. */
function placedOf(drafts: readonly Draft[]): Draft {
  const placed = drafts.filter(({ place }) => place?.position);
  return (
    placed.find(({ place }) => !place?.lookedUp) ??
    placed[0] ??
    drafts.find(({ place }) => place) ??
    drafts[0]!
  );
}

/** What rows say of the title, the kind and the place, where that is not what stands. */
function othersOf(
  drafts: readonly Draft[],
  standing: Readonly<Record<keyof DraftCells, Draft>>,
): readonly { readonly at: number; readonly field: Draft['fields'][number] }[] {
  const known = new Set(
    (['title', 'kind', 'where'] as const).flatMap((part) =>
      (standing[part].said?.[part] ?? []).map((field) => JSON.stringify(field)),
    ),
  );
  const place = JSON.stringify(standing.where.place);
  return drafts.flatMap((draft, at) => {
    const { title = [], kind = [], where = [] } = draft.said ?? {};
    // One place may be written in several ways.
    const isThere = JSON.stringify(draft.place) === place;
    return [...title, ...kind, ...(isThere ? [] : where)]
      .filter((field) => !known.has(JSON.stringify(field)))
      .map((field) => ({ at, field }));
  });
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
