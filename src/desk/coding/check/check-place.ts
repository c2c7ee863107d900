import { FILES } from '../../../evidence/files.ts';
import { pointerTo } from '../../../evidence/finding.ts';
import type { Review } from '../../../evidence/finding.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import { applyChange } from '../../records/changes.ts';
import { authoredOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { oneLine } from '../../text/one-line.ts';
import { placeMissing, savePlace } from '../place-draft.ts';
import type { PlaceDraft } from '../place-draft.ts';

/**
 * What the check would say of a place, were it saved now: of where it lies among the others, of its names and its outline.
 * What it lacks still is left out.
 */
export function checkPlace(records: Records, draft: PlaceDraft): Review {
  const missing = placeMissing(draft);
  if (missing.includes('point')) return NOTHING;
  const saved = savePlace(records, {
    ...draft,
    name: oneLine(draft.name) || '…',
    kind: draft.kind ?? 'point',
    radius: missing.includes('radius') ? '0' : draft.radius,
    coordinates: oneLine(draft.coordinates) || '…',
    // Of what kind it is, the outline has to know.
    outline: draft.kind === null ? null : draft.outline,
  });
  if (!saved) return NOTHING;
  const after = applyChange(records, saved.change).records;
  const outline = after.outline.get(saved.id);
  const places: Records = {
    ...after,
    ...NO_RECORDS,
    place: amongOthers(after.place, saved.id),
    outline: new Map(outline ? [[saved.id, outline]] : []),
  };
  const at = [...places.place.keys()].indexOf(saved.id);
  const place = pointerTo('features', at);
  const isOfIt = ({
    file,
    pointer,
  }: {
    readonly file: string;
    readonly pointer: string;
  }): boolean =>
    file === FILES.outlines ||
    (file === FILES.places && (pointer === place || pointer.startsWith(`${place}/`)));
  const { findings, notes } = checkInvariants(authoredOf(places, null));
  return {
    findings: findings.filter(isOfIt),
    // That nothing uses it yet is told of the feature itself.
    notes: notes.filter((note) => isOfIt(note) && note.pointer !== place),
  };
}

/** So many places are looked at while one types, at most. */
const MOST = 2000;

/** All places, or, of very many, the one and what it lies in. */
function amongOthers(places: Records['place'], id: string): Records['place'] {
  if (places.size <= MOST) return places;
  const few = new Map<string, RecordTypes['place']>();
  let next: string | undefined = id;
  while (next !== undefined && !few.has(next)) {
    const place = places.get(next);
    if (place) few.set(next, place);
    next = place?.properties.within;
  }
  return few;
}

const NOTHING: Review = { findings: [], notes: [] };
const NO_RECORDS = {
  source: new Map(),
  speaker: new Map(),
  actor: new Map(),
  tally: new Map(),
  incident: new Map(),
  coding: new Map(),
} as const satisfies Partial<Records>;
