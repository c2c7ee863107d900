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
