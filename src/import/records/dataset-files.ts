import { FILES } from '../../evidence/files.ts';
import type { Mapping } from '../mapping.ts';
import type { Collection } from './collect.ts';

/** What a person calls the dataset that comes of an import. */
export interface DatasetWords {
  /** Kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly licence: string;
}

/** Where an import says what was read as what, from the dataset's root. */
export const MAPPING_FILE = 'mapping.json';

/** Where the schemas are that a dataset's files name, from its root. */
export const SCHEMA_FOLDER = 'schema/v2/';

/** The files of a dataset but its incidents, as texts by path from its root, with the mapping that made it. */
export function datasetFiles(
  words: DatasetWords,
  mapping: Mapping,
  collected: Collection,
): ReadonlyMap<string, string> {
  const { timeZone, language } = mapping;
  const { groups, categories } = collected.categories.written(language);
  const dataset = {
    $schema: `../${SCHEMA_FOLDER}dataset.json`,
    id: words.id,
    version: '1.0.0',
    title: words.title,
    summary: words.summary,
    timeZone,
    licence: words.licence,
    languages: [language],
    ...(categories.length > 0 && { groups, categories }),
  };
  const files: [string, unknown][] = [
    [FILES.dataset, dataset],
    [FILES.sources, collected.sources()],
    [FILES.speakers, collected.speakers()],
    [
      FILES.places,
      {
        $schema: `../${SCHEMA_FOLDER}places.json`,
        type: 'FeatureCollection',
        features: collected.places(),
      },
    ],
    [MAPPING_FILE, { $schema: `${SCHEMA_FOLDER}mapping.json`, ...mapping }],
  ];
  const actors = collected.actors();
  if (actors.length > 0) files.push([FILES.actors, actors]);
  return new Map(files.map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}
