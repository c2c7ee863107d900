import type { AuthoredFiles, DatasetInfo, Incident, Place, Tally } from '../evidence/model.ts';

/** The version of `PublishedDataset`: a page refuses data of another. */
export const PUBLISHED_FORMAT = 1;

/** What the build writes to `data/<id>/dataset.json`: the authored files with every date resolved. */
export interface PublishedDataset {
  readonly format: typeof PUBLISHED_FORMAT;
  readonly info: DatasetInfo;
  readonly sources: AuthoredFiles['sources'];
  readonly speakers: AuthoredFiles['speakers'];
  readonly places: readonly Place[];
  /** Sorted by start, then end, then id. */
  readonly incidents: readonly Incident[];
  /** Sorted by day. */
  readonly tallies: readonly Tally[];
}
