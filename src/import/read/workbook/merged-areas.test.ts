import { expect, it } from 'vitest';
import type { Cell } from '../../table.ts';
import { filledDown, mergedAreas } from './merged-areas.ts';

const areas = (...refs: readonly string[]) => {
  const xml = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const bytes = new TextEncoder().encode(xml);
  // An element may lie in two pieces.
  return mergedAreas([bytes.subarray(0, 25), bytes.subarray(25)]);
};

function filled(rows: readonly (readonly Cell[])[], ...refs: readonly string[]) {
  const sheet = rows.map((cells, at) => ({
    number: at + 1,
    cells,
    marks: new Map(),
    hidden: false,
  }));
  return Array.from(filledDown(sheet, areas(...refs), 4), ({ cells }) => cells);
}

it('finds where they are, each once', () => {
  expect(areas('A3:A4', 'AB10:AC12')).toEqual([
    { top: 3, bottom: 4, left: 0, right: 0 },
    { top: 10, bottom: 12, left: 27, right: 28 },
  ]);
});

it('gives a day to all rows that it stands for, and no others', () => {
  const rows = [
    ['2020-10-11', 'a'],
    [null, 'b'],
    [null, 'c'],
    [null, 'd'],
  ];
  expect(filled(rows, 'A1:A3').map(([day]) => day)).toEqual([
    '2020-10-11',
    '2020-10-11',
    '2020-10-11',
    null,
  ]);
});

it.each<[string, Cell, Cell]>([
  ['a count', 12, null],
  ['a year', 2020, 2020],
  ['a coordinate', 46.36, 46.36],
])('gives on no count: %s', (_, value, expected) => {
  expect(filled([['x', value], ['y']], 'B1:B2')[1]![1] ?? null).toBe(expected);
});

it('takes no heading for a value', () => {
  expect(filled([['North'], [null, 'b']], 'A1:C2')[1]).toEqual([null, 'b']);
});
