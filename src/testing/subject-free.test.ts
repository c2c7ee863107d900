import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkData } from '../cli/check-data.ts';
import { formsOf } from '../evidence/name-in.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where the names of one dataset may not stand. */
const SEARCHED = ['src', 'public', 'embed', 'about', 'embedding', 'explainer', 'index.html'];
/** Samples and tests may take theirs from anywhere, words of the interface name languages, and version 1 had one subject. */
const APART =
  /(?:^src\/testing\/|\.test\.tsx?$|^src\/messages\/|^src\/evidence\/version-1(?:-ground)?\.ts$|^public\/schema\/v1\/)/;
const TEXT = /\.(?:css|html|json|md|svg|tsx?)$/;
/** Words that name no subject of their own, though a name of the data holds nothing else. */
const COMMON = /^(?:press|official|witness|organisation|other|unnamed)$/i;
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
/** Shorter words are parts of others. */
const LEAST = 4;

const checked = await checkData(resolve(root, 'data'));
if (!checked.ok) throw new Error('The project’s own data has findings.');
const { dataset, places, speakers, sources } = checked.files;

/** Everything that the shipped data calls by a name. */
const names = new Set(
  [
    ...places.features.flatMap(({ properties }) => [
      ...formsOf(properties.names),
      ...(properties.spellings ?? []),
    ]),
    ...(dataset.parties ?? []).flatMap((party) => formsOf(party.names)),
    ...speakers.flatMap(({ name }) => formsOf(name)),
    ...sources.map((source) => source['container-title'] ?? source.title),
    ...SUBJECT,
    dataset.id,
    dataset.title,
  ]
    .flatMap((name) => name.split(/ \/ |, | \(|\)/))
    // "Direction of X" is found by X.
    .map((name) => name.trim().replace(/^Direction of | district$/g, ''))
    .filter((name) => name.length >= LEAST && !COMMON.test(name)),
);

function filesIn(path: string): string[] {
  if (!path.includes('.')) {
    const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  }
  return [path];
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /\p{L}/u.test(letter);

/** Whether a text holds a name as words of its own. */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

it('the page’s code holds no place, party, speaker or publisher of the shipped data', () => {
  const found = SEARCHED.flatMap(filesIn)
    .filter((file) => TEXT.test(file) && !APART.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').toLowerCase();
      const held = [...names].filter((name) => holds(text, name.toLowerCase()));
      return held.map((name) => `${file}: ${name}`);
    });
  expect(found).toEqual([]);
});
