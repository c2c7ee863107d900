import { describe, expect, it } from 'vitest';
import { tableOf } from '../../testing/read-sample.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import { importTables } from '../import-tables.ts';
import type { MappedPlace, Mapping, Use } from '../mapping.ts';
import { lookUpPlaces } from './look-up-places.ts';
import { surveyPlaces } from './survey-places.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  Date: { as: 'when', order: 'iso' },
  Place: { as: 'place' },
  Region: { as: 'admin' },
  Country: { as: 'country' },
  lat: { as: 'latitude', form: 'decimal' },
  lon: { as: 'longitude', form: 'decimal' },
  Exact: {
    as: 'place-precision',
    codes: { none: null, region: { kind: 'region', radiusKm: 100 } },
  },
  State: { as: 'field' },
};
const HEAD = 'Date,Place,Region,Country,lat,lon,Exact,State';

interface Written {
  readonly place: string | null;
  readonly placeBasis?: string;
  readonly title: string;
}

/** What becomes of rows, `Place,Region,Country,lat,lon,Exact,State` each, in order. */
function read(
  rows: readonly string[],
  more: Partial<Mapping> = {},
  open: () => ReturnType<typeof worldGazetteer> = worldGazetteer,
) {
  const table = tableOf(
    [HEAD, ...rows.map((row, at) => `${2000 + at}-10-11,${row}`)].join('\n').concat('\n'),
  );
  const given: Mapping = {
    format: 'csv',
    timeZone: 'UTC',
    language: 'en',
    columns: COLUMNS,
    rows: 'events',
    unknown: [],
    held: { State: ['secret'] },
    ...more,
  };
  const plan = { tables: [table], repeats: [] };
  const found = lookUpPlaces(surveyPlaces({ ...plan, mapping: given }), given, open);
  const incidents: Written[] = [];
  const maker = { name: 'Makers', title: 'sample.csv', file: 'sample.csv' };
  const { collected } = importTables({ ...plan, mapping: found.mapping }, maker, {
    incident: (incident) => incidents.push(incident as unknown as Written),
    rejected: () => {},
  });
  const places = [...collected.places()] as {
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Readonly<Record<string, unknown>> & { readonly id: string };
  }[];
  return { ...found, incidents, places };
}

describe('a row that names a place and gives no coordinates', () => {
  it('stands where the gazetteer has it, as inferred, and says from what', () => {
    const { incidents, places, mapping, summary, matches, findings } = read([
      'Valencia,,Venezuela,,,,',
    ]);
    expect(incidents).toMatchObject([
      { place: 'valencia', placeBasis: 'inferred', title: 'Valencia' },
    ]);
    expect(places).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-68.01, 10.16] },
        properties: {
          id: 'valencia',
          names: { en: 'Valencia' },
          kind: 'city',
          radiusKm: 20,
          geonames: 3625549,
          coordinates:
            'Inferred: looked up in GeoNames (3625549), CC BY 4.0, by “Valencia, Venezuela” (the only place of that name that GeoNames lists under Venezuela).',
        },
      },
    ]);
    expect(mapping.places).toEqual({
      'Valencia, Venezuela': {
        name: 'Valencia',
        certainty: 'sure',
        why: 'the only place of that name that GeoNames lists under Venezuela',
        is: 'Valencia (Carabobo, Venezuela)',
        lng: -68.01,
        lat: 10.16,
        kind: 'city',
        radiusKm: 20,
        geonames: 3625549,
      },
    });
    expect(summary).toBe(
      'Places without coordinates: 1 found by name (1 sure), 0 not; see mapping.json.',
    );
    expect(matches).toEqual([
      '“Valencia, Venezuela” in 1 row: Valencia (Carabobo, Venezuela), city; sure: the only place of that name that GeoNames lists under Venezuela',
    ]);
    expect(findings).toEqual([]);
  });

  it('has no place where nothing decides, or nothing is found: both are told, with the key to put it right', () => {
    const { incidents, places, summary, findings, mapping } = read([
      'Springfield,,US,,,,',
      'near Paris,,,,,,',
      'Springfield,,US,,,,',
      ',,Atlantis,,,,',
    ]);
    expect(incidents.map(({ place }) => place)).toEqual([null, null, null, null]);
    expect(incidents[0]).not.toHaveProperty('placeBasis');
    expect(places).toEqual([]);
    expect(summary).toBe('Places without coordinates: 0 found by name, 3 not; see mapping.json.');
    expect(findings).toMatchObject([
      {
        level: 'note',
        file: 'sample.csv',
        row: 1,
        column: 'Place',
        got: '“Springfield, US” in 2 rows',
        expected: expect.stringMatching(
          /^the name of one place; found: 20 places .* under United States: Springfield \(Missouri, United States\): geonames 4409896; .*; …$/,
        ) as string,
        cure: 'give the geonames of the one that is meant, or its lng and lat, in mapping.json, places["Springfield, US"], and import again',
      },
      { row: 2, column: 'Place', got: '“near Paris” in 1 row' },
      { row: 4, column: 'Country', got: '“Atlantis” in 1 row' },
    ]);
    expect(mapping.places).toMatchObject({
      'Springfield, US': { certainty: 'unsure' },
      'near Paris': { certainty: 'unknown' },
    });
  });

  it('is a country or a region where it names no more', () => {
    const { places } = read([',,Luxembourg,,,,', ',Idlib,Syria,,,,']);
    expect(places.map(({ properties }) => properties)).toMatchObject([
      {
        names: { en: 'Luxembourg' },
        kind: 'country',
        radiusKm: 50,
        coordinates: expect.stringContaining('The radius reaches all its towns') as string,
      },
      { names: { en: 'Idlib Governorate' }, kind: 'region', radiusKm: 45 },
    ]);
  });

  it('is near the places that others have', () => {
    const spain = ['Plaza Mayor,,,40.415,-3.707,,', 'Cadaqués,,,42.29,3.28,,'];
    const { mapping } = read([...spain, 'Córdoba,,,,,,', 'Sevilla,,Spain,,,,']);
    expect(mapping.places!['Córdoba']).toMatchObject({
      certainty: 'likely',
      is: 'Córdoba (Andalusia, Spain)',
    });
    // Those that are sure are among them.
    expect(read(['Córdoba,,,,,,', 'Sevilla,,Spain,,,,']).mapping.places!['Córdoba']).toMatchObject({
      is: 'Córdoba (Andalusia, Spain)',
    });
  });

  it('is near a city that is likely, where nothing is sure', () => {
    const rows = ['Kyiv,,,,,,', 'Kyiv Oblast,,,,,,', 'Sevilla,,Spain,,,,'];
    const { mapping, summary } = read(rows);
    expect(mapping.places!['Kyiv Oblast']).toMatchObject({ certainty: 'likely' });
    expect(summary).toMatch(/Likely: “Kyiv” as Kyiv \(.*; “Kyiv Oblast” as .*\.$/);
  });

  it('is one place however it is called, and in its own words in each title', () => {
    const { incidents, places } = read(['Kyiv,,Ukraine,,,,', 'Київ,,UA,,,,', 'Kyiv,,Ukraine,,,,']);
    expect(incidents).toMatchObject([
      { place: 'kyiv', title: 'Kyiv' },
      { place: 'kyiv', title: 'Київ' },
      { place: 'kyiv' },
    ]);
    expect(places).toHaveLength(1);
    expect(places[0]!.properties).toMatchObject({
      names: { en: 'Kyiv' },
      spellings: ['Київ'],
      coordinates: expect.stringMatching(/“Kyiv, Ukraine” \(.*\) and “Київ, UA” \(/) as string,
    });
  });

  it('is no more exact than a code of precision, and nowhere where that says so', () => {
    const { incidents, places } = read(['Paris,,France,,,region,', 'Paris,,France,,,none,']);
    expect(incidents.map(({ place }) => place)).toEqual(['paris', null]);
    expect(places[0]!.properties).toMatchObject({ kind: 'region', radiusKm: 100 });
  });
});

it('looks at no row that has coordinates, and none that is held back', () => {
  const { mapping, summary, findings } = read(
    ['Paris,,France,48.85,2.35,,', 'Ganja,,,,,,secret'],
    {},
    () => {
      throw new Error('The gazetteer was opened.');
    },
  );
  expect([mapping.places, summary, findings]).toEqual([undefined, null, []]);
});

it('counts no place that only rows name which become no incident', () => {
  const columns = {
    ...COLUMNS,
    Date: { as: 'field' },
    State: { as: 'when', order: 'iso' },
  } as const;
  const { summary, findings } = read(['Zzyx,,,,,,31/02/2020', 'Zzyx,,,,,,2020-02-01'], {
    columns,
    held: {},
  });
  expect(summary).toContain('0 found by name, 1 not');
  expect(findings).toMatchObject([{ got: '“Zzyx” in 1 row', row: 2 }]);
});

describe('the places of a mapping', () => {
  const given: Readonly<Record<string, MappedPlace>> = {
    'Old mill': { lng: 2.5, lat: 48.5 },
    'Springfield, US': {
      lng: -89.64,
      lat: 39.8,
      kind: 'city',
      radiusKm: 10,
      certainty: 'given',
      why: 'the article names the state',
    },
    Nowhere: { certainty: 'unknown' },
  };

  it('are taken as they are, without a gazetteer', () => {
    const rows = ['Old mill,,,,,,', 'Springfield,,US,,,,', 'Nowhere,,,,,,'];
    const { incidents, places, mapping, summary } = read(rows, { places: given }, () => {
      throw new Error('The gazetteer was opened.');
    });
    expect(incidents.map(({ place }) => place)).toEqual(['old-mill', 'springfield-us', null]);
    expect(mapping.places).toEqual(given);
    expect(places.map(({ properties }) => properties)).toMatchObject([
      { kind: 'town', radiusKm: 5, coordinates: 'Inferred: given in mapping.json for “Old mill”.' },
      {
        kind: 'city',
        coordinates:
          'Inferred: given in mapping.json for “Springfield, US” (the article names the state).',
      },
    ]);
    expect(summary).toBe(
      'Places without coordinates: 2 found by name (2 given), 1 not; see mapping.json.',
    );
  });

  it('name one of those of a name by its id', () => {
    const rows = ['Springfield,,US,,,,'];
    const [, illinois] = read(rows).mapping.places!['Springfield, US']!.mayBe!;
    const chosen = read(rows, { places: { 'Springfield, US': { geonames: 4250542 } } });
    expect(illinois).toMatchObject({ is: 'Springfield (Illinois, United States)' });
    expect(chosen.mapping.places).toEqual({
      'Springfield, US': { ...illinois, certainty: 'given' },
    });
    expect(chosen.places[0]!.properties).toMatchObject({
      kind: 'city',
      geonames: 4250542,
      coordinates: 'Inferred: chosen in GeoNames (4250542), CC BY 4.0, for “Springfield, US”.',
    });
    expect([chosen.findings, chosen.open]).toEqual([[], []]);
    // Any other town will do, however the rows call it.
    const any = read(['Gandzha,,,,,,'], { places: { Gandzha: { geonames: 586523 } } });
    expect(any.mapping.places).toMatchObject({
      Gandzha: { certainty: 'given', is: expect.stringContaining('Ganja (') as string },
    });
    expect(any.incidents[0]!.place).not.toBeNull();
    const other = read(rows, { places: { 'Springfield, US': { geonames: 1 } } });
    expect(other.incidents).toMatchObject([{ place: null }]);
    expect(other.findings).toMatchObject([{ got: '“Springfield, US” in 1 row' }]);
  });

  it('are given where a person has put a point into what was not decided', () => {
    const rows = ['Springfield,,US,,,,'];
    const [[words, unsure] = [] as never] = Object.entries(read(rows).mapping.places!);
    const put = read(rows, { places: { [words]: { ...unsure, lng: -89.64, lat: 39.8 } } });
    expect(put.mapping.places).toEqual({
      [words]: { name: 'Springfield', certainty: 'given', lng: -89.64, lat: 39.8 },
    });
    expect(put.summary).toContain('1 found by name (1 given), 0 not');
  });

  it('are left for a person to choose where nothing is sure', () => {
    const { open } = read([
      'Valencia,,Venezuela,,,,',
      'Paris,,,,,,',
      'Kyiv,,,,,,',
      'Springfield,,US,,,,',
      'Zzyx,,,,,,',
    ]);
    expect(open.map(({ words, place }) => [words, place.certainty, place.mayBe?.length])).toEqual([
      ['Paris', 'likely', 10],
      ['Kyiv', 'likely', undefined],
      ['Springfield, US', 'unsure', 10],
      ['Zzyx', 'unknown', undefined],
    ]);
  });

  it('make the same again of the same rows', () => {
    const rows = ['Valencia,,Spain,,,,', 'Kyiv,,,,,,', 'Київ,,,,,,', 'Springfield,,,,,,'];
    const first = read(rows);
    const again = read(rows, { places: first.mapping.places }, () => {
      throw new Error('The gazetteer was opened.');
    });
    const { matches, findings, incidents, places } = first;
    expect(again).toMatchObject({ matches, findings, incidents, places });
  });

  it('are looked up where a row names another', () => {
    const { mapping } = read(['Old mill,,,,,,', 'Paris,,France,,,,'], { places: given });
    expect(Object.keys(mapping.places!)).toEqual([...Object.keys(given), 'Paris, France']);
  });
});

it('takes for rows of one id the place of the one that has coordinates', () => {
  const columns = { ...COLUMNS, State: { as: 'id' } } as const;
  const { incidents, places } = read(['Paris,,France,,,,a', 'Paris,,France,48.85,2.35,,a'], {
    columns,
    held: {},
  });
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).not.toHaveProperty('placeBasis');
  expect(places[0]!.geometry.coordinates).toEqual([2.35, 48.85]);
});
