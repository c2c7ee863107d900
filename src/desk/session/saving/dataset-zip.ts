import { zipFolders } from '../../../app/own-data/reading/zip-dataset.ts';
import { articleName } from '../../../evidence/proofs/article.ts';
import { SCHEMA_FOLDER, schemaTexts } from '../../../import/records/schema-texts.ts';
import type { OwnText } from './save-target.ts';

/** The folder in an archive that holds the texts of articles, beside the dataset's. */
const ARTICLES = 'articles';
/** How much of a file is looked at for the schema that it names, which stands first: bytes. */
const HEAD = 512;
const NAMED = new RegExp(`"\\$schema"\\s*:\\s*"((?:\\.\\./)+)(${SCHEMA_FOLDER}[a-z-]+\\.json)"`);

/** A dataset with all its files and the schemas that they name, and the texts of its articles beside it. @param id of the dataset, which its folder is named for */
export function datasetZip(
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  texts: readonly OwnText[],
): Blob {
  return zipFolders([
    [id, [...files, ...schemasFor(files)].map(([path, content]) => ({ path, pieces: [content] }))],
    [
      // A dataset of that name has one of its own.
      id === ARTICLES ? `${ARTICLES}-texts` : ARTICLES,
      texts.map(({ source, text }) => ({ path: articleName(source), pieces: [text] })),
    ],
  ]);
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
