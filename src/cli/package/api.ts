import { resolve } from 'node:path';
import { checkFolder } from '../commands/check-folder.ts';
import { buildFolder } from '../commands/build-folder.ts';
import { DEFAULT_URL, siteAddress } from '../site/site-address.ts';
import { reportOf } from '../tell.ts';
import type * as Declared from './types.d.ts';

/** The package, from `build/cli/api.js`, which is made of this. */
const root = resolve(import.meta.dirname, '../..');

export const check: typeof Declared.check = async (dir, { articles } = {}) =>
  reportOf(await checkFolder(resolve(dir), articles, root));

export const build: typeof Declared.build = async (dir, { out, url = DEFAULT_URL }) => {
  const { told, warnings } = await buildFolder({
    root,
    data: resolve(dir),
    out: resolve(out),
    url: siteAddress(url),
  });
  return { ...reportOf(told), warnings };
};
