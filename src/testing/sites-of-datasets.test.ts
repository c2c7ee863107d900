import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuthoredFiles } from '../evidence/model.ts';
import { captureConsole } from './captured-console.ts';
import { datasetNames, datasetTexts, holdsName } from './dataset-names.ts';
import { checkData } from '../cli/check-data.ts';
import { main } from '../cli/command-line.ts';

// Its pictures are drawn, and its citations written.
vi.setConfig({ hookTimeout: 240_000 });

const root = resolve(import.meta.dirname, '../..');
const DATASETS = join(root, 'e2e/datasets');

/** The shipped data and the made-up datasets, by folder. */
const folders = [
  join(root, 'data'),
  ...readdirSync(DATASETS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(DATASETS, name)),
];

/**
 * Names that are words of the page, too: a colour of the map, the example of a zone, what headers of tables say ("name", in
 * Portuguese), and what the interface says.
 */
const ALSO_OURS = new Set([
  'navy',
  'madrid',
  'nome',
  'uncertain',
  'witnesses',
  'testigos',
  'prensa',
  'شهود',
]);

const out = mkdtempSync(join(tmpdir(), 'dateline-sites-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

interface Named {
  readonly id: string;
  readonly dir: string;
  /** What it names and says, in lower case. */
  readonly words: readonly string[];
  /** All that its folder holds, in lower case. */
  readonly text: string;
}

function named(dir: string, files: AuthoredFiles): Named {
  const words = [...datasetNames(files), ...datasetTexts(files)].map((word) => word.toLowerCase());
  return { id: files.dataset.id, dir, words, text: [...textsIn(dir).values()].join('\n') };
}

/** A ground, and what grounds and places are made of, name the whole world, whatever a dataset is about. */
const GROUND = /(?:^|\/)(?:ground|world)\//;

/** Time zones are named after towns, whatever a dataset is about. */
const ZONE = /\b[A-Z][a-z]+\/[A-Z][\w/+-]*/g;

/** The text of every file of a folder but its ground, in lower case, by path. Markup and JSON write some signs in their own way. */
function textsIn(dir: string): Map<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !GROUND.test(`${entry.parentPath}/`))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(dir, path), plain(readFileSync(path, 'utf8')).toLowerCase()];
      }),
  );
}

function plain(text: string): string {
  return text
    .replaceAll(ZONE, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\\"', '"');
}

const datasets: Named[] = [];
beforeAll(async () => {
  for (const dir of folders) {
    const checked = await checkData(dir);
    if (!checked.ok) throw new Error(`${dir} has findings.`);
    datasets.push(named(dir, checked.files));
  }
});

describe.each(folders.slice(1).map((dir) => relative(DATASETS, dir)))('the site of %s', (id) => {
  let files: Map<string, string>;
  beforeAll(async () => {
    captureConsole();
    expect(await main(root, ['build', join(DATASETS, id), '--out', join(out, id)])).toBe(0);
    vi.restoreAllMocks();
    files = textsIn(join(out, id));
  });

  it('holds its own text, and none of another dataset', () => {
    const own = datasets.find((dataset) => dataset.id === id)!;
    const all = [...files.values()].join('\n');
    expect(own.words.filter((word) => !all.includes(word))).toEqual([]);
    const others = datasets.filter((dataset) => dataset !== own);
    const foreign = others
      .flatMap(({ words }) => words)
      .filter((word) => !ALSO_OURS.has(word) && !holdsName(own.text, word))
      .filter((word) => holdsName(all, word));
    const where = foreign.map((word) => {
      const [file] = [...files].find(([, text]) => holdsName(text, word))!;
      return `${file}: ${word}`;
    });
    expect(where).toEqual([]);
  });
});
