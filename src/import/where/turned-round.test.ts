import { expect, it } from 'vitest';
import { tableOf } from '../../testing/read-sample.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import type { GivenMapping } from '../complete-mapping.ts';
import { planImport } from '../plan-import.ts';
import { turnRound } from './turned-round.ts';

function turned(csv: string, given: GivenMapping | null = null) {
  const plan = planImport([{ as: 'unknown', table: tableOf(csv) }], given);
  const { plan: after, findings } = turnRound(plan, worldGazetteer);
  const uses = Object.entries(after.mapping.columns).map(([name, { as }]) => [name, as] as const);
  return { columns: Object.fromEntries(uses), after, findings };
}

const SWAPPED = [
  'date,lat,lon,town,country',
  '2021-04-13,69.17,34.53,Kabul,Afghanistan',
  '2021-04-14 10:00,66.99,24.86,Karachi,Pakistan',
  '2021-04-14,44.36,33.31,Baghdad,Iraq',
];
const AS_THEY_STAND: GivenMapping = {
  columns: { lat: { as: 'latitude', form: 'decimal' }, lon: { as: 'longitude', form: 'decimal' } },
};

it('turns columns round where names are near only so, and says which key decides', () => {
  const { columns, findings, after } = turned(SWAPPED.join('\n'));
  expect(columns).toMatchObject({ lat: 'longitude', lon: 'latitude' });
  expect(findings).toMatchObject([{ level: 'note', column: 'lat', row: 1 }]);
  expect(findings[0]!.got).toContain('3 of 3 points with a name');
  expect(findings[0]!.cure).toContain(JSON.stringify(AS_THEY_STAND));
  expect(after.told.join('\n')).not.toContain('“lat”: latitude');
});

it('leaves what somebody has said, and tells', () => {
  const { columns, findings } = turned(SWAPPED.join('\n'), AS_THEY_STAND);
  expect(columns).toMatchObject({ lat: 'latitude', lon: 'longitude' });
  expect(findings[0]!.got).toContain('read as it is said');
});

it('knows a country alone', () => {
  const rows = [
    'date,lat,lon,country',
    '2021-04-13,69.17,34.53,Afghanistan',
    '2021-04-14,66,33,Afghanistan',
  ];
  expect(turned(rows.join('\n')).columns).toMatchObject({ lat: 'longitude' });
});

it('turns both in one cell, of POINT too', () => {
  const rows = (cell: (lat: number, lng: number) => string) => [
    'date,position (lat lon),town,country',
    `2021-04-13,"${cell(69.17, 34.53)}",Kabul,Afghanistan`,
    `2021-04-14,"${cell(66.99, 24.86)}",Karachi,Pakistan`,
  ];
  const pair = turned(rows((lat, lng) => `${lat}, ${lng}`).join('\n'));
  expect(pair.after.mapping.columns['position (lat lon)']).toMatchObject({ first: 'longitude' });
  const wkt = turned(rows((lat, lng) => `POINT(${lng} ${lat})`).join('\n'));
  expect(wkt.after.mapping.columns['position (lat lon)']).toMatchObject({ first: 'latitude' });
});

it('tells of single rows, by their number', () => {
  const right = [
    '2021-04-15,34.53,69.17,Kabul,Afghanistan',
    '2021-04-15,24.86,66.99,Karachi,Pakistan',
  ];
  const { columns, findings } = turned([SWAPPED[0], ...right, SWAPPED[3]].join('\n'));
  expect(columns).toMatchObject({ lat: 'latitude', lon: 'longitude' });
  expect(findings).toMatchObject([{ level: 'note', row: 3, column: 'lat' }]);
  expect(findings[0]!.got).toContain('Baghdad');
});

it.each([
  [
    'nothing named there',
    ['2021-04-13,69.17,34.53,the old mill,', '2021-04-13,66.1,34.53,the mill,'],
  ],
  ['what can only be so', ['2021-04-13,3.1,101.5,Kuala Lumpur,Malaysia']],
  ['what is right', ['2021-04-13,34.53,69.17,Kabul,Afghanistan']],
])('says nothing of %s', (_, rows) => {
  expect(turned([SWAPPED[0], ...rows].join('\n')).findings).toEqual([]);
});
