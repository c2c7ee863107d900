// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { issuedOf } from '../evidence/citation.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { datedIncidents, decodeDataset, incidentsOf } from '../dataset/dataset.ts';
import { loadedWords } from '../evidence/words/loaded-words.ts';
import type { Claim, Source } from '../evidence/model.ts';
import { nameIn } from '../evidence/name-in.ts';
import { en } from '../messages/en.ts';
import { viewFromQuery } from '../state/view/address.ts';
import { openedPlace } from '../state/selectors.ts';
import { decodeView, encodeView, viewContext } from '../state/view/view-codec.ts';
import type { View } from '../state/view/view.ts';
import type { ViewText } from '../state/view/view-codec.ts';
import { formatCalendarDate } from '../time/format.ts';
import { sentenceAddress } from '../reader/text-fragment.ts';
import { explainerPage } from './explainer-page.tsx';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(resolve(root, 'data', path), 'utf8');
const json = (path: string): never => JSON.parse(text(path)) as never;

const published = compileDataset({
  dataset: json('events/dataset.json'),
  sources: json('events/sources.json'),
  speakers: json('events/speakers.json'),
  actors: [],
  tallies: json('events/tallies.json'),
  places: json('geo/places.geojson'),
  outlines: json('geo/outlines.geojson'),
  basemap: null,
  incidents: readdirSync(resolve(root, 'data/events/incidents')).map((name) =>
    json(`events/incidents/${name}`),
  ),
});
const dataset = decodeDataset(published);
const context = viewContext(dataset);
const claims: Claim[] = [...incidentsOf(dataset), ...dataset.tallies].flatMap(
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
  const [, month, day] = issuedOf(source);
  const date = formatCalendarDate([2020, month!, day!], en.calendar).replace(/ 2020$/, '');
  return `${source['container-title']}, ${date}`;
};
const stepView = (step: Element): ViewText =>
  JSON.parse(step.getAttribute('data-dateline-step') ?? '') as ViewText;
/** What stands in a step, in order: its quotes, and the citations after them. */
const citedQuotes = (step: Element): Map<Element, Element[]> => {
  const cited = new Map<Element, Element[]>();
  let quotes: Element[] = [];
  for (const part of step.querySelectorAll('q, cite')) {
    if (part.localName === 'q') quotes.push(part);
    else {
      cited.set(part, quotes);
      quotes = [];
    }
  }
  return cited;
};
/** The address of the very sentences: a page may be asked for several at a time, and shows the first. */
const sentencesAddress = (url: string, quotes: readonly Claim['quote'][]): string => {
  const texts = quotes.map((quote) => sentenceAddress(url, quote!).split('#:~:')[1]!);
  return `${url}#:~:${[...new Set(texts)].join('&')}`;
};
/** The claims that have a quote's words, in the article that is cited after it. */
const claimsOf = (quote: Element): Claim[] => {
  const cited = [...quote.closest('[data-dateline-step]')!.querySelectorAll('cite')].find(
    (cite) => quote.compareDocumentPosition(cite) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return claims.filter(
    (claim) =>
      oneSpaced(claim.quote?.exact ?? '').includes(plain(quote)) &&
      nameOf(dataset.sourceById.get(claim.source)!) === (cited ? plain(cited) : ''),
  );
};
/** The view that a step's link leads to. */
const linkView = (step: Element): View => {
  const link = step.querySelector('a.view')!.getAttribute('href')!;
  expect(link).toMatch(/^\.\.\/\?/);
  return viewFromQuery(link.slice('../'.length), context);
};
/** The days that a step's window holds, as the article writes them: `11 October`, `11 and 12 October`. */
const daysOf = (step: Element): string => {
  const { start, end } = decodeView(stepView(step), context).window!;
  const [first, last] = [start, end - 1].map((instant) => dataset.zone.toWall(instant));
  const month = (at: number): string => en.calendar.months[at - 1]!;
  const to = `${last!.day} ${month(last!.month)}`;
  if (first!.month !== last!.month) return `${first!.day} ${month(first!.month)} to ${to}`;
  if (first!.day === last!.day) return to;
  return `${first!.day} ${last!.day - first!.day === 1 ? 'and' : 'to'} ${to}`;
};

/**
 * Whether a claim is of whom an account names: `Armenia’s foreign minister`, whom the data calls `…, foreign minister of
 * Armenia`; authorities as such; or the article itself, which may write in its own voice of several parties.
 */
function isNamed(named: string, { speaker, source }: Claim): boolean {
  const { text: name } = nameIn(dataset.speakerById.get(speaker)!.name, 'en');
  const [who, office] = named.split('’s ');
  if (office !== undefined) {
    return name.toLowerCase().endsWith(`${office} of ${who}`.toLowerCase());
  }
  const authorities = [named, `Authorities of ${named}`];
  return (
    authorities.includes(name.replace(/ \((authorities, not specified|unnamed)\)$/, '')) ||
    dataset.sourceById.get(source)!['container-title'] === named
  );
}

describe('the explainer', () => {
  it('is an article of six to eight steps, as long as people read', () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(steps.length).toBeLessThanOrEqual(8);
    const words = plain(article).split(' ').length;
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1000);
  });

  it('names every page that it rests on, and cites none that is not in the data', () => {
    const sources = [...dataset.sourceById.values()];
    const listed = [...page.querySelectorAll('.sources cite')];
    // What one page carries is named with that page.
    expect(listed.map(plain).toSorted()).toEqual(
      sources
        .filter(({ custom }) => custom?.carriedBy === undefined)
        .map(nameOf)
        .toSorted(),
    );
    for (const cite of page.querySelectorAll('cite')) {
      const source = sources.find((one) => nameOf(one) === plain(cite));
      const [href] = cite.querySelector('a')!.getAttribute('href')!.split('#');
      expect(href, plain(cite)).toBe(source?.URL);
    }
  });

  it('links each citation to the very sentences that it is of', () => {
    const cited = steps.flatMap((step) => [...citedQuotes(step)]);
    expect(cited).toHaveLength(page.querySelectorAll('.step cite').length);
    for (const [cite, quotes] of cited) {
      expect(quotes, plain(cite)).not.toEqual([]);
      const href = cite.querySelector('a')!.getAttribute('href')!;
      const sentences = quotes.map((quote) => claimsOf(quote)[0]!.quote);
      expect(href).toBe(sentencesAddress(href.split('#')[0]!, sentences));
    }
  });

  it('quotes words of the coded claims alone, each with the article that it is in', () => {
    const quotes = steps.flatMap((step) => [...step.querySelectorAll('q')]);
    expect(quotes).toHaveLength(page.querySelectorAll('q').length);
    for (const quote of quotes) {
      expect(claimsOf(quote), `“${plain(quote)}”`).not.toEqual([]);
    }
  });

  it('heads each step with the days that the map shows, and names them in its link', () => {
    for (const step of steps) {
      const days = daysOf(step);
      expect(plain(step.querySelector('h2')!).split(':')[0]).toBe(days);
      const name = openedPlace(dataset, linkView(step))?.names.en ?? '';
      // The region is what everything lies in: it needs no naming.
      expect([`${days} in Dateline`, `${days}, ${name}, in Dateline`]).toContain(
        plain(step.querySelector('a.view')!),
      );
    }
  });

  it('lets nobody say in an account what the data has of another', () => {
    const accounts = [...page.querySelectorAll('.account')];
    expect(accounts).toHaveLength(page.querySelectorAll('b').length);
    for (const account of accounts) {
      const named = plain(account.querySelector('b')!);
      const [first, ...others] = [...account.querySelectorAll('q')].map(claimsOf);
      const own = first!.filter((claim) => isNamed(named, claim));
      expect(own, named).not.toEqual([]);
      // Who is quoted further speaks for the same party, and is named in the text.
      const parties = new Set(own.map(({ speaker }) => dataset.speakerById.get(speaker)!.party));
      for (const further of others) {
        const said = further.map(({ speaker }) => dataset.speakerById.get(speaker)!.party);
        expect(
          said.some((party) => parties.has(party)),
          named,
        ).toBe(true);
      }
    }
  });

  it('moves the map to views that the codec reads whole, with records that exist', () => {
    for (const step of steps) {
      const view = stepView(step);
      expect(encodeView(decodeView(view, context), context)).toEqual(view);
      const { place, incident } = linkView(step);
      if (place !== null) expect(dataset.placeById.has(place)).toBe(true);
      if (incident !== null) expect(dataset.details.rowOf(incident)).not.toBeNull();
    }
  });

  it('opens nothing over the map, and looks where what its link opens lies', () => {
    for (const step of steps) {
      const { place, incident, camera } = decodeView(stepView(step), context);
      expect([place, incident]).toEqual([null, null]);
      const subject = openedPlace(dataset, linkView(step));
      if (!subject || subject.kind === 'region') continue;
      expect(camera!.lat).toBeCloseTo(subject.lat, 3);
      expect(camera!.lng).toBeCloseTo(subject.lng, 3);
    }
  });

  it('cites in each step an article, and links to its days in Dateline', () => {
    for (const step of steps) {
      expect(step.querySelector('cite a[href^="http"]')).not.toBeNull();
      expect(linkView(step).window).toEqual(decodeView(stepView(step), context).window);
    }
  });

  it('keeps loaded words inside quotes, and writes disputed names as the data does', () => {
    const own = article.cloneNode(true) as Element;
    for (const quote of own.querySelectorAll('q')) quote.remove();
    expect(loadedWords(plain(own))).toEqual([]);
    for (const { names } of dataset.placeById.values()) {
      const both = names['en']!.replace(/^Direction of | district$/g, '');
      if (!both.includes(' / ')) continue;
      const rest = plain(own).replaceAll(/\S+ \/ \S+/gu, '');
      for (const name of both.split(' / ')) expect(rest).not.toContain(name);
    }
  });

  it('says rightly what the articles date between 24 and 30 October', () => {
    expect(plain(article)).toContain(
      'From 24 to 28 October the articles date no event; a count of aircraft shot down, of 2 November, reaches back to the 29th or 30th.',
    );
    const days = datedIncidents(dataset)
      .map(({ when }) => /\d{4}-\d{2}-\d{2}/.exec(when)?.[0] ?? '')
      .filter((day) => day >= '2020-10-24' && day <= '2020-10-30');
    expect(days).toEqual([]);
    // Four days to 2 November, that day counted or not.
    const counted = dataset.tallies.find(({ id }) => id === 'su-25-downed-2020-11-02')!;
    expect(counted.claims[0]!.quote!.exact).toContain('in the last four days');
  });

  it('embeds through the public contract, with no script or style of its own', () => {
    expect(page.scripts).toHaveLength(0);
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
    ground: null,
    explainer: true,
  };

  it('are the absolute ones of its views', () => {
    const { body } = explainerPage(html, published, places);
    const printed = new DOMParser().parseFromString(body, 'text/html');
    const views = [...printed.querySelectorAll<HTMLAnchorElement>('a.view')];
    expect(views).toHaveLength(steps.length);
    for (const view of views) {
      const { search } = new URL(view.getAttribute('href')!, places.canonical);
      expect(view.dataset['address']).toBe(`https://news.example/dateline/${search}`);
    }
    expect(printed.querySelectorAll('[data-address]')).toHaveLength(steps.length);
  });

  it('has the dataset’s map over it, and offers nobody to copy it', () => {
    const { body } = explainerPage('<main><h1>A flood</h1></main>', published, places);
    const [, masthead = ''] = /<header class="masthead"[^>]*>([\s\S]*?)<\/header>/.exec(body) ?? [];
    expect(masthead).toContain('<a href="../">The map and the timeline</a>');
    expect(masthead).not.toMatch(/example|copy|embed/i);
  });

  it('is in the first language of the dataset', () => {
    const info = { ...published.info, languages: ['es', 'en'] };
    expect(explainerPage(html, { ...published, info }, places).lang).toBe('es');
  });

  it('is shared with the words that it begins with', () => {
    const { head } = explainerPage(html, published, places);
    expect(head).toContain(`<title>${plain(page.querySelector('h1')!)}</title>`);
    expect(head).toContain(plain(page.querySelector('.lead')!));
  });
});
