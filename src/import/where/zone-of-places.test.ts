import { expect, it } from 'vitest';
import { sampleText, tableOf } from '../../testing/read-sample.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import type { GivenMapping } from '../complete-mapping.ts';
import { openFile } from '../open-file.ts';
import { planImport } from '../plan-import.ts';
import type { ImportPlan, OpenedTable } from '../plan-import.ts';
import { lookUpPlaces } from './look-up-places.ts';
import { surveyPlaces } from './survey-places.ts';
import { zoneOfPlaces } from './zone-of-places.ts';

/** The zone of a table, and what is told of it once its places are looked up. */
function zoneOf(csv: string, given: GivenMapping | null = null) {
  return zoneOfPlan(planImport([{ as: 'unknown', table: tableOf(csv) }], given));
}

function zoneOfPlan(plan: ImportPlan) {
  const survey = surveyPlaces(plan);
  const { mapping } = lookUpPlaces(survey, plan.mapping, worldGazetteer);
  const { timeZone, findings } = zoneOfPlaces(plan, survey, mapping.places);
  // Before, nothing is said of it: what columns are may change yet.
  expect(plan.told.filter((one) => one.includes('clock times'))).toEqual([]);
  return { timeZone, told: findings.map(({ got }) => got) };
}

const HEAD = 'date,town,country,lat,lon';
const CULLERA = '2020-10-11 02:00,Cullera,Spain,,';

it('is that of the places that were looked up, and told once they are', () => {
  expect(zoneOf([HEAD, CULLERA, '2020-10-12 03:00,Gandia,Spain,,'].join('\n'))).toEqual({
    timeZone: 'Europe/Madrid',
    told: [
      'clock times without an offset are taken to be of Europe/Madrid, where all places that were looked up lie',
    ],
  });
});

it('is that of points and places together', () => {
  const baku = '2020-10-13 03:00,,,40.37,47.12';
  const both = zoneOf([HEAD, CULLERA, baku].join('\n'));
  expect(both.timeZone).toBe('UTC');
  expect(both.told[0]).toContain('the points and places that were looked up lie in several zones');
  expect(zoneOf([HEAD, baku].join('\n')).told[0]).toContain('Asia/Baku, where all points lie');
});

it.each([
  ['a country alone, which may have several', `${HEAD}\n2020-10-11 02:00,,Russia,,`, null],
  ['what is not found', `${HEAD}\n2020-10-11 02:00,the old mill,,,`, null],
  ['what somebody has said', `${HEAD}\n${CULLERA}`, { timeZone: 'UTC' }],
])('is UTC by %s', (_, csv, given) => {
  expect(zoneOf(csv, given).timeZone).toBe('UTC');
});

it.each([
  ['a clock time beside the day', '2020-10-11 02:00', true],
  ['one with an offset', '2020-10-11T02:00:00Z', false],
  ['a midnight that a program filled in', '2020-10-11 00:00:00', false],
  ['a part of a spreadsheet’s day', '44115.5', true],
  ['a day of a spreadsheet', '44115', false],
  ['digits with a clock time', '20201011023000', true],
  ['seconds since 1970', '1602381600', false],
])('is told where a clock time needs it: %s', (_, date, isTold) => {
  const { timeZone, told } = zoneOf(`date,lat,lng\n${date},40.68,46.36\n${date},40.69,46.36`);
  expect(timeZone).toBe('Asia/Baku');
  expect(told.join('\n').includes('Asia/Baku, where all points lie')).toBe(isTold);
});

it('is told for clock times in a column of their own, and not once it is given', () => {
  const csv = 'date,time,lat,lng\n2020-10-11,02:00,40.68,46.36';
  expect(zoneOf(csv).told.join()).toContain('Asia/Baku');
  expect(zoneOf(csv, { timeZone: 'Europe/Madrid' })).toEqual({
    timeZone: 'Europe/Madrid',
    told: [],
  });
});

it('is that of a header that says it, whichever columns hold points', () => {
  const csv = 'Date (UTC),a,b\n2020-10-11 02:00,40.68,46.36';
  const columns = { a: { as: 'latitude' }, b: { as: 'longitude' } } as const;
  expect(zoneOf(csv, { columns })).toMatchObject({ timeZone: 'UTC' });
  expect(zoneOf(csv.replace(' (UTC)', ''), { columns })).toMatchObject({ timeZone: 'Asia/Baku' });
});

it('is told of a format that is known', () => {
  const name = 'atlos-export.csv';
  const bytes = new TextEncoder().encode(sampleText(name));
  const plan = planImport(openFile({ name, bytes }, 'auto') as OpenedTable[], null);
  expect(zoneOfPlan(plan).told.join('\n')).toMatch(/clock times without an offset/);
});

it('is found where no clock time is told of it, too', () => {
  const days = zoneOf([HEAD, CULLERA.replace(' 02:00', '')].join('\n'));
  expect(days).toEqual({ timeZone: 'Europe/Madrid', told: [] });
});

it('is that of most places where the clocks of all of them are the same on the days of the table', () => {
  const brazil = (day: string) =>
    [
      'date,lat,lon',
      `${day} 19:45,-23.55,-46.63`,
      `${day} 20:15,-23.5,-46.6`,
      `${day} 20:45,-12.97,-38.5`,
    ].join('\n');
  const alike = zoneOf(brazil('2022-05-13'));
  expect(alike.timeZone).toBe('America/Sao_Paulo');
  expect(alike.told[0]).toMatch(
    /are taken to be of America\/Sao_Paulo, where most rows lie \(the others in America\/Bahia: 1, whose clocks/,
  );
  // One of them had summer time then.
  expect(zoneOf(brazil('2018-12-13')).timeZone).toBe('UTC');
});
