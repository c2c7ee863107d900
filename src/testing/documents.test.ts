import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(resolve(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

/** Datasets, one as `dateline init` writes it and one of version 1: the contract names their files. */
const DATASETS = ['src/cli/init/folder', 'src/testing/version-1'];

/** A folder for each language, whose files are named alike. */
const LANGUAGES = 'src/messages/catalogues';

it.each(documents)('%s names files that are there', (name) => {
  const text = readFileSync(resolve(root, name), 'utf8');
  const paths = [...text.matchAll(/`((?:src|e2e|data|docs|bin)\/[\w./-]+)`/g)].map(
    ([, path]) => path!,
  );
  expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});

it('no folder has more than 25 files, and no two folders have a file of one name', () => {
  const found = new Map<string, string>();
  const crowded: string[] = [];
  const twice: string[] = [];
  const look = (folder: string): void => {
    const entries = readdirSync(resolve(root, folder), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    if (files.length > 25) crowded.push(`${folder}: ${files.length}`);
    for (const name of files) {
      const base = name.split('.')[0]!.toLowerCase();
      const other = found.get(base);
      if (other !== undefined && other !== folder) twice.push(`${base}: ${other}, ${folder}`);
      found.set(base, folder);
    }
    const rooms = entries.filter((entry) => entry.isDirectory());
    for (const room of rooms.map(({ name }) => `${folder}/${name}`))
      if (!DATASETS.includes(room) && folder !== LANGUAGES) look(room);
  };
  look('src');
  expect(crowded).toEqual([]);
  expect(twice).toEqual([]);
});
