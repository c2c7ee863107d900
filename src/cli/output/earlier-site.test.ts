import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findEarlierSite } from './earlier-site.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-earlier-'));
});
afterEach(() => rm(dir, { recursive: true }));

const SITE = {
  'about/index.html': '',
  'assets/index-BGhhomRk.js': '',
  'assets/noto-sans-latin-400-normal-BTkUljjl.woff2': '',
  'data/war/1.0.0/dataset.json': '{}',
  'data/war/citations.bib': '',
  'data/war/dataset.json': '{}',
  'data/war/details/0.json': '',
  'data/war/words/wide-1.bin': '',
  'embed.js': '',
  'embed/index.html': '',
  'index.html': '<link id="dataset" rel="preload"/><body><div id="root"></div>',
  'oembed.json': '{"provider_name":"Dateline"}',
  'picture-light.png': '',
  'schema/v1/dataset.json': '{}',
};

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
}

it('knows a site that was built before sites had a marker, and which of its files are the build’s', async () => {
  await write(SITE);
  await write({ '.git/HEAD': 'ref', '.nojekyll': '', CNAME: 'news.example' });
  expect(await findEarlierSite(dir)).toEqual({ files: Object.keys(SITE).toSorted(), others: [] });
});

it.each(['index.html', 'embed.js', 'embed/index.html', 'oembed.json', 'data/war/dataset.json'])(
  'takes nothing without %s for one',
  async (name) => {
    await write(SITE);
    await rm(join(dir, name));
    expect(await findEarlierSite(dir)).toBeNull();
  },
);

it.each([
  ['index.html', '<h1>Another site</h1>'],
  ['oembed.json', '{"provider_name":"Another"}'],
  ['oembed.json', 'nonsense'],
])('takes nothing whose %s is another’s for one', async (name, text) => {
  await write(SITE);
  await write({ [name]: text });
  expect(await findEarlierSite(dir)).toBeNull();
});

it.each([
  'schema/prisma.sql',
  'package.json',
  'src/main.ts',
  'assets/mine.png',
  'data/war/notes.txt',
  'data/events/incidents/one.json',
  '.env',
])('tells %s of somebody else from what a build has written', async (name) => {
  await write(SITE);
  await write({ [name]: 'mine' });
  expect(await findEarlierSite(dir)).toEqual({
    files: Object.keys(SITE).toSorted(),
    others: [name],
  });
});

it('takes a link for somebody else’s', async () => {
  await write(SITE);
  await symlink(join(dir, 'about'), join(dir, 'more'));
  expect(await findEarlierSite(dir)).toMatchObject({ others: ['more'] });
});
