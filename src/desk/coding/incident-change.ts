import type { Change, Put } from '../records/changes.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { oneLine } from '../text/one-line.ts';
import type { IncidentDraft } from './claim-draft.ts';

type IncidentRecord = RecordTypes['incident'];

/** An incident as a draft, to be changed. */
export function incidentDraftOf(record: IncidentRecord): IncidentDraft {
  const { title, category, when, whenBasis, whenNote, place, placeBasis } = record;
  return {
    title,
    category,
    when,
    whenBasis: whenBasis ?? 'stated',
    whenNote: whenNote ?? '',
    place: place === null ? 'unplaced' : { id: place },
    placeBasis: placeBasis ?? 'stated',
  };
}

/** An incident with what a whole draft says of it; whatever else it has stays, claims and links too. */
export function changedIncident(record: IncidentRecord, draft: IncidentDraft): IncidentRecord {
  const { $schema, id, whenBasis, whenNote: _, placeBasis, ...rest } = record;
  const place = draft.place === null || draft.place === 'unplaced' ? null : draft.place.id;
  const note = oneLine(draft.whenNote);
  // What is the default stays written where it is.
  const writesWhen = draft.whenBasis === 'inferred' || whenBasis !== undefined;
  const writesPlace = draft.placeBasis === 'inferred' || placeBasis !== undefined;
  return {
    ...($schema !== undefined && { $schema }),
    id,
    ...rest,
    title: oneLine(draft.title),
    category: draft.category ?? record.category,
    when: oneLine(draft.when),
    ...(writesWhen && { whenBasis: draft.whenBasis }),
    ...(note !== '' && { whenNote: note }),
    place,
    ...(place !== null && writesPlace && { placeBasis: draft.placeBasis }),
  };
}

/** Links two incidents in both directions, or takes the link away; nothing where it already is so. */
export function relate(records: Records, one: string, other: string, isRelated: boolean): Change {
  const both = [
    [one, other],
    [other, one],
  ] as const;
  return both.flatMap(([id, to]): Put[] => {
    const record = records.incident.get(id);
    if (!record || one === other) return [];
    const { related = [], ...rest } = record;
    if (related.includes(to) === isRelated) return [];
    const left = isRelated ? [...related, to] : related.filter((each) => each !== to);
    const value: IncidentRecord = left.length > 0 ? { ...record, related: left } : rest;
    return [{ kind: 'incident', id, value }];
  });
}
