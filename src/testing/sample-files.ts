import type { Finding } from '../evidence/finding.ts';
import { checkInvariants } from '../evidence/invariants.ts';
import type { AuthoredFiles, Quote } from '../evidence/model.ts';
import type { Span } from '../evidence/spans.ts';

/** The page of the sample data: two pieces that it carries, and a line of its own before and behind them. */
export const PAGE =
  'Two pieces on the weekend, Site\n\n' +
  'Talks end without a word\n\nGazette. The ministers met on Friday for a third time. They parted early, and neither spoke ' +
  'to the press that was waiting outside in the rain. A spokesman promised news for the week to come.\n\n' +
  'Night of fire over the town\n\nCourier. At least ten people, including four women, were killed on Sunday, the ministry ' +
  'said. The other side denied it at once, and spoke of a fire in a store of fuel that nobody had looked after. Two houses in Ganja and one in Tartar were destroyed by the blasts, and the ' +
  'road to the north was closed for the rest of the day while crews cleared a road. Schools will stay shut until Monday.\n\n' +
  'Site reposts what others print.';

export const PAGE_HASH = 'a'.repeat(64);

/** The quote of words that stand in a text once, with up to 12 units around it. */
export function quoteOf(exact: string, text: string = PAGE): Quote & Span {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`"${exact}" does not stand in the sample`);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 12), start);
  const suffix = text.slice(end, end + 12);
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), start, end };
}

const SAMPLE = {
  dataset: {
    id: 'sample',
    version: '1.0.0',
    title: 'Sample',
    summary: 'A sample.',
    timeZone: 'Asia/Baku',
    span: '2020-09-27/2020-11-02',
    bounds: [
      [45, 38],
      [48, 41],
    ],
    licence: 'CC BY 4.0',
    languages: ['en'],
    parties: [
      { id: 'armenia', names: { en: 'Armenian officials' }, oneVoice: true },
      { id: 'azerbaijan', names: { en: 'Azerbaijani officials' }, oneVoice: true },
      { id: 'nagorno-karabakh', names: { en: 'Nagorno-Karabakh officials' }, oneVoice: true },
      { id: 'third-party', names: { en: 'other states and organisations' } },
    ],
  },
  sources: [
    {
      id: 'page',
      type: 'webpage',
      title: 'Two pieces on the weekend',
      'container-title': 'Site',
      issued: { 'date-parts': [[2020, 10, 19]] },
      URL: 'https://example.org/',
      language: 'en',
      custom: { sha256: PAGE_HASH },
    },
    {
      id: 'courier',
      type: 'article',
      title: 'Night of fire over the town',
      'container-title': 'Courier',
      issued: { 'date-parts': [[2020, 10, 17]] },
      URL: 'https://example.org/',
      language: 'en',
      custom: { carriedBy: 'page' },
    },
    {
      id: 'gazette',
      type: 'article',
      title: 'Talks end without a word',
      'container-title': 'Gazette of the Capital',
      issued: { 'date-parts': [[2020, 10, 17]] },
      URL: 'https://example.org/',
      language: 'en',
      custom: { carriedBy: 'page', inferred: ['container-title'] },
    },
  ],
  speakers: [
    { id: 'ministry', name: 'Ministry', party: 'azerbaijan' },
    { id: 'courier', name: 'Courier', party: 'press' },
  ],
  actors: [],
  tallies: [
    {
      id: 'killed',
      title: 'People killed, as given by the ministry',
      asOf: '2020-10-11',
      claims: [
        {
          source: 'courier',
          quote: quoteOf('At least ten people'),
          speaker: 'ministry',
          stance: 'reports',
          figures: [{ measure: 'killed', of: 'people', text: 'At least ten people', min: 10 }],
        },
      ],
    },
  ],
  coding: null,
  incidents: [
    {
      id: 'one',
      title: 'Reported strike, Ganja',
      category: 'shelling',
      when: '2020-10-11',
      whenBasis: 'stated',
      place: 'ganja',
      related: ['two'],
      claims: [
        {
          source: 'courier',
          quote: quoteOf('At least ten people, including four women, were killed on Sunday'),
          speaker: 'ministry',
          stance: 'reports',
          figures: [
            { measure: 'killed', of: 'people', text: 'At least ten people', min: 10 },
            { measure: 'killed', of: 'women', text: 'four women', min: 4, max: 4, subset: true },
          ],
        },
        {
          source: 'courier',
          quote: quoteOf('Two houses in Ganja and one in Tartar were destroyed'),
          speaker: 'courier',
          stance: 'reports',
          figures: [{ measure: 'destroyed', of: 'houses', text: 'Two houses', min: 2, max: 2 }],
        },
      ],
    },
    {
      id: 'two',
      title: 'Meeting of ministers',
      category: 'diplomacy',
      when: '2020-10-16?',
      whenBasis: 'inferred',
      whenNote: 'from the text',
      place: null,
      related: ['one'],
      claims: [
        {
          source: 'gazette',
          quote: quoteOf('The ministers met on Friday'),
          speaker: 'courier',
          stance: 'reports',
        },
      ],
    },
  ],
  places: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [46.36, 40.68] },
        properties: {
          id: 'ganja',
          names: { en: 'Ganja', az: 'Gəncə', hy: 'Գյանջա', ru: 'Гянджа', tr: 'Gence' },
          spellings: ['Ganja'],
          kind: 'city',
          radiusKm: 5,
          within: 'west',
          coordinates: 'GeoNames',
        },
      },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [46.5, 40.5] },
        properties: {
          id: 'west',
          names: { en: 'West', az: 'Qərb', hy: 'Արևմուտք', ru: 'Запад', tr: 'Batı' },
          spellings: [],
          kind: 'region',
          radiusKm: 50,
          coordinates: 'GeoNames',
        },
      },
    ],
  },
  outlines: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [46, 40],
              [47, 40],
              [47, 41],
              [46, 40],
            ],
          ],
        },
        properties: { place: 'west' },
      },
    ],
  },
  basemap: null,
} satisfies AuthoredFiles;

/** Data without findings, made of the sample page. */
export function sampleFiles(): AuthoredFiles {
  return structuredClone(SAMPLE);
}

/** The sample as plain values, so that a test may break it. */
export type Breakable = Record<string, any>;

/** What the check finds in a copy of the sample with something changed. */
export function findingsAfter(change: (files: Breakable) => void): readonly Finding[] {
  const files = sampleFiles();
  change(files);
  return checkInvariants(files, { missing: new Set(['events/media/lost.jpg', 'lost.html']) })
    .findings;
}
