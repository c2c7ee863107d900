import { FILES } from '../../evidence/files.ts';
import { schemaTexts, SCHEMA_FOLDER } from './schema-texts.ts';
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

/**
 * Where the files stand as import wrote them that people add to, by the paths that they have from the dataset's root: by
 * these the next import into the folder tells a person's words from its own.
 */
export const IMPORTED_FOLDER = '.imported';

/** Which ids an import gave, and what their rows are known by, a line each, from the dataset's root. */
export const IDS_FILE = `${IMPORTED_FOLDER}/ids.jsonl`;

/** Those files, by the paths that they have from the dataset's root. */
export const ADDED_TO: ReadonlySet<string> = new Set([
  FILES.dataset,
  FILES.sources,
  FILES.speakers,
  FILES.actors,
]);

/** A text of any length, in pieces as they are made. */
export type TextPieces = Iterable<string>;

/**
 * The files of a dataset but its incidents, by path from its root, with the mapping that made it and the schemas that they
 * name: of what there may be much, no text is made whole.
 */
export function* datasetFiles(
  words: DatasetWords,
  mapping: Mapping,
  collected: Collection,
): Generator<readonly [path: string, text: TextPieces]> {
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
  yield [FILES.dataset, [`${JSON.stringify(dataset, null, 2)}\n`]];
  yield [FILES.sources, listText(collected.sources())];
  yield [FILES.speakers, listText(collected.speakers())];
  const before = `{\n  "$schema": "../${SCHEMA_FOLDER}places.json",\n  "type": "FeatureCollection",\n  "features": `;
  yield [FILES.places, listText(collected.places(), { before, after: '\n}', indent: '  ' })];
  const [actor] = collected.actors();
  if (actor) yield [FILES.actors, listText(collected.actors())];
  const named = { $schema: `${SCHEMA_FOLDER}mapping.json`, ...mapping };
  yield [MAPPING_FILE, [`${JSON.stringify(named, null, 2)}\n`]];
  for (const [path, text] of schemaTexts()) yield [path, [text]];
}

/** The files that `IMPORTED_FOLDER` holds, by path from the dataset's root. */
export function* importedFiles(
  ...made: Parameters<typeof datasetFiles>
): ReturnType<typeof datasetFiles> {
  for (const [path, text] of datasetFiles(...made))
    if (ADDED_TO.has(path)) yield [`${IMPORTED_FOLDER}/${path}`, text];
}

/** A list as `JSON.stringify` writes it with two spaces, an item at a time, and a final line end. */
function* listText(
  items: Iterable<object>,
  { before = '', after = '', indent = '' } = {},
): Generator<string> {
  yield `${before}[`;
  let between = '';
  for (const item of items) {
    const lines = JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    yield `${between}\n${indent}  ${lines}`;
    between = ',';
  }
  yield between === '' ? ']' : `\n${indent}]`;
  yield `${after}\n`;
}
