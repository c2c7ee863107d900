/** The paths of an author's files from the data's root. */
export const FILES = {
  dataset: 'events/dataset.json',
  sources: 'events/sources.json',
  speakers: 'events/speakers.json',
  tallies: 'events/tallies.json',
  places: 'geo/places.geojson',
  outlines: 'geo/outlines.geojson',
  basemap: 'geo/basemap/basemap.topo.json',
  incident: (id: string): string => `events/incidents/${id}.json`,
} as const;
