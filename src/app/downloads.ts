/** The files of the dataset that a reader can take along, in the order they are offered. */
export const DOWNLOADS = [
  { name: 'csv', file: 'incidents.csv' },
  { name: 'geojson', file: 'incidents.geojson' },
  { name: 'json', file: 'dataset.json' },
] as const;

/** The files with every citation. */
export const CITATION_FILES = ['citations.bib', 'citations.ris'] as const;
