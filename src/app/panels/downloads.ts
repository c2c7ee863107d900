import { MOST_IN_ONE_FILE } from '../../dataset/open/published.ts';

const DOWNLOADS = [
  { name: 'csv', file: 'incidents.csv' },
  { name: 'geojson', file: 'incidents.geojson' },
  { name: 'json', file: 'dataset.json' },
] as const;

/**
 * The files of the dataset that a reader can take along, in the order they are offered. Of a packed dataset there is no
 * one file of JSON.
 * @param incidents how many it has
 */
export function downloadsOf(incidents: number): readonly (typeof DOWNLOADS)[number][] {
  return incidents > MOST_IN_ONE_FILE ? DOWNLOADS.filter(({ name }) => name !== 'json') : DOWNLOADS;
}

/** The files with every citation. */
export const CITATION_FILES = ['citations.bib', 'citations.ris'] as const;
