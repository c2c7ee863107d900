import { CSL_DATES, CSL_NAMES, CSL_NUMBERS, CSL_TEXTS } from '../evidence/schema/csl.ts';
import type { AuthoredFiles, Source } from '../evidence/model.ts';
import { quoteOf, sampleFiles } from './sample-files.ts';

const SHA = 'c'.repeat(64);

/**
 * A dataset without findings that has every key of the schemas, and in its texts what exports put between things: a test
 * holds it against the schemas, so that it notices a new key.
 */
export function everyKeyFiles(): AuthoredFiles {
  const files = sampleFiles();
  const [first, second] = files.incidents;
  return {
    ...files,
    dataset: everyKeyOfDataset(files.dataset),
    sources: [
      ...files.sources.map((source) =>
        source.id === 'courier'
          ? {
              ...source,
              custom: { ...source.custom, archived: [{ file: 'copies/a b.html', sha256: SHA }] },
            }
          : source,
      ),
      everySource(),
    ],
    speakers: [
      { id: 'ministry', name: { en: 'Ministry', es: 'Ministerio' }, party: 'azerbaijan' },
      { id: 'courier', name: 'Courier', party: 'press' },
      { id: 'courier-of-old', name: 'Courier', party: 'press' },
    ],
    actors: [
      { id: 'army', name: 'Army', party: 'armenia' },
      { id: 'other-army', name: 'Army' },
      { id: 'mob', name: { en: '=Mob', es: 'Turba' } },
    ],
    tallies: files.tallies.map((tally) => ({ ...tally, series: 'killed-of-all' })),
    places: {
      ...files.places,
      features: files.places.features.map((place) => ({
        ...place,
        id: place.properties.id,
        properties: { ...place.properties, geonames: 586523 },
      })),
    },
    outlines: {
      ...files.outlines,
      features: files.outlines.features.map(({ geometry, ...outline }) => ({
        ...outline,
        id: 'west',
        geometry: { type: 'MultiPolygon', coordinates: [geometry.coordinates as Polygon] },
      })),
    },
    basemap: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'front',
          geometry: {
            type: 'LineString',
            coordinates: [
              [46, 40],
              [47, 40],
            ],
          },
          properties: { kind: 'line', names: { en: 'Front' }, dashed: true, minZoom: 4 },
        },
      ],
    },
    incidents: [everyKeyOfIncident(first!), { ...second!, category: 'other' }],
  };
}

type Polygon = [number, number][][];
type Incident = AuthoredFiles['incidents'][number];

function everyKeyOfIncident(incident: Incident): Incident {
  return {
    ...incident,
    title: '\'=1+1; a “title”: "of" three',
    category: 'flood',
    whenBasis: 'inferred',
    whenNote: 'From “on Sunday”; not: stated',
    placeBasis: 'inferred',
    from: { file: 'a; table.csv', row: 12 },
    fields: [
      { name: 'Depth', value: '12; River: Turia' },
      { name: 'A: B', value: ' lead and "quoted" \\ ' },
      { name: 'Empty; odd', value: '' },
      { name: '"Multi"', value: 'a\r\nb' },
      { name: 'Number', value: 12.5 },
      { name: 'Yes', value: false },
    ],
    media: [
      {
        file: 'media/the bridge.jpg',
        kind: 'photo',
        alt: 'A bridge; broken',
        credit: 'Me',
        licence: 'CC0',
      },
      { url: 'https://video.example/1', kind: 'video' },
    ],
    claims: [
      { ...incident.claims[0]!, reported: true },
      {
        source: 'every',
        note: '-note with\nnewline  and  "spaces"; killed 5 cows ',
        speaker: 'courier-of-old',
        stance: 'denies',
        general: true,
        actor: 'army',
        target: 'other-army',
        figures: [
          { measure: 'killed', of: 'people', text: 'ten "people", killed 5 cows', min: 10 },
          {
            measure: 'injured',
            of: 'people "civil" (subset)',
            text: 'cows; injured two\n\\',
            max: 34,
            shared: true,
          },
          { measure: 'killed', of: 'x 1..2' },
          { measure: 'other', of: 'cows; killed animals', min: 3, max: 3 },
        ],
      },
      {
        source: 'courier',
        quote: quoteOf('Two houses in Ganja and one in Tartar were destroyed'),
        speaker: 'courier',
        stance: 'reports',
        actor: 'mob',
      },
      { source: 'every', note: 'Twice', speaker: 'ministry', stance: 'accuses' },
      { source: 'every', note: 'Twice', speaker: 'ministry', stance: 'confirms' },
    ],
  };
}

function everyKeyOfDataset(dataset: AuthoredFiles['dataset']): AuthoredFiles['dataset'] {
  return {
    ...dataset,
    languages: ['en', 'es', 'az', 'hy', 'ru', 'tr'],
    parties: dataset.parties!.map((party) => ({ ...party, names: { ...party.names, es: 'Lado' } })),
    groups: [{ id: 'water', names: { en: 'Water', es: 'Agua' }, mark: 'star', tone: 'teal' }],
    categories: [
      { id: 'flood', group: 'water', names: { en: 'Flood', es: 'Riada' } },
      { id: 'never', group: 'water', names: { en: 'Drought' } },
    ],
    chapters: [
      {
        view: {
          t: '2020-10-10/2020-10-12',
          view: 'until',
          place: 'ganja',
          incident: 'one',
          cat: 'flood',
          party: 'azerbaijan',
          source: 'courier',
          actor: 'army',
          q: 'bridge',
          map: '7/40.5/46.4',
          lang: 'es',
          theme: 'dark',
          ui: 'full',
          data: '1.0.0',
        },
        label: { en: 'One' },
        text: { en: 'What is told.' },
      },
    ],
    loadedWords: ['terror'],
    basemap: { credit: 'Nobody' },
    engine: { any: 'thing' },
  };
}

function everySource(): Source {
  const all = (keys: readonly string[], value: (key: string) => unknown): Partial<Source> =>
    Object.fromEntries(keys.map((key) => [key, value(key)]));
  const name = {
    family: 'Paz',
    given: 'Ana',
    'dropping-particle': 'de',
    'non-dropping-particle': 'la',
    suffix: 'Jr',
    'comma-suffix': true,
    'static-ordering': true,
    literal: 'Ana Paz',
    'parse-names': false,
  };
  const date = {
    'date-parts': [[2020, 10, 11]],
    season: 1,
    circa: true,
    literal: 'autumn',
    raw: '2020-10-11',
  };
  return {
    ...all(CSL_TEXTS, (key) => `the ${key}`),
    ...all(CSL_NUMBERS, () => 5),
    ...all(CSL_NAMES, () => [name]),
    ...all(CSL_DATES, () => date),
    id: 'every',
    type: 'report',
    title: "'+Article; one",
    URL: 'https://example.org/a;b',
    language: 'es',
    custom: {
      inferred: ['title', 'author'],
      archived: [{ url: 'https://archive.example/1', at: '2021-01-01', by: 'me' }],
    },
  };
}
