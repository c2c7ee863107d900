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

it('marks words of the data with their language, where that is not the page’s', () => {
  const files = sampleFiles();
  files.dataset.languages = ['es', 'en'];
  const [one] = files.incidents;
  Object.assign(one!, { whenBasis: 'inferred', whenNote: 'Según el domingo' });
  for (const claim of one!.claims) claim.note = 'Un resumen';
  for (const claim of one!.claims) delete claim.quote;
  for (const speaker of files.speakers) speaker.name = { es: `Voz ${speaker.id}` };
  const place = files.places.features.find(({ properties: { id } }) => id === one!.place)!;
  place.properties.names = { ca: 'Poble' };
  files.dataset.parties = [...new Set(files.speakers.map(({ party }) => party))].flatMap((id) =>
    id === 'press' ? [] : [{ id, names: { es: 'gobierno' } }],
  );
  const html = staticBody(compileDataset(files), PLACES);
  expect(html).toContain(`<h1 lang="es" dir="auto">${files.dataset.title}</h1>`);
  expect(html).toContain(`<p lang="es" dir="auto">${files.dataset.summary}</p>`);
  expect(html).toContain(`<h3 class="incident__title" lang="es" dir="auto">${one!.title}</h3>`);
  expect(html).toContain('<bdi lang="ca">Poble</bdi>');
  expect(html).toContain('<bdi lang="es">Voz ministry</bdi>');
  expect(html).toContain('<p class="claim__note" lang="es" dir="auto">Un resumen</p>');
  expect(html).toContain('<bdi lang="es">Según el domingo</bdi>');
  // Where a party heads its accounts, and where it stands in a sentence.
  expect(html).toContain('Rests on <bdi lang="es">gobierno</bdi>');
  expect(staticBody(sample, PLACES)).not.toContain('lang="es"');
});
