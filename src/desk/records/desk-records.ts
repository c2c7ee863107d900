import type { AuthoredFiles } from '../../evidence/model.ts';

/** What an author writes, one record of each kind. */
export interface RecordTypes {
  readonly dataset: AuthoredFiles['dataset'];
  readonly source: AuthoredFiles['sources'][number];
  readonly speaker: AuthoredFiles['speakers'][number];
  readonly actor: AuthoredFiles['actors'][number];
  readonly tally: AuthoredFiles['tallies'][number];
  readonly incident: AuthoredFiles['incidents'][number];
  readonly place: AuthoredFiles['places']['features'][number];
  readonly outline: AuthoredFiles['outlines']['features'][number];
  /** What became of each sentence of an article. */
  readonly coding: NonNullable<AuthoredFiles['coding']>['articles'][number];
}

export type Kind = keyof RecordTypes;

/** A dataset as the desk holds it: the records of each kind by id, in the order of their file; never changed in place. */
export type Records = { readonly [K in Kind]: ReadonlyMap<string, RecordTypes[K]> };

/** What a record is known by: its own id, an outline by that of its place, a coding by that of its article. */
export function idOf<K extends Kind>(kind: K, record: RecordTypes[K]): string {
  if (kind === 'outline') return (record as RecordTypes['outline']).properties.place;
  if (kind === 'coding') return (record as RecordTypes['coding']).source;
  if (kind === 'place') return (record as RecordTypes['place']).properties.id;
  return (record as RecordTypes['source']).id;
}

/** Records by their ids. Of two with one id the later counts, which the check finds. */
export function byId<K extends Kind>(
  kind: K,
  list: readonly RecordTypes[K][],
): ReadonlyMap<string, RecordTypes[K]> {
  return new Map(list.map((record) => [idOf(kind, record), record]));
}

/** What the desk holds of the files of a dataset. */
export function recordsOf(files: AuthoredFiles): Records {
  return {
    dataset: byId('dataset', [files.dataset]),
    source: byId('source', files.sources),
    speaker: byId('speaker', files.speakers),
    actor: byId('actor', files.actors),
    tally: byId('tally', files.tallies),
    incident: byId('incident', files.incidents),
    place: byId('place', files.places.features),
    outline: byId('outline', files.outlines.features),
    coding: byId('coding', files.coding?.articles ?? []),
  };
}

/** The only dataset that records are of. */
export function datasetOf(records: Pick<Records, 'dataset'>): RecordTypes['dataset'] {
  const [dataset] = records.dataset.values();
  return dataset!;
}

/** Records as the check and the page read them. @param basemap the dataset's own, of which there are no records */
export function authoredOf(records: Records, basemap: AuthoredFiles['basemap']): AuthoredFiles {
  return {
    dataset: datasetOf(records),
    sources: [...records.source.values()],
    speakers: [...records.speaker.values()],
    actors: [...records.actor.values()],
    tallies: [...records.tally.values()],
    incidents: [...records.incident.values()],
    places: { type: 'FeatureCollection', features: [...records.place.values()] },
    outlines: { type: 'FeatureCollection', features: [...records.outline.values()] },
    coding: records.coding.size > 0 ? { articles: [...records.coding.values()] } : null,
    basemap,
  };
}

/** The source whose file a source's offsets count in: its carrier, else itself. */
export function carrierOf(records: Records, source: string): string {
  return records.source.get(source)?.custom?.carriedBy ?? source;
}
