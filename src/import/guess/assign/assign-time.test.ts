import { expect, test } from 'vitest';
import { guess, uses } from '../../../testing/tables/guess-table.ts';

test('a zero among seconds since 1970 leaves the column what it is', () => {
  const found = guess('ts | what', [1602381600, 'a'], [0, 'b'], [1602900000, 'c']);
  expect(found.mapping.columns).toMatchObject({ ts: { as: 'when', order: 'epoch-seconds' } });
  expect(uses(guess('points | what', [1602381600, 'a'], [1602900000, 'c']))).toMatchObject({
    points: 'field',
  });
});

test('a pivot table is told to be one', () => {
  const { questions } = guess('Country | 2018 | 2019 | 2020', ['Mali', 120, 340, 560]);
  expect(questions.map(({ expected }) => expected)).toEqual([
    expect.stringContaining('as those of a pivot table'),
  ]);
});

test.each([
  ['week', 'iso', ['2022-08', '2022-41', '2022-52']],
  ['Semaine', 'iso', ['2022-08', '2022-09']],
  ['KW', 'iso', ['8/2022', '41/2022']],
  ['Epi week', 'iso', [202208, 202241]],
  ['Semana epidemiológica', 'iso', ['2022-08']],
  ['MMWR week', 'sunday', ['2022-08']],
  ['Неделя', 'iso', ['2022-08']],
  ['Month', undefined, ['2022-08', '2022-09']],
])('under “%s” the figures beside years are weeks: %s', (header, weeks, cells) => {
  const found = guess(`${header} | what`, ...cells.map((cell) => [cell, 'a']));
  const use = found.mapping.columns[header]!;
  expect([use.as, 'weeks' in use ? use.weeks : undefined]).toEqual(['when', weeks]);
  const told = found.told.map(({ what }) => what).filter((what) => what.includes('are weeks'));
  expect(told).toHaveLength(weeks ? 1 : 0);
});
