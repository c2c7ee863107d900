// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { loadedWords } from '../evidence/loaded-words.ts';
import type { AuthoredFiles, Claim, Source } from '../evidence/model.ts';
import { en } from '../messages/en.ts';
import { viewFromQuery } from '../state/address.ts';
import { decodeView, encodeView, viewContext } from '../state/view-codec.ts';
import type { ViewText } from '../state/view-codec.ts';
import { formatCalendarDate } from '../time/format.ts';
import { withPrintedAddresses } from './explainer-page.tsx';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const json = (path: string): never => JSON.parse(text(`data/${path}`)) as never;

const dataset = decodeDataset(
  compileDataset({
    dataset: json('events/dataset.json'),
    sources: json('events/sources.json'),
    speakers: json('events/speakers.json'),
    tallies: json('events/tallies.json'),
    places: json('geo/places.geojson'),
    outlines: json('geo/outlines.geojson'),
    incidents: readdirSync(resolve(root, 'data/events/incidents')).map((name) =>
      json(`events/incidents/${name}`),
    ),
  } satisfies AuthoredFiles),
);
const context = viewContext(dataset);
const claims: Claim[] = [...dataset.incidents, ...dataset.undated, ...dataset.tallies].flatMap(
  (record) => record.claims,
);

const html = text('explainer/index.html');
const page = new DOMParser().parseFromString(html, 'text/html');
const article = page.querySelector('main')!;
const steps = [...page.querySelectorAll('[data-dateline-step]')];
/** Some articles have no-break spaces where a page of ours breaks its lines. */
const oneSpaced = (words: string): string => words.replace(/\s+/g, ' ').trim();
const plain = (element: Element): string => oneSpaced(element.textContent);
/** How a citation of ours names a source. */
const nameOf = (source: Source): string => {
  const [, month, day] = source.issued['date-parts'][0]!;
  const date = formatCalendarDate([2020, month!, day!], en.calendar).replace(/ 2020$/, '');
  return `${source['container-title']}, ${date}`;
};
const stepView = (step: Element): ViewText =>
  JSON.parse(step.getAttribute('data-dateline-step') ?? '') as ViewText;

describe('the explainer', () => {
  it('is an article of six to eight steps, as long as people read', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(8);
    const words = plain(article).split(' ').length;
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(900);
  });

  it('names every page that it rests on, and cites none that is not in the data', () => {
    const sources = [...dataset.sourceById.values()];
    const listed = [...page.querySelectorAll('.sources cite')];
    // What one page carries is named with that page.
    expect(listed.map(plain).toSorted()).toEqual(
      sources
        .filter(({ custom }) => custom.carriedBy === undefined)
        .map(nameOf)
        .toSorted(),
    );
    for (const cite of page.querySelectorAll('cite')) {
      const source = sources.find((one) => nameOf(one) === plain(cite));
      expect(cite.querySelector('a')?.getAttribute('href'), plain(cite)).toBe(source?.URL);
    }
  });

  it('quotes words of the coded claims alone, each with the article that it is in', () => {
    const quotes = steps.flatMap((step) => [...step.querySelectorAll('q')]);
    expect(quotes).toHaveLength(page.querySelectorAll('q').length);
    for (const quote of quotes) {
      const step = quote.closest('[data-dateline-step]')!;
      const cited = [...step.querySelectorAll('cite')].find(
        (cite) => quote.compareDocumentPosition(cite) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const found = claims.find(
        (claim) =>
          oneSpaced(claim.quote.exact).includes(plain(quote)) &&
          nameOf(dataset.sourceById.get(claim.source)!) === (cited ? plain(cited) : ''),
      );
      expect(found, `“${plain(quote)}”`).toBeDefined();
    }
  });

  it('moves the map to views that the codec reads whole, with records that exist', () => {
    for (const step of steps) {
      const view = stepView(step);
      expect(encodeView(decodeView(view, context), context)).toEqual(view);
      if (view.place !== undefined) expect(dataset.placeById.has(view.place)).toBe(true);
      if (view.incident !== undefined) expect(dataset.incidentById.has(view.incident)).toBe(true);
    }
  });

  it('cites in each step an article and the view itself', () => {
    for (const step of steps) {
      expect(step.querySelector('cite a[href^="http"]')).not.toBeNull();
      const link = step.querySelector('a.view')!.getAttribute('href')!;
      expect(link).toMatch(/^\.\.\/\?/);
      expect(viewFromQuery(link.slice('../'.length), context)).toEqual(
        decodeView(stepView(step), context),
      );
    }
  });

  it('keeps loaded words inside quotes, and writes disputed names as the data does', () => {
    const own = article.cloneNode(true) as Element;
    for (const quote of own.querySelectorAll('q')) quote.remove();
    expect(loadedWords(plain(own))).toEqual([]);
    for (const { names } of dataset.placeById.values()) {
      const both = names.en.replace(/^Direction of | district$/g, '');
      if (!both.includes(' / ')) continue;
      const rest = plain(own).replaceAll(both, '');
      for (const name of both.split(' / ')) expect(rest).not.toContain(name);
    }
  });

  it('says rightly that the articles date nothing between 24 and 30 October', () => {
    expect(plain(article)).toContain('From 24 to 30 October the articles date no event.');
    const days = [...dataset.incidents]
      .map(({ when }) => /\d{4}-\d{2}-\d{2}/.exec(when)?.[0] ?? '')
      .filter((day) => day >= '2020-10-24' && day <= '2020-10-30');
    expect(days).toEqual([]);
  });

  it('embeds through the public contract, with no script or style of its own', () => {
    expect([...page.scripts].map((script) => script.getAttribute('src'))).toEqual(['../embed.js']);
    expect(page.querySelectorAll('[style], style')).toHaveLength(0);
    const [map, ...others] = page.querySelectorAll('dateline-map');
    expect(others).toEqual([]);
    expect(map!.getAttribute('src')).toBe('../embed/');
    expect(map!.querySelector('a[href="../"] img[src="../picture-light.png"]')).not.toBeNull();
    for (const step of steps) {
      expect(map!.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING).toBeGreaterThan(
        0,
      );
    }
  });
});

describe('its printed addresses', () => {
  const places = {
    toRoot: '../',
    dataFolder: '../data/x/',
    site: 'https://news.example/dateline/',
    canonical: 'https://news.example/dateline/explainer/',
  };

  it('are the absolute ones of its views', () => {
    const printed = new DOMParser().parseFromString(
      withPrintedAddresses(html, places),
      'text/html',
    );
    const views = [...printed.querySelectorAll<HTMLAnchorElement>('a.view')];
    expect(views).toHaveLength(steps.length);
    for (const view of views) {
      const { search } = new URL(view.getAttribute('href')!, places.canonical);
      expect(view.dataset['address']).toBe(`https://news.example/dateline/${search}`);
    }
    expect(printed.querySelectorAll('[data-address]')).toHaveLength(steps.length);
  });
});
