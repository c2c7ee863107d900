import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeBasemap, INTERFACE_LANGUAGES } from '../../pages/pictures.tsx';
import { sampleFiles } from '../../testing/sample-files.ts';
import { PAGE_FILES } from './page-files.ts';
import { loadSiteData } from './site-data.ts';
import type { SiteData } from './site-data.ts';
import { pageOf } from './site-pages.ts';

const AT = 'https://example.org/';
const root = join(import.meta.dirname, '../../..');

describe('the ground of a folder that brings none', () => {
  let site: SiteData;
  beforeAll(async () => {
    const data = await mkdtemp(join(tmpdir(), 'dateline-site-data-'));
    const files = sampleFiles();
    const dataset = { ...files.dataset, languages: ['ar', 'es', 'fr'] };
    site = await loadSiteData({ root, data, url: AT }, { ...files, dataset, basemap: null });
  }, 60_000);

  it('is named in the languages of the interface, whatever the dataset is in', () => {
    const { labels } = decodeBasemap(site.ground.topology);
    const written = labels.features.flatMap(({ properties }) => Object.keys(properties.names));
    expect(new Set(written)).toEqual(new Set(INTERFACE_LANGUAGES));
  });

  it.each(PAGE_FILES)('is on %s without a file of the data being made', (file) => {
    const files = { enumerable: true, get: () => expect.fail('The files of the data were made.') };
    const unasked = Object.create(site, { files }) as SiteData;
    expect(() =>
      pageOf(file, '<!--head--><!--body-->', unasked, { url: AT, strict: true }),
    ).not.toThrow();
  });

  it('credits those whose names and positions it has, under their licence', () => {
    expect(site.ground.ground.credits).toContainEqual({
      name: 'GeoNames (CC BY 4.0)',
      href: 'https://creativecommons.org/licenses/by/4.0/',
      of: 'Names and positions of towns',
    });
  });
});
