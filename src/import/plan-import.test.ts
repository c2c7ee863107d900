import { describe, expect, it } from 'vitest';
import { tableOf } from '../testing/read-sample.ts';
import type { GivenMapping } from './complete-mapping.ts';
import type { Use } from './mapping.ts';
import { openFile } from './open-file.ts';
import { planImport } from './plan-import.ts';
import type { OpenedTable } from './plan-import.ts';

/** How a table of CSV is read, with a part of a mapping that somebody gave. */
function plan(csv: string, given: GivenMapping | null = null) {
  return planImport([{ as: 'unknown', table: tableOf(csv) }], given);
}

describe('the language of the words', () => {
  it('is told with why, unless a person says it', () => {
    const spanish = 'Fecha,Descripción,x1\n2020-10-11,a,b';
    expect(plan(spanish).told).toContain(
      'the words are taken to be in Spanish (es), as 2 of the 3 headers are; if they are in another language, say which as language in mapping.json',
    );
    expect(plan('q1,q2\n2020-10-11,a').told.join('\n')).toContain(
      'English (en), as no header is in a language that is known',
    );
    expect(plan(spanish, { language: 'ca' }).told.join('\n')).not.toContain('language');
  });
});

const DATES =
  'Seen,Date,lat,lng\n11/10/2020,2020-11-10,40.68,46.36\n10/11/2020,2020-11-10,40.69,46.4';

it('features that are marked as unfinished are held back, as rows of a table are', () => {
  const feature = (status: string) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [46.36, 40.68] },
    properties: { date: '2020-10-11', status },
  });
  const features = ['draft', 'published'].map(feature);
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
  const { mapping } = planImport(
    openFile({ name: 'a.geojson', bytes }, 'auto') as OpenedTable[],
    null,
  );
  expect(Object.values(mapping.held)).toEqual([['draft']]);
  expect(Object.values(mapping.looked ?? {})).toEqual([['draft', 'published']]);

  const later = new TextEncoder().encode(
    JSON.stringify({ type: 'FeatureCollection', features: [...features, feature('in progress')] }),
  );
  const opened = openFile({ name: 'a.geojson', bytes: later }, 'auto') as OpenedTable[];
  expect(Object.values(planImport(opened, mapping).mapping.held)).toEqual([
    ['draft', 'in progress'],
  ]);
});

describe('what a person says', () => {
  it('of a column of sources leaves open what parts several of them, unless it is said', () => {
    const csv = 'date,who\n2020-10-11,AP; BBC\n2020-10-12,CNN';
    const who = (use: Use) => plan(csv, { columns: { who: use } }).mapping.columns['who'];
    expect(who({ as: 'source' })).toEqual({ as: 'source', between: '; ' });
    expect(who({ as: 'source', between: ',' })).toEqual({ as: 'source', between: ',' });
  });

  it('takes the place of what was guessed; the rest is guessed', () => {
    const { mapping, questions } = plan(DATES, {
      columns: { Seen: { as: 'when', order: 'day-first' } },
    });
    expect(questions).toEqual([]);
    expect(mapping.timeZone).toBe('Asia/Baku');
    expect(mapping.columns).toMatchObject({
      Seen: { as: 'when', order: 'day-first' },
      Date: { as: 'field' },
      lat: { as: 'latitude' },
      lng: { as: 'longitude' },
    });
  });

  it('leaves open what it does not decide', () => {
    const csv = 'Date,Event\n11/10/2020,Fire\n10/11/2020,Fire';
    expect(plan(csv).questions).toHaveLength(1);
    expect(plan(csv, { language: 'en' }).questions).toHaveLength(1);
    expect(plan(csv, { columns: { Date: { as: 'start' } } }).questions).toHaveLength(1);
    expect(plan(csv, { columns: { Date: { as: 'when', order: 'iso' } } }).questions).toEqual([]);
    expect(plan(csv, { columns: { Date: { as: 'field' } } }).questions).toEqual([]);
    const undated = 'Moment,Event\nOne,Fire';
    expect(plan(undated).questions).toHaveLength(1);
    expect(plan(undated, { columns: { Moment: { as: 'when' } } }).questions).toEqual([]);
    // How a column is written is looked at for what it is said to be.
    const other = 'Moment,Date\n11/10/2020,2020-10-11\n10/11/2020,2020-10-11';
    expect(plan(other, { columns: { Moment: { as: 'when' } } }).questions).toHaveLength(1);
    const decided = plan(`${other}\n25/11/2020,2020-10-11`, {
      columns: { Moment: { as: 'when' } },
    });
    expect(decided.mapping.columns['Moment']).toEqual({ as: 'when', order: 'day-first' });
  });

  it('keeps a longitude beside the latitude that is named, and how its cells are written', () => {
    const csv = 'Date,y_pos,lat,lng\n2020-10-11,"40,1","40,68","46,36"';
    const { columns } = plan(csv, { columns: { y_pos: { as: 'latitude' } } }).mapping;
    expect(columns).toMatchObject({
      y_pos: { as: 'latitude' },
      lat: { as: 'field' },
      lng: { as: 'longitude', form: 'decimal-comma' },
    });
    expect(plan(csv, { columns: { lat: { as: 'latitude' } } }).mapping.columns['lat']).toEqual({
      as: 'latitude',
      form: 'decimal-comma',
    });
  });

  it('is not contradicted by what is told', () => {
    const csv =
      'Date,Moment,y_pos,x_pos,What,Status\n2020-10-11,2020-10-12 10:00,40.68,46.36,Fire,To do';
    const said = (given: GivenMapping): string => plan(csv, given).told.join('\n');
    expect(said({})).toContain('no column says where');
    expect(said({})).toContain('1 row is held back');
    const told = said({
      held: {},
      columns: {
        Moment: { as: 'when' },
        y_pos: { as: 'latitude' },
        x_pos: { as: 'longitude' },
        What: { as: 'title' },
      },
    });
    expect(told).toContain('“Date”: kept as a field, for another column is said to hold that');
    for (const not of ['“Moment”', '“What”', 'held back', 'says where', 'titles'])
      expect(told).not.toContain(not);
    // Of what was not spoken of the guess is told.
    expect(told).toContain('no column names sources');
  });

  it('lets numbers be any days where it says that they are days, where a guess takes them for slips', () => {
    const csv = 'When,What\n19000,A\n44115,B\n44116,C';
    const guess = plan(csv).mapping.columns['When'];
    expect(guess).toEqual({ as: 'when', order: 'serial-1900', numbers: 'usual' });
    const said = (use: Use) => plan(csv, { columns: { When: use } }).mapping.columns['When'];
    expect(said({ as: 'when', order: 'serial-1900' })).toEqual({
      as: 'when',
      order: 'serial-1900',
    });
    expect(said({ as: 'when' })).toEqual(guess);
  });

  it('in whole is taken as it is: columns that it does not name are fields', () => {
    const { mapping } = plan(DATES, { columns: { Seen: { as: 'when', order: 'iso' } } });
    const given = { ...mapping, columns: { Date: { as: 'when', order: 'iso' } } } as const;
    expect(plan(DATES, given).mapping).toEqual(given);
  });
});
