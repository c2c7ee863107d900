import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  addressOf,
  installPackage,
  interrupt,
  run,
  start,
} from '../../testing/installed-package.ts';
import type { Ran } from '../../testing/installed-package.ts';
import { DESK_API, TOKEN_HEADER, TOKEN_KEY } from '../../desk/server/desk-api.ts';
import { filesBelow } from '../paths.ts';

// As it was built last: `npm run build:code`.

// Sites are built, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = resolve(import.meta.dirname, '../../..');
const DATASETS = join(root, 'e2e/datasets');
const ids = ['ancient-arabic', 'chile-earthquakes', 'dateline-ships', 'valencia-flood'];
const MOST_BYTES = 8_500_000;
const URL_OF_SITE = 'https://news.example/map/';

/** Where the package is installed. */
let home: string;
let installed: string;
let tarball: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-packed-'));
  ({ tarball, folder: installed } = await installPackage(home));
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

const dateline = (...words: string[]): Promise<Ran> =>
  run(join(home, 'node_modules/.bin/dateline'), words, { home });

describe('the package', () => {
  it('is small, needs no other, and knows nothing of the machine that packed it', async () => {
    expect((await stat(tarball)).size).toBeLessThanOrEqual(MOST_BYTES);
    const packages = await readdir(join(home, 'node_modules'));
    expect(packages.filter((name) => !name.startsWith('.'))).toEqual(['dateline-map']);
    for (const file of await filesBelow(installed)) {
      const bytes = await readFile(join(installed, file));
      expect(bytes.includes(root), `${file} names ${root}`).toBe(false);
    }
  });

  it('has licences, types, schemas and a readme', async () => {
    const files = new Set(await filesBelow(installed));
    for (const file of [
      'LICENSE',
      'README.md',
      'build/app/licences.txt',
      'build/cli/licences.txt',
      'build/cli/api.d.ts',
      // Without it a build goes on, and takes longer.
      'build/cli/png-worker.js',
      'build/app/schema/v2/incident.json',
      'build/app/schema/v2/mapping.json',
      'build/app/guide/template.xlsx',
    ])
      expect(files, file).toContain(file);
    expect(
      [...files].filter((file) => /^(?:src|e2e|data|node_modules)\/|dev\.js$/.test(file)),
    ).toEqual([]);
  });

  it('has a readme that names nothing it lacks, and the checkout keeps its own', async () => {
    const readme = await readFile(join(installed, 'README.md'), 'utf8');
    expect(readme).toBe(await readFile(join(root, 'src/cli/package/package-readme.md'), 'utf8'));
    const files = await filesBelow(installed);
    expect(readme).not.toMatch(/\]\(|\bnpm (?:run|ci|test)\b/);
    for (const [, path] of readme.matchAll(/`((?:build|world|LICENSE)[\w./]*)`/g))
      expect(
        files.some((file) => file.startsWith(path!)),
        path,
      ).toBe(true);
    expect(await readFile(join(home, 'checkout/README.md'), 'utf8')).toBe(
      await readFile(join(root, 'README.md'), 'utf8'),
    );
  });

  it('gives programs its check', async () => {
    const program = `import { check } from 'dateline-map';
      console.log(JSON.stringify((await check(process.argv[1])).counts));`;
    const words = ['--input-type=module', '--eval', program, join(DATASETS, 'dateline-ships')];
    const { out } = await run(process.execPath, words, { home });
    expect(JSON.parse(out)).toMatchObject({ incidents: 19, errors: 0 });
  });

  it('says which commands there are', async () => {
    expect(await dateline('dance')).toMatchObject({
      status: 2,
      out: expect.stringContaining('expected init, import, check, ') as string,
    });
  });
});

describe.each(ids)('%s, by the package', (id) => {
  it('becomes a site of its own', async () => {
    const site = join(home, 'sites', id);
    const { status, out } = await dateline(
      'build',
      join(DATASETS, id),
      '--out',
      site,
      '--url',
      URL_OF_SITE,
    );
    expect(status, out).toBe(0);
    const files = await filesBelow(site);
    expect(files).toEqual(
      expect.arrayContaining([
        'about/index.html',
        'desk/index.html',
        `data/${id}/dataset.json`,
        'embed.js',
        'embed/index.html',
        'embedding/index.html',
        'index.html',
        'licences.txt',
        'oembed.json',
        'picture.png',
        'schema/v2/dataset.json',
      ]),
    );
    const hasArticle = id === 'valencia-flood';
    expect(files.includes('explainer/index.html')).toBe(hasArticle);
    expect(files.some((file) => file.startsWith('assets/explainer-'))).toBe(hasArticle);
    expect(files.filter((file) => /(?:^|\/)coding[-/]/.test(file))).toEqual([]);
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const html = await readFile(join(site, page), 'utf8');
      expect(html, page).not.toMatch(/<!--(?:head|body)-->/);
      expect(html, page).toContain(`default-src 'none'; script-src 'self'`);
      for (const [, asset] of html.matchAll(/"(?:\.\.?\/)+(assets\/[^"]+)"/g))
        expect(files, `${page} asks for ${asset}`).toContain(asset);
    }
  });
});

describe('from nothing to a page', () => {
  let serving: ChildProcess;

  it('init, check and serve', async () => {
    expect(await dateline('init', 'my-map')).toMatchObject({ status: 0 });
    expect(await dateline('check', 'my-map')).toMatchObject({ status: 0 });
    serving = start(join(home, 'node_modules/.bin/dateline'), ['serve', 'my-map'], { home });
    const address = await addressOf(serving);
    const page = await fetch(address);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('Street market opens on a square');
    const part = await fetch(`${address}data/my-map/dataset.json`, {
      headers: { Range: 'bytes=0-9' },
    });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toMatch(/^bytes 0-9\/\d+$/);
    expect(await part.text()).toHaveLength(10);
  });

  it('ends when it is interrupted, and leaves nothing', async () => {
    expect(await interrupt(serving)).toEqual([0, null]);
    expect(await readdir(join(home, 'temporary'))).toEqual([]);
  });

  it('desk opens the folder to its own page alone, and ends well', async () => {
    const before = await filesBelow(join(home, 'my-map'));
    const desk = start(join(home, 'node_modules/.bin/dateline'), ['desk', 'my-map'], { home });
    const { href, origin, hash } = new URL(await addressOf(desk));
    expect(await (await fetch(href)).text()).toContain('<div id="root">');
    const folder = (token: string) =>
      fetch(`${origin}${DESK_API.folder}`, { headers: { [TOKEN_HEADER]: token } });
    expect((await folder('')).status).toBe(403);
    const { [TOKEN_KEY]: token } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
    expect(await (await folder(token!)).text()).toContain('Street market opens on a square');
    expect(await interrupt(desk)).toEqual([0, null]);
    expect(await filesBelow(join(home, 'my-map'))).toEqual(before);
    expect(await readdir(join(home, 'temporary'))).toEqual([]);
  });
});
