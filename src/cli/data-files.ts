import { incidentsCsv } from '../dataset/csv.ts';
import { incidentsGeoJson } from '../dataset/geojson.ts';
import type { PublishedDataset } from '../dataset/published.ts';
import { citationFiles, publishedCitations } from './citations.ts';
import type { DataNotes } from '../dataset/notes.ts';

/** How the development server names each kind; a static host goes by the file's ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/**
 * The files of `data/<id>/`, by name.
 * @param url the absolute address of the site, which citations of the dataset name
 */
export function dataFiles(
  dataset: PublishedDataset,
  { releases }: DataNotes,
  url: string,
): Map<string, string> {
  const release = releases.find(({ version }) => version === dataset.info.version);
  const issued = release ? release.date.split('-').map(Number) : null;
  const { bib, ris } = citationFiles(dataset, { issued, address: url });
  const files = new Map([
    ['dataset.json', JSON.stringify(dataset)],
    ['incidents.csv', incidentsCsv(dataset)],
    ['incidents.geojson', JSON.stringify(incidentsGeoJson(dataset))],
    ['citations.bib', bib],
    ['citations.ris', ris],
  ]);
  const sizes = Object.fromEntries(
    [...files].map(([name, text]) => [name, Buffer.byteLength(text)]),
  );
  return files.set(
    'citations.json',
    JSON.stringify(publishedCitations(dataset, { issued }, sizes)),
  );
}
