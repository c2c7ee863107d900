import type { Claim } from '../../../evidence/model.ts';
import type { Change, Put } from '../../records/changes.ts';
import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';

/** What is added at the desk by itself, and may have been by mistake. */
export type RemovedKind = 'source' | 'place' | 'speaker' | 'actor';

/** How many records of each sort name another: it can't be taken out while any do. */
export interface Uses {
  readonly claims: number;
  readonly incidents: number;
  /** Places that lie within a place. */
  readonly places: number;
  /** Articles that a page carries. */
  readonly pieces: number;
  readonly chapters: number;
}

/** Which claims name a record, and by which filter of a chapter's view it may be named. */
const CLAIM_NAMES: Readonly<Record<RemovedKind, (claim: Claim, id: string) => boolean>> = {
  source: ({ source }, id) => source === id,
  speaker: ({ speaker }, id) => speaker === id,
  actor: ({ actor, target }, id) => actor === id || target === id,
  place: () => false,
};

export function usesOf(records: Records, kind: RemovedKind, id: string): Uses {
  const incidents = [...records.incident.values()];
  const claims = [...incidents, ...records.tally.values()].flatMap((record) => record.claims);
  const isPlace = kind === 'place';
  const within = [...records.place.values()].map(({ properties }) => properties.within);
  const carriers = [...records.source.values()].map(({ custom }) => custom?.carriedBy);
  const views = (datasetOf(records).chapters ?? []).map(({ view }) =>
    kind === 'speaker' ? undefined : view[kind]?.split(','),
  );
  return {
    claims: claims.filter((claim) => CLAIM_NAMES[kind](claim, id)).length,
    incidents: isPlace ? incidents.filter(({ place }) => place === id).length : 0,
    places: isPlace ? within.filter((one) => one === id).length : 0,
    pieces: kind === 'source' ? carriers.filter((one) => one === id).length : 0,
    chapters: views.filter((named) => named?.includes(id)).length,
  };
}

/** What takes a record out that nothing names, with its outline or its coding; null while something does. */
export function removeRecord(records: Records, kind: RemovedKind, id: string): Change | null {
  if (Object.values(usesOf(records, kind, id)).some((count) => count > 0)) return null;
  const kinds =
    kind === 'place'
      ? (['outline', kind] as const)
      : kind === 'source'
        ? (['coding', kind] as const)
        : [kind];
  return kinds.flatMap((one): Put[] =>
    records[one].has(id) ? [{ kind: one, id, value: null }] : [],
  );
}
