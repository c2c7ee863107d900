import { readFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DESK_API, TOKEN_HEADER } from '../../desk/server/desk-api.ts';
import { GAZETTEER, WORLD_FILES, WORLD_FOLDER } from '../../ground/world.ts';
import { deskPage } from '../../pages/desk-page.tsx';
import { scratch } from '../../testing/scratch.ts';
import { init } from './init.ts';
import { desk } from './desk.ts';

// With the page's code as it was built last: `npm run build:code`.

const root = resolve(import.meta.dirname, '../../..');
/** Above what is served by hand, below what the system gives away. */
const FIRST = 26_173;

const here = scratch();
let dir: string;
let end: (() => void) | null;
let running: Promise<number>;

beforeEach(async () => {
  dir = join(here.dir, 'my-map');
  await init([dir], root);
  here.said.length = 0;
});
afterEach(async () => {
  end?.();
  await running;
});

/** Begins a desk. @returns the address that it says */
async function begin(...words: string[]): Promise<URL> {
  const ended = new Promise<void>((resolved) => (end = resolved));
  running = desk([dir, '--port', String(FIRST), ...words], root, () => ended);
  await Promise.race([running, expect.poll(() => here.said, { timeout: 10_000 }).toHaveLength(1)]);
  return new URL(/http:\S+/.exec(here.said[0]!)![0]);
}
const lineOf = (what: string): string | undefined =>
  here.said[0]!.split('\n').find((line) => line.startsWith(what));

describe('the desk’s page', () => {
  it('comes without a site, with its code and what the world is called', async () => {
    const address = await begin();
    const page = await fetch(address);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain(deskPage().body);
    expect(html).toContain(`default-src 'none'; script-src 'self'`);
    expect(html).not.toMatch(/<!--(?:head|body)-->/);
    const named = Array.from(html.matchAll(/"(\.\.\/assets\/[^"]+)"/g), ([, path]) => path!);
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) {
      const { status, headers } = await fetch(new URL(path, address));
      expect(status, path).toBe(200);
      expect(headers.get('content-type'), path).toMatch(/^(?:text\/(?:java|css)|image)/);
    }
    const world = new URL(`/${WORLD_FOLDER}`, address);
    for (const name of WORLD_FILES)
      expect((await fetch(new URL(name, world))).status, name).toBe(200);
    const gazetteer = await fetch(new URL(GAZETTEER, world));
    expect(gazetteer.headers.get('content-type')).toBe('application/json');
    expect(await gazetteer.json()).toBeInstanceOf(Object);
  }, 30_000);

  it('is where whoever types less of its address is led', async () => {
    const address = await begin();
    for (const path of ['/', '/desk']) {
      const answer = await fetch(new URL(path, address), { redirect: 'manual' });
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe('/desk/');
    }
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(new URL('/desk/', address), { method: 'PUT' })).status).toBe(405);
  });

  it('is all that there is besides, of the package and of the folder', async () => {
    const { origin } = await begin();
    for (const path of [
      'index.html',
      'desk/index.html',
      'about/',
      'assets',
      'assets/',
      'assets/..%2findex.html',
      'assets%2f..%2findex.html',
      'world/gazetteer.json.br',
      'world/PROVENANCE.md',
      'package.json',
      'events/dataset.json',
    ])
      expect((await fetch(`${origin}/${path}`)).status, path).toBe(404);
  });
});

describe('what is said', () => {
  it('leads into the folder that "dateline init" makes, articles and all', async () => {
    const address = await begin();
    const token = new URLSearchParams(address.hash.slice(1)).get('token')!;
    const folder = await fetch(new URL(DESK_API.folder, address), {
      headers: { [TOKEN_HEADER]: token },
    });
    const text = await folder.text();
    const [dataset] = text.split('\n').filter((line) => line.includes('"events/dataset.json"'));
    expect(JSON.parse(dataset!)).toMatchObject({
      text: await readFile(join(dir, 'events/dataset.json'), 'utf8'),
    });
    const [article] = await readdir(join(dir, 'articles'));
    expect(text).toContain(`"kind":"article","name":"${article}"`);
    expect(here.said[0]).toMatch(
      `The desk of ${dir} is at http://127.0.0.1:${address.port}/desk/#`,
    );
    expect(lineOf('What is saved')).toBe(
      `What is saved there is written to ${dir}. Ctrl-C ends this.`,
    );
  });

  it.each([
    ['its own articles', [], /read from .*my-map.articles, and .* written there/],
    ['others', ['--articles', '.'], /read from .*; as it lies elsewhere, .* not written/],
  ] as const)('tells of %s', async (_what, words, expected) => {
    await begin(...words);
    expect(lineOf('Articles')).toMatch(expected);
  });

  it('tells of articles that are to come, and makes no folder before', async () => {
    await rm(join(dir, 'articles'), { recursive: true });
    await begin();
    expect(lineOf('Articles')).toMatch(/^Articles: none yet; .* written to .*my-map.articles\./);
    expect(await readdir(dir)).not.toContain('articles');
  });
});

it('ends when it is told, good, and answers no more', async () => {
  const address = await begin();
  end!();
  expect(await running).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});
