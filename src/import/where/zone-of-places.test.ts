import { expect, it } from 'vitest';
import { tableOf } from '../../testing/read-sample.ts';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import type { GivenMapping } from '../complete-mapping.ts';
import { planImport } from '../plan-import.ts';
import { lookUpPlaces } from './look-up-places.ts';
import { surveyPlaces } from './survey-places.ts';
import { zoneOfPlaces } from './zone-of-places.ts';

/** The zone of a table, and what is told of it at once and once its places are looked up. */
function zoneOf(csv: string, given: GivenMapping | null = null) {
  const plan = planImport([{ as: 'unknown', table: tableOf(csv) }], given);
  const survey = surveyPlaces(plan);
  const { mapping } = lookUpPlaces(survey, plan.mapping, worldGazetteer);
  const { timeZone, findings } = zoneOfPlaces(plan, survey, mapping.places);
  const zones = (words: readonly string[]): readonly string[] =>
    words.filter((one) => one.includes('clock times'));
  return { timeZone, told: zones(plan.told), later: zones(findings.map(({ got }) => got)) };
}

const HEAD = 'date,town,country,lat,lon';
const CULLERA = '2020-10-11 02:00,Cullera,Spain,,';

it('is that of the places that were looked up, and told once they are', () => {
  expect(zoneOf([HEAD, CULLERA, '2020-10-12 03:00,Gandia,Spain,,'].join('\n'))).toEqual({
    timeZone: 'Europe/Madrid',
    told: [],
    later: [
      'clock times without an offset are taken to be of Europe/Madrid, where all places that were looked up lie',
    ],
  });
});

it('is that of points and places together', () => {
  const baku = '2020-10-13 03:00,,,40.37,47.12';
  const both = zoneOf([HEAD, CULLERA, baku].join('\n'));
  expect(both.timeZone).toBe('UTC');
  expect(both.later[0]).toContain('the points and places that were looked up lie in several zones');
  expect(zoneOf([HEAD, baku].join('\n')).later[0]).toContain('Asia/Baku, where all points lie');
});

it.each([
  ['a country alone, which may have several', `${HEAD}\n2020-10-11 02:00,,Russia,,`, null],
  ['what is not found', `${HEAD}\n2020-10-11 02:00,the old mill,,,`, null],
  ['what somebody has said', `${HEAD}\n${CULLERA}`, { timeZone: 'UTC' }],
])('is UTC by %s', (_, csv, given) => {
  expect(zoneOf(csv, given).timeZone).toBe('UTC');
});

it('is found where no clock time is told of it, too', () => {
  const days = zoneOf([HEAD, CULLERA.replace(' 02:00', '')].join('\n'));
  expect(days).toEqual({ timeZone: 'Europe/Madrid', told: [], later: [] });
});
