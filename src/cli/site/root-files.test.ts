import { inflateSync } from 'node:zlib';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { staticPage } from '../../pages/static-page.tsx';
import { compileDataset } from '../../dataset/compile.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { checkData } from '../check-data.ts';
import { readOwnGround } from '../ground/read-ground.ts';
import { rootFiles } from './root-files.ts';

// Pictures are work, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = resolve(import.meta.dirname, '../../..');
const SITE = 'https://news.example/maps/dateline/';
const PLAIN = { ground: null, icon: null, url: SITE };
const OWN_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#c03" d="M0 0h8v8H0z"/></svg>';
const PICTURES = ['picture.png', 'picture-light.png', 'picture-dark.png'];

type Files = Awaited<ReturnType<typeof rootFiles>>;
let published: PublishedDataset;
let files: Files;

beforeAll(async () => {
  const result = await checkData(resolve(root, 'data'));
  if (!result.ok) throw new Error('The project’s own data has findings.');
  published = compileDataset(result.files);
  const ground = await readOwnGround(resolve(root, 'data'));
  files = await rootFiles(root, published, {
    ground: ground && { topology: ground.topology, credits: ground.ground.credits },
    icon: null,
    url: SITE,
  });
});

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** How many pixels are within a hair of a colour, `#rrggbb`. */
  readonly near: (colour: string) => number;
}

/** Reads what `encodePng` may write: one palette, one run of data, rows without filters. */
function decode(name: string, from: Files = files): Decoded {
  const png = Buffer.from(from.get(name) as Uint8Array);
  expect(png.subarray(0, 8).toString('latin1'), name).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [width, height] = [0, 4].map((at) => chunks.get('IHDR')!.readUInt32BE(at)) as [
    number,
    number,
  ];
  const rows = inflateSync(chunks.get('IDAT')!);
  const perByte = 8 / chunks.get('IHDR')![8]!;
  const stride = width / perByte + 1;
  expect(rows).toHaveLength(height * stride);
  const counts = new Map<number, number>();
  for (let at = 0; at < rows.length; at++) {
    if (at % stride === 0) continue;
    for (const index of perByte === 2 ? [rows[at]! >> 4, rows[at]! & 15] : [rows[at]!])
      counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const palette = chunks.get('PLTE')!;
  return {
    width,
    height,
    near: (colour) => {
      const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return [...counts]
        .filter(([index]) =>
          rgb.every((value, at) => Math.abs(palette[index * 3 + at]! - value) < 6),
        )
        .reduce((sum, [, count]) => sum + count, 0);
    },
  };
}

describe('the pictures', () => {
  it.each(PICTURES)('%s keeps the colours of land, sea and marks, and few bytes', (name) => {
    const { near } = decode(name);
    const dark = name.includes('dark');
    for (const colour of dark
      ? ['#2c2d2f', '#161c21', '#ff7a61', '#c39bf0', '#f1efe9']
      : ['#eeebe3', '#cbd8de', '#c2331f', '#6a3d9a', '#1b1b19'])
      expect(near(colour), `${colour} in ${name}`).toBeGreaterThan(400);
    expect((files.get(name) as Uint8Array).length).toBeLessThan(250_000);
  });

  it('are the same for the same data, and others for other data', async () => {
    const sample = compileDataset(sampleFiles());
    const [first, again] = [
      await rootFiles(root, sample, { ...PLAIN, icon: OWN_ICON }),
      await rootFiles(root, structuredClone(sample), { ...PLAIN, icon: OWN_ICON }),
    ];
    for (const name of PICTURES) {
      expect(first.get(name), name).toEqual(again.get(name));
      expect(first.get(name), name).not.toEqual(files.get(name));
    }
  });
});

describe('what a page says to those who link to it', () => {
  const head = (dataset: PublishedDataset): Document => {
    const page = staticPage(dataset, {
      toRoot: './',
      dataFolder: './data/x/',
      site: SITE,
      canonical: SITE,
      ground: null,
      explainer: false,
    });
    // Parsed, and nothing of it loaded: the parser would ask for what is to be preloaded.
    const parser = new new Window().DOMParser();
    const html = `<!doctype html><html><head>${page.head.replace('preload', 'later')}</head><body>${page.body}</body></html>`;
    return parser.parseFromString(html, 'text/html') as unknown as Document;
  };
  const meta = (document: Document, name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)!
      .getAttribute('content');

  it('names absolute addresses, and the picture’s own size', () => {
    const document = head(published);
    const { width, height } = decode('picture.png');
    expect(meta(document, 'og:image')).toBe(`${SITE}picture.png`);
    expect(meta(document, 'twitter:image')).toBe(`${SITE}picture.png`);
    expect(meta(document, 'og:image:width')).toBe(String(width));
    expect(meta(document, 'og:image:height')).toBe(String(height));
    expect(meta(document, 'og:url')).toBe(SITE);
    expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toBe(SITE);
    expect(
      document.querySelector('link[type="application/json+oembed"]')!.getAttribute('href'),
    ).toBe(`${SITE}oembed.json`);
    expect(meta(document, 'description')).toBe(published.info.summary);
  });

  it('shows the picture in its own proportions, dark where that is wished', () => {
    const image = head(published).querySelector('.still img')!;
    const light = decode('picture-light.png');
    expect(image.getAttribute('src')).toBe('./picture-light.png');
    expect(Number(image.getAttribute('width'))).toBe(light.width);
    expect(Number(image.getAttribute('height'))).toBe(light.height);
    const source = image.parentElement!.querySelector('source')!;
    expect(source.getAttribute('media')).toBe('(prefers-color-scheme: dark)');
    expect(source.getAttribute('srcset')).toBe('./picture-dark.png');
    expect(decode('picture-dark.png')).toMatchObject({ width: light.width, height: light.height });
  });

  it('keeps a title with signs of HTML what it is', () => {
    const title = 'A "quoted" <b>title</b> & more';
    const dataset = { ...published, info: { ...published.info, title } };
    expect(meta(head(dataset), 'og:title')).toBe(title);
  });
});

describe('oembed.json', () => {
  it('is a rich answer of version 1.0 with an absolute frame of the size it says', async () => {
    const answer = JSON.parse(files.get('oembed.json') as string) as Record<
      string,
      string | number
    >;
    const { width, height } = decode('picture.png');
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: published.info.title,
      provider_name: 'Dateline',
      provider_url: SITE,
      thumbnail_url: `${SITE}picture.png`,
      thumbnail_width: width,
      thumbnail_height: height,
    });
    const parser = new new Window().DOMParser();
    const document = parser.parseFromString(String(answer['html']), 'text/html');
    const [frame, ...more] = document.body.children;
    expect(more).toEqual([]);
    expect(frame!.tagName).toBe('IFRAME');
    expect(frame!.getAttribute('src')).toBe(`${SITE}embed/`);
    expect(frame!.getAttribute('title')).toBe(published.info.title);
    expect(frame!.getAttribute('width')).toBe(String(answer['width']));
    expect(frame!.getAttribute('height')).toBe(String(answer['height']));
  });
});

describe('manifest.webmanifest', () => {
  it('is of the dataset, within the site’s folder, with icons of the sizes that it says', () => {
    const manifest = JSON.parse(files.get('manifest.webmanifest') as string) as {
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest).toMatchObject({
      name: published.info.title,
      lang: published.info.languages[0],
      start_url: './',
      scope: './',
      display: 'standalone',
    });
    expect(new Set(manifest.icons.map(({ sizes }) => sizes))).toEqual(
      new Set(['192x192', '512x512']),
    );
    for (const { src, sizes } of manifest.icons) {
      const { width, height, near } = decode(src.slice(2));
      expect(`${width}x${height}`).toBe(sizes);
      expect(near('#1f4b73')).toBeGreaterThan(width * 100);
      expect(near('#ff9a86')).toBeGreaterThan(width);
    }
  });

  it('has a dataset’s own icon on paper', async () => {
    const own = await rootFiles(root, compileDataset(sampleFiles()), { ...PLAIN, icon: OWN_ICON });
    const { width, near } = decode('icon-192.png', own);
    expect(near('#cc0033')).toBeGreaterThan(width * width * 0.4);
    expect(near('#fbfaf6')).toBeGreaterThan(width * width * 0.2);
  });
});
