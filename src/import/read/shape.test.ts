import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { shaped, shapeOf, shapeTold } from './shape.ts';
import type { RawRow } from './shape.ts';

const ROWS: readonly RawRow[] = [
  { number: 1, cells: ['a', 'b'] },
  { number: 2, cells: ['', ' ', null] },
  { number: 3, cells: [0] },
  { number: 4, cells: ['a', false, 'c', ''] },
];

it('counts what is odd, and takes neither nought nor false for nothing', () => {
  expect(shapeOf('a', ROWS, ['x', 'y'], LIMITS)).toEqual({
    rows: 3,
    width: 3,
    blank: { times: 1, first: 2 },
    short: { times: 1, first: 3 },
    long: { times: 1, first: 4 },
  });
  expect([...shaped(ROWS, 3)]).toEqual([
    { number: 1, cells: ['a', 'b', null] },
    { number: 3, cells: [0, null, null] },
    { number: 4, cells: ['a', false, 'c'] },
  ]);
});

it('does not miss names that stand nowhere', () => {
  const none = shapeOf('a', ROWS, [], LIMITS);
  expect(shapeTold(none, [], ['column 1', 'column 2', 'column 3'])).toEqual([
    '1 blank row (row 2) left out',
  ]);
});
