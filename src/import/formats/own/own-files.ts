import { FILES } from '../../../evidence/files.ts';
import type { SchemaName } from '../../../evidence/schema/schema.ts';
import type { AuthoredFiles } from '../../../evidence/model.ts';
import { isObject } from '../json-records.ts';
import type { OwnRecords } from '../known.ts';
import type { DatasetWords } from '../../records/dataset-files.ts';
import { schemaTexts, SCHEMA_FOLDER } from '../../records/schema-texts.ts';

/** An export of ours as the files of a dataset. What it doesn’t say of the dataset, the words do. */
export function wholeFiles(records: OwnRecords, words: DatasetWords): AuthoredFiles {
  const { dataset, places } = records;
  return {
    ...records,
    coding: null,
    dataset: {
      id: words.id,
      version: '1.0.0',
      title: words.title,
      summary: words.summary,
      timeZone: 'UTC',
      ...dataset,
      licence: dataset.licence ?? words.licence,
      languages: dataset.languages ?? languagesOf(places),
    },
  };
}

/** They as texts by path from the dataset’s root, with the schemas that they name. */
export function fileTexts(files: AuthoredFiles): ReadonlyMap<string, string> {
  const { dataset, incidents, sources, speakers, actors, tallies, places, outlines, basemap } =
    files;
  const all: [string, unknown][] = [
    [FILES.dataset, { $schema: schemaOf('dataset'), ...dataset }],
    [FILES.sources, sources],
    [FILES.speakers, speakers],
    [FILES.places, { $schema: schemaOf('places'), ...places }],
  ];
  if (actors.length > 0) all.push([FILES.actors, actors]);
  if (tallies.length > 0) all.push([FILES.tallies, tallies]);
  if (outlines.features.length > 0)
    all.push([FILES.outlines, { $schema: schemaOf('outlines'), ...outlines }]);
  if (basemap) all.push([FILES.basemap, { $schema: schemaOf('basemap'), ...basemap }]);
  return new Map([
    ...all.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`] as const),
    [FILES.incidentLines, incidents.map((incident) => `${JSON.stringify(incident)}\n`).join('')],
    ...schemaTexts(),
  ]);
}

function schemaOf(name: SchemaName): string {
  return `../${SCHEMA_FOLDER}${name}.json`;
}

/** Those that places are named in, the first of them first; a table of one name each is taken to be in English. */
function languagesOf({ features }: AuthoredFiles['places']): [string, ...string[]] {
  const tags = features.flatMap(({ properties: { names } }) =>
    isObject(names) ? Object.keys(names) : [],
  );
  const [first = 'en', ...others] = new Set(tags);
  return [first, ...others];
}
