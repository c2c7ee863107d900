import { zipFiles } from '../../../app/own-data/reading/zip-dataset.ts';
import { articleName } from '../../../evidence/proofs/article.ts';
import { SCHEMA_FOLDER, schemaTexts } from '../../../import/records/schema-texts.ts';
import { BESIDE, textOfBytes } from '../found-dataset.ts';
import type { OwnText } from './save-target.ts';

/** The folder in an archive that holds the texts of articles, beside the dataset's. */
const ARTICLES = 'articles';
/** How much of a file is looked at for the schema that it names, which stands first: bytes. */
const HEAD = 512;
const NAMED = new RegExp(`"\\$schema"\\s*:\\s*"((?:\\.\\./)+)(${SCHEMA_FOLDER}[a-z-]+\\.json)"`);

/**
 * A dataset with all its files and the schemas that they name, and beside it the texts of its articles, and what lay there.
 * @param id of the dataset, which its folder is named for
 */
export function datasetZip(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  texts: readonly OwnText[],
): Blob {
  const own = new Map([...files].filter(([path]) => !path.startsWith(BESIDE)));
  // A dataset of that name has one of its own.
  const articles = id === ARTICLES ? `${ARTICLES}-texts` : ARTICLES;
  const written = new Map<string, string | Uint8Array>([
    ...[...own, ...schemasFor(own)].map(([path, held]) => [`${id}/${path}`, held] as const),
    ...texts.map(({ source, text }) => [`${articles}/${articleName(source)}`, text] as const),
  ]);
  const known = new Set(texts.map(({ text }) => text));
  for (const [path, held] of files) {
    const name = path.slice(BESIDE.length);
    if (!path.startsWith(BESIDE) || known.has(textOfBytes(held) ?? '')) continue;
    // One whose name is taken goes by another.
    written.set(written.has(name) ? freeName(name, written) : name, held);
  }
  return zipFiles(Array.from(written, ([path, held]) => ({ path, pieces: [held] })));
}

/** `todo-2.txt`. */
function freeName(path: string, taken: ReadonlyMap<string, unknown>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  let number = 2;
  while (taken.has(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
}

/** Schemas that files name in the dataset's own folder and that are not there, so that an editor finds them; by path. */
function schemasFor(files: ReadonlyMap<string, Uint8Array>): (readonly [string, string])[] {
  const decoder = new TextDecoder();
  const named = new Set<string>();
  for (const [path, bytes] of files) {
    const [, up = '', schema] = NAMED.exec(decoder.decode(bytes.subarray(0, HEAD))) ?? [];
    const depth = path.split('/').length - 1;
    if (schema !== undefined && up === '../'.repeat(depth)) named.add(schema);
  }
  return schemaTexts().filter(([path]) => named.has(path) && !files.has(path));
}
