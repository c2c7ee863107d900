import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = [
  'embed',
  'desk',
  'app',
  'pages',
  'map',
  'timeline',
  'reader',
  'list',
  'state',
  'dataset',
  'import',
  'ground',
  'evidence',
  'time',
  'geo',
  'ui',
  'messages',
  'cli',
];

/** What each folder may import from, as the house is drawn. */
const MAY: Record<string, string[]> = {
  time: [],
  geo: [],
  ui: ['time'],
  evidence: ['time', 'geo'],
  messages: ['evidence', 'time'],
  import: ['evidence', 'time', 'geo'],
  ground: ['evidence', 'geo'],
  dataset: ['evidence', 'time', 'geo'],
  state: ['dataset', 'evidence', 'time', 'geo'],
  map: ['state', 'dataset', 'evidence', 'time', 'geo', 'ui', 'messages'],
  timeline: ['state', 'dataset', 'evidence', 'time', 'geo', 'ui', 'messages'],
  reader: ['state', 'dataset', 'evidence', 'time', 'geo', 'ui', 'messages'],
  list: ['state', 'dataset', 'evidence', 'time', 'geo', 'ui', 'messages'],
  app: [
    'map',
    'timeline',
    'reader',
    'list',
    'state',
    'dataset',
    'import',
    'ground',
    'evidence',
    'time',
    'geo',
    'ui',
    'messages',
  ],
  desk: [
    'app',
    'map',
    'timeline',
    'reader',
    'list',
    'state',
    'dataset',
    'import',
    'ground',
    'evidence',
    'time',
    'geo',
    'ui',
    'messages',
  ],
  'desk/text': ['evidence', 'time', 'geo'],
  'desk/suggest': ['evidence', 'time', 'geo'],
  'desk/server': ['evidence', 'time', 'geo'],
  pages: [
    'app',
    'map',
    'timeline',
    'reader',
    'list',
    'state',
    'dataset',
    'evidence',
    'time',
    'geo',
    'ui',
    'messages',
  ],
  cli: ['pages', 'import', 'ground', 'dataset', 'evidence', 'time', 'geo'],
};

/** The folders that a folder, or a room of one, is no part of. */
const othersThan = (from: string): string[] =>
  FOLDERS.filter((folder) => folder !== from.split('/')[0]);

let house: string;
let reported: Map<string, string[]>;

/** A copy of the house with one file for each import that could be, and what the linter says of each. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'dateline-house-'));
  // Types play no part in directions, and the copy has no packages to find them in.
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(
    join(house, '.oxlintrc.json'),
    JSON.stringify({ ...config, options: { typeAware: false } }),
  );
  for (const from of [...FOLDERS, ...Object.keys(MAY)])
    mkdirSync(join(house, 'src', from, 'deep'), { recursive: true });
  for (const to of FOLDERS)
    writeFileSync(join(house, 'src', to, 'target.ts'), 'export const target = 1;\n');
  const use = (path: string): string =>
    `import { target } from '${path}';\nexport const used = target;\n`;
  for (const from of Object.keys(MAY)) {
    const up = from.replaceAll(/[^/]+/g, '..');
    for (const to of othersThan(from)) {
      writeFileSync(join(house, 'src', from, `to-${to}.ts`), use(`${up}/${to}/target`));
      writeFileSync(join(house, 'src', from, 'deep', `to-${to}.ts`), use(`../${up}/${to}/target`));
    }
    writeFileSync(join(house, 'src', from, 'to-maplibre.ts'), use('maplibre-gl'));
    writeFileSync(join(house, 'src', from, 'to-d3-selection.ts'), use('d3-selection'));
  }
  writeFileSync(join(house, 'src/desk/server/target.ts'), 'export const target = 1;\n');
  writeFileSync(join(house, 'src/cli/deep/to-server.ts'), use('../../desk/server/target'));
  writeFileSync(
    join(house, 'src/state/circle-a.ts'),
    "import { b } from './circle-b';\nexport const a = (): unknown => b;\n",
  );
  writeFileSync(
    join(house, 'src/state/circle-b.ts'),
    "import { a } from './circle-a';\nexport const b = (): unknown => a;\n",
  );
  reported = lint();
}, 60_000);
afterAll(() => rmSync(house, { recursive: true }));

function lint(): Map<string, string[]> {
  let output: string;
  try {
    output = execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', 'src'], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string }[];
  };
  const byFile = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) {
    byFile.set(filename, [...(byFile.get(filename) ?? []), code]);
  }
  return byFile;
}

const restricted = (file: string): boolean =>
  (reported.get(file) ?? []).some((code) => code.includes('no-restricted-imports'));

describe('the linter holds the house', () => {
  it.each(Object.keys(MAY))('src/%s imports only what it may', (from) => {
    for (const to of othersThan(from)) {
      for (const file of [`src/${from}/to-${to}.ts`, `src/${from}/deep/to-${to}.ts`]) {
        expect(restricted(file), file).toBe(!MAY[from]!.includes(to));
      }
    }
  });

  it.each(Object.keys(MAY))('src/%s and MapLibre', (from) => {
    expect(restricted(`src/${from}/to-maplibre.ts`)).toBe(from !== 'map');
    expect(restricted(`src/${from}/to-d3-selection.ts`)).toBe(true);
  });

  it('lets the command line have of the desk what both say to each other', () => {
    expect(reported.has('src/cli/deep/to-server.ts')).toBe(false);
  });

  it('refuses circles', () => {
    expect(reported.get('src/state/circle-a.ts')).toContainEqual(
      expect.stringContaining('no-cycle'),
    );
  });
});
