import type { Dataset } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Incident } from '../../evidence/model.ts';

const TABLES = {
  csv: { write: incidentsCsv, type: 'text/csv;charset=utf-8' },
  geojson: { write: incidentsGeoJson, type: 'application/geo+json' },
} as const;

export type ShownTable = keyof typeof TABLES;

/**
 * Some of a dataset's incidents as the file that the build writes of all.
 * @throws {FetchError} (rejects) where their words can't be had
 */
export async function shownFile(
  dataset: Dataset,
  rows: readonly Row[],
  table: ShownTable,
): Promise<Blob> {
  const incidents: Incident[] = [];
  // One after another: those of a group of rows come with the first of them.
  for (const row of rows) incidents.push(await dataset.details.load(row));
  const { write, type } = TABLES[table];
  return new Blob([...write(dataset, incidents)], { type });
}
