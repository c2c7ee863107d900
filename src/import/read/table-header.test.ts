import { expect, it } from 'vitest';
import { before, columnNames, commonest, headerAmong, valuesIn } from './table-header.ts';

it('names each column once, those without a name by their place', () => {
  expect(columnNames(['Date', ' Date ', '', 'Date', null], 6)).toEqual([
    'Date',
    'Date (2)',
    'column 3',
    'Date (3)',
    'column 5',
    'column 6',
  ]);
});

it('leaves a name to the column that has it in the file', () => {
  expect(columnNames(['a', 'a', 'a (2)', '', 'column 4'], 5)).toEqual([
    'a',
    'a (3)',
    'a (2)',
    'column 4 (2)',
    'column 4',
  ]);
  expect(columnNames(['__proto__', '__proto__'], 2)).toEqual(['__proto__', '__proto__ (2)']);
});

it('finds the header below a title, a source and blank lines', () => {
  const rows = [
    ['2020-10-11', 'Ganja', '40.68'],
    ['2020-10-12', 'Ganja', '40.68'],
    ['2020-10-13', 'Ganja', '40.68'],
  ];
  const header = ['Date', 'Place', 'Latitude'];
  expect(headerAmong([header, ...rows])).toBe(0);
  expect(headerAmong([['Attacks', '', ''], [''], ['Source: a', '', ''], header, ...rows])).toBe(3);
  // A sentence that commas part into two.
  expect(headerAmong([['Source: a', ' accessed in May'], header, ...rows])).toBe(1);
  expect(headerAmong([['', ''], ['']])).toBe(-1);
});

it('keeps a header that names fewer columns than its rows have', () => {
  expect(
    headerAmong([
      ['Date', 'Place'],
      ['2020', 'x', 'y'],
      ['2021', 'x', 'y'],
    ]),
  ).toBe(0);
});

it('sees when a header looks like a row', () => {
  expect(
    valuesIn(['40.6828', '2020-10-11', 'https://example.org/', '−5', 'Name', '2020 deaths', null]),
  ).toBe(3);
});

it('takes the greater of values that there are as many of', () => {
  expect(commonest([2, 3, 3, 2, 1])).toBe(3);
  expect(commonest([])).toBe(0);
});

it('tells what stands before the header, the first of it word for word', () => {
  expect(before([])).toEqual([]);
  expect(before([[''], ['two\nlines', null]])).toEqual([
    'the header is in line 4; before it and no part of the table: “two\nlines”',
  ]);
  const many = Array.from({ length: 6 }, (_, at) => [at]);
  expect(before(many, 9)[0]).toMatch(/line 9; .* “0”, “1”, “2”, “3” and 2 more$/);
});
