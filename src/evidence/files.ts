/** The paths of an author's files from the data's root. */
export const FILES = {
  dataset: 'events/dataset.json',
  sources: 'events/sources.json',
  speakers: 'events/speakers.json',
  actors: 'events/actors.json',
  tallies: 'events/tallies.json',
  /** Which sentences of the articles feed no record. */
  coding: 'events/coding.json',
  places: 'geo/places.geojson',
  outlines: 'geo/outlines.geojson',
  /** Lines, areas and names of the dataset's own. */
  basemap: 'geo/basemap.geojson',
  /** The land and the borders that a dataset's own map draws. */
  borders: 'geo/basemap/basemap.topo.json',
  /** Streets, as an archive of vector tiles. */
  streets: 'geo/basemap.pmtiles',
  /** Whose they are, and the relief below them. */
  ground: 'geo/basemap/ground.json',
  incidents: 'events/incidents',
  incidentLines: 'events/incidents.jsonl',
  incident: (id: string): string => `events/incidents/${id}.json`,
} as const;

/** The picture of a site that is installed, where a dataset has one of its own. */
export const ICON = 'icon.svg';

/** The path of the article that embeds the map, where a dataset has one. */
export const EXPLAINER = 'explainer/index.html';
