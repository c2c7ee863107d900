import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset, incidentsOf } from '../../dataset/dataset.ts';
import { incidentsCsv } from '../../dataset/export/csv.ts';
import { incidentsGeoJson } from '../../dataset/export/geojson.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { createSchemaCheck } from '../../evidence/schema/schema-check.ts';
import { openFile } from '../../import/open-file.ts';
import { readExport } from '../../import/read-export.ts';
import type { ReadExport } from '../../import/read-export.ts';

const check = createSchemaCheck();

/** Every export of a dataset as text, by the name of its file; `part.geojson` is as that of some of its incidents. */
export function exportTexts(files: AuthoredFiles) {
  const whole = compileDataset(files);
  const dataset = decodeDataset(whole);
  const joined = (pieces: Iterable<string>): string => [...pieces].join('');
  return {
    'incidents.csv': joined(incidentsCsv(dataset, incidentsOf(dataset))),
    'part.geojson': joined(incidentsGeoJson(dataset, incidentsOf(dataset))),
    'incidents.geojson': joined(incidentsGeoJson(dataset, incidentsOf(dataset), whole)),
    'dataset.json': JSON.stringify(whole),
  } as const;
}

/** An export read back, as `import` does. @throws where it is none */
export function readExportText(name: string, text: string): ReadExport {
  const records = openFile({ name, bytes: new TextEncoder().encode(text) }, 'auto').filter(
    (one) => one.as === 'records',
  );
  const words = { id: 'read', title: 'Read', summary: 'Read.', licence: 'None' };
  return readExport(records, words, check);
}
