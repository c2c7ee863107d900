import { expect, it } from 'vitest';
import { NUMBER_NOTES } from './cells/read-number.ts';
import { describe, notesOf } from './findings.ts';

it('says of cells what they were taken for, and of others what was expected', () => {
  const where = { source: 'a.csv', column: 'Killed' };
  const notes = notesOf([
    { ...where, rows: [3], count: 1, got: '“>5”', taken: NUMBER_NOTES.bound },
    { ...where, rows: [1, 2], count: 7, got: '“~40”', taken: NUMBER_NOTES.about },
    { ...where, rows: [4], count: 1, got: 'x', expected: 'a number', cure: 'mend the cell' },
    {
      source: 'a.csv',
      rows: [2, 4],
      earlier: ['row 1', 'row 3'],
      count: 3,
      got: 'all of row 1',
      taken: 'left out',
    },
  ]);
  expect(notes.map(describe)).toEqual([
    'a.csv row 3, “Killed”: “>5”: taken as bounds, not as one number',
    'a.csv row 1, “Killed”: “~40” (rows 1, 2 and 5 more): kept as words, for an approximate figure sets no bounds',
    'a.csv row 4, “Killed”: got x, expected a number; mend the cell',
    'a.csv row 2: all of row 1 (rows 2 as row 1, 4 as row 3 and 1 more): left out',
  ]);
});
