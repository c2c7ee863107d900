import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkData } from '../cli/check-data.ts';
import { datasetNames, holdsName } from './dataset-names.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where the names of one dataset may not stand. */
const SEARCHED = [
  'src',
  'public',
  'embed',
  'about',
  'embedding',
  'guide',
  'desk',
  'explainer',
  'index.html',
];
/** Samples and tests may take theirs from anywhere, words of the interface name languages, and version 1 had one subject. */
const APART =
  /(?:^src\/testing\/|\.test\.tsx?$|^src\/messages\/|^src\/evidence\/version-1\/|^public\/schema\/v1\/)/;
const TEXT = /\.(?:css|html|json|md|svg|tsx?)$/;
/** Beside the names of its records: what the shipped data is about. */
const SUBJECT = [
  'oblast',
  '1994',
  'nkao',
  'karabakh',
  'caucasus',
  'kura',
  'aras',
  'baku',
  'armenia',
  'azerbaijan',
];
const checked = await checkData(resolve(root, 'data'));
if (!checked.ok) throw new Error('The project’s own data has findings.');

/** Everything that the shipped data calls by a name. */
const names = new Set([...datasetNames(checked.files), ...SUBJECT]);

function filesIn(path: string): string[] {
  if (!path.includes('.')) {
    const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  }
  return [path];
}

it('the page’s code holds no place, party, speaker or publisher of the shipped data', () => {
  const found = SEARCHED.flatMap(filesIn)
    .filter((file) => TEXT.test(file) && !APART.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').toLowerCase();
      const held = [...names].filter((name) => holdsName(text, name.toLowerCase()));
      return held.map((name) => `${file}: ${name}`);
    });
  expect(found).toEqual([]);
});
