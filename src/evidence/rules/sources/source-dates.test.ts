import { describe, expect, it } from 'vitest';
import { findingsAfter } from '../../../testing/sample-files.ts';

function findingsOf(date: object) {
  return findingsAfter((files) => (files['sources'][0].accessed = date));
}

describe('the date of a source', () => {
  it.each<(readonly (string | number)[])[][]>([
    [[[2024]]],
    [[[-9999, 2]]],
    [[['2024', '2', '29']]],
    [
      [
        [2024, 2],
        [2024, 2, 1],
      ],
    ],
    [[[2023, 12, 31], [2024]]],
  ])('may be %j', (parts) => {
    expect(findingsOf({ 'date-parts': parts })).toEqual([]);
  });

  it.each<[(readonly (string | number)[])[], number]>([
    [[[2024, 13]], 0],
    [[[2024, 0, 1]], 0],
    [[[2023, 2, 29]], 0],
    [[[2024, '04', '31']], 0],
    [
      [
        [2024, 4, 1],
        [2024, 4, 0],
      ],
      1,
    ],
    [[[20240, 4, 1]], 0],
  ])('is never %j', (parts, wrong) => {
    expect(findingsOf({ 'date-parts': parts })).toEqual([
      {
        file: 'events/sources.json',
        pointer: `/0/accessed/date-parts/${wrong}`,
        got: JSON.stringify(parts[wrong]),
        expected: 'a year from -9999 to 9999, its month from 1 to 12, and a day that the month has',
      },
    ]);
  });

  it('never ends before it begins', () => {
    expect(
      findingsOf({
        'date-parts': [
          [2024, 2, 3],
          [2024, 1],
        ],
      }),
    ).toMatchObject([
      {
        pointer: '/0/accessed/date-parts/1',
        got: '[2024,1]',
        expected: 'no date before [2024,2,3]',
      },
    ]);
  });

  it.each(['raw', 'literal'])('is one of the calendar where its %s is read as one', (key) => {
    expect(findingsOf({ [key]: '2024-13' })).toMatchObject([
      { pointer: `/0/accessed/${key}`, got: '"2024-13"' },
    ]);
    expect(findingsOf({ [key]: 'Summer 2024' })).toEqual([]);
    expect(findingsOf({ [key]: '2024-12' })).toEqual([]);
  });
});
