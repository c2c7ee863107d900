import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFolder } from '../package/package-files.ts';

/** A dataset of one incident as an author would write it, by path from here; `exhaustive` for the folder with a dot. */
const TEXTS = import.meta.glob<string>('./folder/**', {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true,
});
const FOLDER = './folder/';

/** What `folder/` has where the package's own version belongs. */
const NO_VERSION = '@0.0.0';

/** The files of a folder that builds, with the schemas that they name, by path from that folder. @param root the package */
export async function starterFiles(root: string): Promise<Map<string, string>> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const files = new Map(
    Object.entries(TEXTS).map(([path, text]) => [
      path.slice(FOLDER.length),
      text.replaceAll(NO_VERSION, `@${version}`),
    ]),
  );
  for (const name of await readdir(schemaFolder(root)))
    files.set(`schema/v2/${name}`, await readFile(join(schemaFolder(root), name), 'utf8'));
  return files;
}
