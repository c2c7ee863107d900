import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import { packDataset } from '../../dataset/packed/encode.ts';
import { MOST_IN_ONE_FILE } from '../../dataset/open/published.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { citationFiles, citeArticles, publishedCitations } from '../citations/citation-files.ts';
import type { DataNotes } from '../../dataset/notes.ts';

/** How the development server names each kind; a static host goes by the file's ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  bin: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
};

/** A file of `data/<id>/`, in pieces, as some are longer than a string may be. */
export interface DataFile {
  /** From the folder, with slashes. */
  readonly name: string;
  readonly pieces: Iterable<string | Uint8Array>;
}

/** Whether a dataset is too large for one file, and written to the site's folder as it is made. */
export function isPacked({ incidents }: PublishedDataset): boolean {
  return incidents.length > MOST_IN_ONE_FILE;
}

/**
 * The files of `data/<id>/`, made while they are read: read each whole before the next, as the last tells their sizes.
 * @param url the absolute address of the site, which citations of the dataset name
 */
export function* dataFiles(
  dataset: PublishedDataset,
  { releases }: DataNotes,
  url: string,
): Generator<DataFile> {
  const release = releases.find(({ version }) => version === dataset.info.version);
  const issued = release ? release.date.split('-').map(Number) : null;
  const articles = citeArticles(dataset, url);
  const { bib, ris } = citationFiles(dataset, articles, { issued, address: url });
  const sizes: Record<string, number> = {};
  const sized = (name: string, pieces: Iterable<string>): DataFile => ({
    name,
    pieces: counted(pieces, (bytes) => (sizes[name] = bytes)),
  });
  if (isPacked(dataset)) {
    for (const file of packDataset(dataset))
      yield { name: file.name, pieces: ['text' in file ? file.text : file.bytes] };
  } else {
    yield sized('dataset.json', [JSON.stringify(dataset)]);
  }
  const decoded = decodeDataset(dataset);
  const incidents = incidentsOf(decoded);
  yield sized('incidents.csv', incidentsCsv(decoded, incidents));
  yield sized('incidents.geojson', incidentsGeoJson(decoded, incidents, dataset));
  yield sized('citations.bib', [bib]);
  yield sized('citations.ris', [ris]);
  const citations = publishedCitations(dataset, articles, { issued }, sizes);
  yield { name: 'citations.json', pieces: [JSON.stringify(citations)] };
}

/** The files of a dataset that is not packed, by name. */
export function filesInMemory(files: Iterable<DataFile>): Map<string, string> {
  return new Map(Array.from(files, ({ name, pieces }) => [name, [...pieces].join('')]));
}

function* counted(pieces: Iterable<string>, tell: (bytes: number) => void): Generator<string> {
  let bytes = 0;
  for (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    yield piece;
  }
  tell(bytes);
}
