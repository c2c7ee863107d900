import { expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import { guessMapping } from '../guess-mapping.ts';

const FIGURES: readonly (readonly [header: string, measure: string, of: string, bound: string])[] =
  [
    ['Killed', 'killed', 'people', 'exact'],
    ['Number of deaths', 'killed', 'people', 'exact'],
    ['How many people were killed?', 'killed', 'people', 'exact'],
    ['total killed', 'killed', 'people', 'exact'],
    ['death_toll', 'killed', 'people', 'exact'],
    ['Deaths (low)', 'killed', 'people', 'low'],
    ['fatalities_best_estimate', 'killed', 'people', 'best'],
    ['killed_max', 'killed', 'people', 'high'],
    ['police killed', 'killed', 'police', 'exact'],
    ['protestersKilled', 'killed', 'protesters', 'exact'],
    ['killed_police_min', 'killed', 'police', 'low'],
    ['Civilian deaths', 'killed', 'civilians', 'exact'],
    ['deaths_civilians', 'killed', 'civilians', 'exact'],
    ['Deaths (civilians)', 'killed', 'civilians', 'exact'],
    ['civilian women killed', 'killed', 'civilian women', 'exact'],
    ['aid workers injured', 'injured', 'aid workers', 'exact'],
    ['Ofiary śmiertelne', 'killed', 'people', 'exact'],
    ['Death toll', 'killed', 'people', 'exact'],
    ['Vittime mortali', 'killed', 'people', 'exact'],
    // Who killed is not who was killed.
    ['killed by police', 'killed', 'people by police', 'exact'],
    ['Killed (including children)', 'killed', 'people (including children)', 'exact'],
    ['deaths_a', 'killed', 'people', 'exact'],
    ['deaths_b', 'killed', 'people (b)', 'exact'],
    ['Número de policías muertos', 'killed', 'policías', 'exact'],
    ['убито полицейских', 'killed', 'полицейских', 'exact'],
    ['Number of those that lost their lives and were killed here', 'killed', 'people', 'exact'],
    ['constructor killed', 'killed', 'constructor', 'exact'],
  ];

it.each(FIGURES)('%s: %s, %s, %s', (header, measure, of, bound) => {
  const { mapping } = guessMapping(tableOf(`Date,${header}\n2020-10-11,3`));
  expect(mapping.columns[header]).toMatchObject({ as: 'figure', measure, of, bound });
});

it.each([
  ['police killed,protesters killed,total killed', ['3 police', '50 protesters', '53 people']],
  ['killed,deaths,fatalities', ['3 people', '50 people', '53 people']],
  ['killed low,killed best,killed high', ['low 3, best 50, high 53 people']],
  ['killed_min,killed,killed_max', ['low 3, best 50, high 53 people']],
])('never makes one figure of two: %s', (header, figures) => {
  const table = tableOf(`Date,${header}\n2020-10-11,3,50,53`);
  const { columns } = guessMapping(table).mapping;
  const [incident] = importedRows(table, columns).incidents;
  const read = incident!.claims[0]!.figures!;
  expect(read.map(({ text, of }) => `${text} ${of}`)).toEqual(figures);
});
