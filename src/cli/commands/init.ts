import { relative } from 'node:path';
import { folderOf, parseArguments } from '../arguments.ts';
import { fillFolder } from '../init/fill-folder.ts';
import { starterFiles } from '../init/starter-files.ts';
import { commandOf } from '../package/package-files.ts';
import { say } from '../terminal/say.ts';
import { GOOD } from '../tell.ts';

/** `dateline init [DIR]`. @param root the package, or the checkout */
export async function init(words: readonly string[], root: string): Promise<number> {
  const folder = folderOf(parseArguments(words, {}), 'data');
  const files = await starterFiles(root);
  await fillFolder(folder, files);
  const name = relative('', folder) || '.';
  say(`A dataset with one incident is in ${folder}; its README.md says what is what.
See it: ${commandOf(root)} serve ${/^[\w./-]+$/.test(name) ? name : JSON.stringify(name)}`);
  return GOOD;
}
