import { describe, expect, test } from 'vitest';
import { guess, tableOf, uses } from '../../testing/tables/guess-table.ts';
import { importedRows } from '../../testing/read-sample.ts';
import { guessMapping } from './guess-mapping.ts';
import type { MappingGuess } from './guess-mapping.ts';

function toldOf({ told }: MappingGuess, column: string | null): string {
  return told
    .filter((each) => each.column === column)
    .map(({ what }) => what)
    .join('\n');
}

describe('a table of a newsroom', () => {
  const found = guess(
    'ID | Date | City | Latitude | Longitude | Type | Deaths | Deaths (low) | Notes | Source | Link | Weather',
    [
      '1',
      '11/10/2020',
      'Ganja',
      '40.6828',
      '46.3606',
      'Shelling',
      '7',
      '5',
      'A house was hit.',
      'Paper A; Paper B',
      'https://example.org/a',
      'fog',
    ],
    [
      '2',
      '25/10/2020',
      'Barda',
      '40.3744',
      '47.1266',
      'Shelling',
      '-99',
      '',
      'A street.',
      'Paper A',
      'https://example.org/b',
      '',
    ],
  );

  test('has each column taken for what it holds', () => {
    expect(found.mapping.columns).toEqual({
      ID: { as: 'id' },
      Date: { as: 'when', order: 'day-first' },
      City: { as: 'place' },
      Latitude: { as: 'latitude', form: 'decimal' },
      Longitude: { as: 'longitude', form: 'decimal' },
      Type: { as: 'category' },
      Deaths: { as: 'figure', measure: 'killed', of: 'people', bound: 'exact' },
      'Deaths (low)': { as: 'figure', measure: 'killed', of: 'people', bound: 'low' },
      Notes: { as: 'note' },
      Source: { as: 'source', between: '; ' },
      Link: { as: 'source-address' },
      Weather: { as: 'field' },
    });
  });

  test('has its zone, language and unknown values told', () => {
    expect(found.mapping).toMatchObject({
      format: 'csv',
      timeZone: 'Asia/Baku',
      language: 'en',
      rows: 'events',
      unknown: ['-99'],
      held: {},
    });
    expect(toldOf(found, 'Date')).toContain('row 2: “25/10/2020”');
    expect(found.questions).toEqual([]);
    expect(found.rows).toBe(2);
  });
});

describe('what nothing decides is asked by the key of the mapping', () => {
  test('day or month first', () => {
    const found = guess('Date | note', ['11/10/2020', 'a'], ['10/11/2020', 'b']);
    expect(found.questions).toMatchObject([
      {
        key: 'columns["Date"].order',
        options: ['day-first', 'month-first'],
        example: '11/10/2020',
      },
    ]);
    expect(found.mapping.columns['Date']).toEqual({ as: 'when' });
  });

  test('which of a pair is the latitude', () => {
    const found = guess('date | "where"', ['2020-10-11', '40.6828, 46.3606']);
    expect(found.questions).toMatchObject([{ key: 'columns["\\"where\\""].first' }]);
    const known = guess('date | lon/lat', ['2020-10-11', '46.3606, 40.6828']);
    expect(known.questions).toEqual([]);
    expect(known.mapping.columns['lon/lat']).toMatchObject({ as: 'position', first: 'longitude' });
  });

  test('which column says when, where none is like a date', () => {
    const found = guess('place | what', ['Ganja', 'fire']);
    expect(found.questions).toMatchObject([
      {
        key: 'columns',
        options: [],
        expected: expect.stringContaining('“place”, “what”') as string,
      },
    ]);
    // One that has a date in it, or is named like one, may be meant.
    const some = guess('ID | seen', ['a', 'soon'], ['b', 'later'], ['c', '2020-10-11']);
    expect(some.questions).toMatchObject([{ key: 'columns', options: ['seen'] }]);
    const named = guess('ID | Event date', ['a', 'soon'], ['b', 'later']);
    expect(named.questions).toMatchObject([{ key: 'columns', options: ['Event date'] }]);
  });
});

describe('what is said of an event', () => {
  const rows = (...words: readonly string[]) =>
    words.map((said, at) => [`2020-10-${10 + at}`, 'Main Street', said]);
  const said = ['A house on the square was hit.', 'Two cars burnt in the same street.'];

  test('stands in the column that is written in sentences, where no header says', () => {
    const found = guess('Date | Rue | Geschichte', ...rows(...said));
    expect(uses(found)).toMatchObject({ Rue: 'field', Geschichte: 'note' });
    expect(toldOf(found, 'Geschichte')).toContain('most of its cells are sentences');
    expect(uses(guess('Datum | Ort | Was geschah?', ...rows('Feuer', 'Feuer')))).toMatchObject({
      'Was geschah?': 'note',
    });
  });

  test('stands in the column that says so, where one does', () => {
    const found = guess(
      'Date | Geschichte | Note',
      ...rows('a', 'b').map(([day]) => [day!, ...said]),
    );
    expect(uses(found)).toMatchObject({ Geschichte: 'field', Note: 'note' });
  });

  test('is no state that rows are in', () => {
    const state = 'was seen and waits to be verified';
    const found = guess('Date | Rue | Stand', ...rows(state, state, state));
    expect(uses(found)).toMatchObject({ Stand: 'field' });
  });
});

describe('when', () => {
  test('is not the date of the record where there is another', () => {
    const atlos = guess('slug | inserted_at | updated_at | description | date | time', [
      'A',
      '2024-03-02T09:11:00Z',
      '2024-03-05T10:00:00Z',
      'Damage',
      '2020-10-11',
      '02:00:00',
    ]);
    expect(uses(atlos)).toEqual({
      slug: 'id',
      inserted_at: 'field',
      updated_at: 'field',
      description: 'note',
      date: 'when',
      time: 'clock',
    });
    expect(toldOf(atlos, 'inserted_at')).toContain('record');
  });

  test('is the date of the record where there is no other, and told', () => {
    const found = guess('name | created', ['a', '2024-03-02T09:11:00Z']);
    expect(uses(found)['created']).toBe('when');
    expect(toldOf(found, 'created')).toContain('the only column of dates');
  });

  test('is a start and an end', () => {
    const found = guess('start_date | start_date:edtf | end_date', [
      '~1855',
      '1850~/1860',
      '1920-04',
    ]);
    expect(uses(found)).toEqual({
      start_date: 'field',
      'start_date:edtf': 'start',
      end_date: 'end',
    });
  });

  test('has an end in the order that the start shows, where nothing in the end does', () => {
    const rows = [
      ['25/10/2020', '02/11/2020'],
      ['26/10/2020', '03/11/2020'],
    ];
    const found = guess('start date | end date', ...rows);
    expect(found.questions).toEqual([]);
    expect(found.mapping.columns['end date']).toEqual({ as: 'end', order: 'day-first' });
    expect(toldOf(found, 'end date')).toContain('day-first, as “start date” is');
    const open = guess('start date | end date', ['02/10/2020', '02/11/2020']);
    expect(open.questions).toHaveLength(2);
  });

  test('is in three columns', () => {
    expect(uses(guess('year | month | day | title', [2020, 10, 0, 'a']))).toEqual({
      year: 'year',
      month: 'month',
      day: 'day',
      title: 'title',
    });
  });

  test.each([
    'Date (local)',
    'Day',
    'Local date',
    'Date (UTC)',
    'Event date (local time)',
    'Time',
    'Jour',
    'Tag',
    'День',
  ])('is in the column “%s”', (name) => {
    expect(uses(guess(`ID | ${name}`, [1, '2020-10-11'], [2, '2020-10-12']))[name]).toBe('when');
  });

  test('is UTC where the column of its clock times says so, wherever its points lie', () => {
    const rows = [['2020-10-11 02:00', 40.68, 46.36]];
    const found = guess('Date (UTC) | lat | lng', ...rows);
    expect(found.zone).toMatchObject({ timeZone: 'UTC', isSure: true });
    expect(found.zone.why).toContain('“Date (UTC)”');
    expect(guess('Date (UTC+3) | lat | lng', ...rows).zone.timeZone).toBe('Asia/Baku');
    expect(guess('Date (local) | lat | lng', ...rows).zone.timeZone).toBe('Asia/Baku');
  });

  test('is found without a header that says so, but not in bare numbers', () => {
    expect(uses(guess('Quando foi | x1', ['11 de outubro de 2020', 'a']))['Quando foi']).toBe(
      'when',
    );
    expect(uses(guess('inhabitants', [1999], [2020]))).toEqual({ inhabitants: 'field' });
  });

  test('is not a column that is only named so', () => {
    const found = guess('date | day seen', ['soon', '2020-10-11'], ['later', '2020-10-12']);
    expect(uses(found)).toMatchObject({ date: 'field' });
    expect(toldOf(found, 'date')).toContain('0 of 2 cells');
  });
});

describe('where', () => {
  test('is swapped back, and told', () => {
    const found = guess(
      'date | lat | lon',
      ['2020-10-11', 150.1, -33.9],
      ['2020-10-12', 151.2, -34],
    );
    expect(uses(found)).toMatchObject({ lat: 'longitude', lon: 'latitude' });
    expect(toldOf(found, 'lat')).toContain('swapped');
    expect(found.mapping.timeZone).toBe('Australia/Sydney');
  });

  test('is not in metres of a projection', () => {
    const found = guess('date | x | y', ['2020-10-11', 5_160_000.5, 4_960_000.5]);
    expect(uses(found)).toMatchObject({ x: 'field', y: 'field' });
  });

  test('is found in WKT under any header; 0/0 is told', () => {
    const found = guess(
      'date | aperta',
      ['2020-10-11', 'Point(46.3606 40.6828)'],
      ['2020-10-12', 'Point(0 0)'],
    );
    expect(found.mapping.columns['aperta']).toEqual({
      as: 'position',
      form: 'wkt',
      first: 'longitude',
    });
    expect(toldOf(found, 'aperta')).toContain('1 point at 0/0');
    expect(found.mapping.timeZone).toBe('Asia/Baku');
  });

  test('in several zones is UTC', () => {
    const found = guess(
      'date | lat | lng',
      ['2020-10-11 02:00', 40.68, 46.36],
      ['2020-10-11 02:00', 40.4, -3.7],
    );
    expect(found.mapping.timeZone).toBe('UTC');
    expect(found.zone.why).toContain('several zones: Asia/Baku: 1, Europe/Madrid: 1');
  });
});

test.each([
  [
    'Date | Type | City | Notes',
    '“Type” and “City”, else by the beginning of “Notes”, else by “City”',
  ],
  ['Date | Type', '“Type”'],
  ['Date | Province | Country', '“Province”, “Country”'],
])('without titles it is told what events are called by: %s', (names, by) => {
  const cells = ['2020-10-11', 'Fire', 'Testville', 'A house burnt.'].slice(
    0,
    names.split(' | ').length,
  );
  expect(toldOf(guess(names, cells), null)).toContain(
    `no column holds titles: an event is called by ${by}, else by the number of its row`,
  );
});

test('a number of sources names none of them', () => {
  const found = guess(
    'date | number_of_sources | source',
    ['2020-10-11', 3, 'Reuters'],
    ['2020-10-12', 1, 'AFP'],
  );
  expect(found.mapping.columns['source']).toMatchObject({ as: 'source' });
  expect(found.mapping.columns['number_of_sources']?.as).not.toBe('source');
});

test('a column of clock times that can mostly not be read is a field, and told', () => {
  const found = guess(
    'Date | Time',
    ...['morgens', 'abends', '3:00'].map((cell) => ['2020-10-11', cell]),
  );
  expect(uses(found)).toEqual({ Date: 'when', Time: 'field' });
  expect(found.told).toContainEqual({
    column: 'Time',
    what: 'named like a clock time, but 1 of 3 cells are some: kept as a field',
  });
});

describe('what is held back', () => {
  test('names and numbers of private persons, a row being a person', () => {
    const found = guess('incident_id | name | age | sex | date | phone | reach', [
      'T1',
      'A. Person',
      34,
      'F',
      '2020-10-11',
      '1',
      'a@example.org',
    ]);
    expect(found.mapping.rows).toBe('people');
    expect(uses(found)).toEqual({
      incident_id: 'id',
      name: 'held',
      age: 'field',
      sex: 'field',
      date: 'when',
      phone: 'held',
      reach: 'held',
    });
    expect(found.heldColumns.map(({ column }) => column)).toEqual(['phone', 'name', 'reach']);
  });

  test('rows that are unfinished, sensitive or restricted', () => {
    const found = guess(
      'date | status | sensitive | restrictions',
      ['2020-10-11', 'Completed', 'Not Sensitive', ''],
      ['2020-10-11', 'To Do', 'Graphic Violence', 'Frozen'],
      ['2020-10-11', 'To Do', 'Not Sensitive', ''],
    );
    expect(found.mapping.held).toEqual({
      status: ['To Do'],
      sensitive: ['Graphic Violence'],
      restrictions: ['Frozen'],
    });
    expect(found.heldRows[0]).toEqual({ column: 'status', values: ['To Do'], rows: 2 });
  });
});

test.each([
  ['es', 'Fecha | Lugar | Latitud | Longitud | Descripción | Muertos | Fuente'],
  ['fr', 'Date de l’événement | Lieu | Latitude | Longitude | Résumé | Morts | Source'],
  ['de', 'Datum | Ort | Breitengrad | Längengrad | Beschreibung | Tote | Quelle'],
  ['pt', 'Data | Cidade | Latitude | Longitude | Descrição | Mortos | Fonte'],
  ['ru', 'Дата | Место | Широта | Долгота | Описание | Погибшие | Источник'],
  ['it', 'Data | Luogo | Latitudine | Longitudine | Descrizione | Morti | Fonte'],
  ['uk', 'Дата | Місто | Широта | Довгота | Опис | Загинуло | Джерело'],
  ['pl', 'Data | Miejscowość | Szerokość | Długość | Opis | Zabici | Źródło'],
  ['tr', 'Tarih | Şehir | Enlem | Boylam | Açıklama | Ölü | Kaynak'],
  ['az', 'Tarix | Şəhər | Enlik | Uzunluq | Təsvir | Ölənlər | Mənbə'],
  ['ar', 'التاريخ | المدينة | خط العرض | خط الطول | الوصف | القتلى | المصدر'],
])('headers of %s', (language, names) => {
  const found = guess(names, [
    '2020-10-11',
    'Ganja',
    '40,6828',
    '46,3606',
    'A house',
    '7',
    'Paper',
  ]);
  expect(Object.values(uses(found))).toEqual([
    'when',
    'place',
    'latitude',
    'longitude',
    'note',
    'figure',
    'source',
  ]);
  expect(found.mapping.language).toBe(language);
});

test('a table of no columns or rows is guessed without a word too many', () => {
  expect(guess('').mapping.columns).toEqual({ '': { as: 'field' } });
  expect(guessMapping(tableOf([], [])).rows).toBe(0);
});

test('values that mean nothing are told of counts, not of coordinates and fields', () => {
  const found = guessMapping(
    tableOf(
      ['date', 'lat', 'lon', 'fatalities', 'Net change'],
      [
        ['2020-10-11', '40', '-99', '-99', '-9'],
        ['2020-10-12', '41', '-99', '3', '4'],
      ],
    ),
  );
  expect(found.mapping.columns).toMatchObject({
    lon: { as: 'longitude' },
    'Net change': { as: 'field' },
  });
  const [said, ...others] = found.told.filter(({ key }) => key === 'unknown');
  expect(said!.what).toBe('values that mean that nothing is known: -99');
  expect(others).toEqual([]);
});

describe('longitudes from 0 to 360', () => {
  test('are read as those from -180 to 180, and that is told', () => {
    const rows = [
      ['2020-10-11', '-20.5', '184.6'],
      ['2020-10-12', '-17.1', '177.25'],
      ['2020-10-13', '-18', '181.5'],
    ] as const;
    const found = guess('date | lat | lon', ...rows);
    expect(found.mapping.columns['lon']).toEqual({
      as: 'longitude',
      form: 'decimal',
      circle: '0-360',
    });
    expect(toldOf(found, 'lon')).toContain(
      'counted from 0 to 360: what is beyond 180 is read as west, 2 cells (rows 1, 3: “184.6”)',
    );
    const { collected } = importedRows(
      tableOf(['date', 'lat', 'lon'], rows),
      found.mapping.columns,
    );
    const points = [...collected.places()].map(
      (place) => (place as { geometry: unknown }).geometry,
    );
    expect(points).toEqual([
      { type: 'Point', coordinates: [-175.4, -20.5] },
      { type: 'Point', coordinates: [177.25, -17.1] },
      { type: 'Point', coordinates: [-178.5, -18] },
    ]);
  });

  test('are none where some are west of Greenwich: the one beyond 180 is told of its own column', () => {
    const rows = [
      ['2020-10-11', '-20.5', '184.6'],
      ['2020-10-12', '-17.1', '-70.25'],
    ] as const;
    const { mapping } = guess('date | lat | lon', ...rows);
    expect(mapping.columns['lon']).toEqual({ as: 'longitude', form: 'decimal' });
    const { remarks } = importedRows(tableOf(['date', 'lat', 'lon'], rows), mapping.columns);
    expect(remarks).toMatchObject([
      { column: 'lon', got: '184.6', cure: expect.stringContaining('circle "0-360"') as string },
    ]);
  });
});

describe('years of long ago', () => {
  const years = (...cells: readonly (string | number)[]) =>
    guess('year | what', ...cells.map((year) => [year, 'A battle']));

  test('are known by the header, and what a minus is, is told with the key that says otherwise', () => {
    const found = years('-490', '-480', '9', '1066');
    expect(found.mapping.columns['year']).toEqual({ as: 'year', short: 'as-written' });
    expect(toldOf(found, 'year')).toContain('9 is the year 9');
    expect(toldOf(found, 'year')).toMatch(/-490 is 491 BC; where it is 490 BC, .* "minus": "bc"/);
    expect(found.questions).toEqual([]);
  });

  test('have no short ones where the others are of our time', () => {
    expect(years(1998, 99, 2001).mapping.columns['year']).toEqual({ as: 'year' });
    expect(years(9, 11, 12).mapping.columns['year']).toEqual({ as: 'field' });
  });
});
