import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = ['app', 'list', 'map', 'reader', 'timeline', 'state', 'ui'];

/** What there is one of in a document, though there may be several maps: ask `usePageAddress` and `useOwnRoot` instead. */
const GLOBALS: Readonly<Record<string, RegExp>> = {
  address: /(?<![\w.])(?:(?:window|document|globalThis)\.)?(?:location|history)\.\w/,
  element: /(?<![\w.])document\.(?:querySelector|getElement|documentElement|title)\w*/,
  keys: /(?<![\w.])(?:document|window)\s*\.addEventListener\(\s*'(?:key|focus)\w*'/,
};

/** Who may use them all the same: the file, what it uses, and why. */
const APART: Readonly<Record<string, string>> = {
  'app/offline/keep-offline.ts address':
    'loads the page anew with another version of the site, at whose root it stands alone',
  'app/page/page-ids.ts element':
    'reads what the build has written into the page, for the one map that is the page',
  'ui/keys/useEscape.ts keys': 'takes away what a pointer has brought, wherever the focus is',
  'ui/lazy/TryAgain.tsx address':
    'loads the page anew, as the browser keeps a failed script for the page',
  'ui/scroll-panes.ts element': 'asks whether the page is what scrolls',
};

/** What lasts as long as the page may stand in a module only where every map would have the same. */
const KEPT: Readonly<Record<string, string>> = {
  'app/offline/service-worker.ts': 'is a worker of the site, and no part of a page',
  'map/basemap/labels.ts': 'a canvas for measuring, whose font is set before each use',
};

const textOf = (file: string): string => readFileSync(join(root, 'src', file), 'utf8');
const filesIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );

it('no part of a map takes the document for its own', () => {
  const code = filesIn(FOLDERS);
  expect(code.length).toBeGreaterThan(200);
  const uses = code.flatMap((file) => {
    const text = textOf(file).replace(/^\s*(?:\*|\/[/*]).*$/gm, '');
    return Object.entries(GLOBALS)
      .filter(([, pattern]) => pattern.test(text))
      .map(([kind]) => `${file} ${kind}`);
  });
  expect(uses.toSorted()).toEqual(Object.keys(APART));
});

it('no part of a map keeps in a module what changes', () => {
  const keeps = filesIn([...FOLDERS, 'dataset', 'evidence', 'messages', 'time', 'geo']).filter(
    (file) => /^(?:export )?let /m.test(textOf(file)),
  );
  expect(keeps.toSorted()).toEqual(Object.keys(KEPT));
});
