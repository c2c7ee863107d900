import { expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { MOST_IN_ONE_FILE } from '../dataset/open/published.ts';
import type { Incident } from '../evidence/model.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { staticBody } from './static-page.tsx';

const sample = compileDataset(sampleFiles());
const PLACES = {
  toRoot: './',
  dataFolder: './data/sample/',
  site: 'https://example.org/',
  canonical: 'https://example.org/',
  ground: null,
  explainer: false,
};

/** The ids that a page of so many incidents holds, and the page. */
function pageOf(count: number): { ids: string[]; html: string } {
  const incidents = Array.from({ length: count }, (_, at): Incident => ({
    ...sample.incidents[1]!,
    id: `incident-${at}`,
  }));
  const html = staticBody({ ...sample, incidents }, PLACES);
  return { html, ids: [...html.matchAll(/data-incident="([^"]+)"/g)].map(([, id]) => id!) };
}

it('holds every incident of most datasets, and of others the first 2,000, and says so', () => {
  const few = pageOf(30);
  expect(few.ids).toHaveLength(30);
  expect(few.html).not.toContain('The first');
  expect(few.html).toContain('data/sample/dataset.json');
  const many = pageOf(MOST_IN_ONE_FILE + 1);
  expect(many.ids).toEqual(Array.from({ length: 2000 }, (_, at) => `incident-${at}`));
  expect(many.html).toContain('The first 2,000 of 20,001 incidents');
  expect(many.html).toContain('data/sample/incidents.csv');
  expect(many.html).not.toContain('data/sample/dataset.json');
});

it('lists the chapters that a dataset has', () => {
  const files = sampleFiles();
  files.dataset.chapters = [
    {
      view: { t: '2020-10-11' },
      label: { en: 'A strike' },
      text: { en: 'Reported by a ministry.' },
    },
  ];
  const html = staticBody(compileDataset(files), PLACES);
  expect(html).toContain('11 October 2020');
  expect(html).toContain('Reported by a ministry.');
  expect(staticBody(sample, PLACES)).not.toContain('Chapters');
});
