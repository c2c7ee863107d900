import { FILES } from '../../../evidence/files.ts';
import type { SchemaName } from '../../../evidence/schema/schema.ts';
import type { KnownRecords } from '../known.ts';
import type { DatasetWords } from '../../records/dataset-files.ts';
import { schemaTexts, SCHEMA_FOLDER } from '../../records/schema-texts.ts';

/** The files of a dataset that an export of ours is read back into, as texts by path from its root. */
export function ownFiles(
  { records }: KnownRecords,
  words: DatasetWords,
): ReadonlyMap<string, string> {
  const { dataset, incidents, sources, speakers, actors, tallies, places, outlines, basemap } =
    records;
  const files: [string, unknown][] = [
    [
      FILES.dataset,
      {
        $schema: schemaOf('dataset'),
        id: words.id,
        version: '1.0.0',
        title: words.title,
        summary: words.summary,
        timeZone: 'UTC',
        ...dataset,
        licence: dataset.licence ?? words.licence,
        languages: dataset.languages ?? languagesOf(places),
      },
    ],
    [FILES.sources, sources],
    [FILES.speakers, speakers],
    [FILES.places, { $schema: schemaOf('places'), ...places }],
  ];
  if (actors.length > 0) files.push([FILES.actors, actors]);
  if (tallies.length > 0) files.push([FILES.tallies, tallies]);
  if (outlines.features.length > 0)
    files.push([FILES.outlines, { $schema: schemaOf('outlines'), ...outlines }]);
  if (basemap) files.push([FILES.basemap, { $schema: schemaOf('basemap'), ...basemap }]);
  return new Map([
    ...files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`] as const),
    [FILES.incidentLines, incidents.map((incident) => `${JSON.stringify(incident)}\n`).join('')],
    ...schemaTexts(),
  ]);
}

function schemaOf(name: SchemaName): string {
  return `../${SCHEMA_FOLDER}${name}.json`;
}

/** Those that places are named in, the first of them first; a table of one name each is taken to be in English. */
function languagesOf({ features }: KnownRecords['records']['places']): readonly string[] {
  const tags = features.flatMap(({ properties: { names } }) =>
    typeof names === 'string' ? [] : Object.keys(names),
  );
  return tags.length === 0 ? ['en'] : [...new Set(tags)];
}
