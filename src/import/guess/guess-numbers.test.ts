import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../cells/read-number.ts';
import type { Cell } from '../table.ts';
import { createNumberGuess } from './guess-numbers.ts';
import type { NumberGuessResult } from './guess-numbers.ts';

function guess(cells: readonly Cell[], whole = false): NumberGuessResult {
  const numbers = createNumberGuess();
  for (const [at, cell] of cells.entries()) numbers.add(cell, at + 1);
  return numbers.result(whole);
}

test('a cell anywhere in the column decides', () => {
  expect(guess(['1.234', '5,5'])).toMatchObject({ decimal: 'comma', isUndecided: false });
  expect(guess(['1,234', '1,234.5'])).toMatchObject({ decimal: 'point', isUndecided: false });
  expect(guess(['1.234', '5.5'])).toMatchObject({ decimal: 'point' });
});

test('thousands or a fraction: asked, unless these are people', () => {
  expect(guess(['1.234'])).toMatchObject({ decimal: null, isUndecided: true, example: '1.234' });
  expect(guess(['1.234'], true)).toMatchObject({ decimal: 'comma', isUndecided: false });
  expect(guess(['1,234'], true)).toMatchObject({ decimal: 'point', isUndecided: false });
  expect(guess(['1,234', '1.234'], true)).toMatchObject({ isUndecided: true });
});

test.each([
  [['1,000', '2,500', '12,5'], 'point'],
  [['2.000', '3.500', '3.5'], 'comma'],
  [['2.000', '3.5'], 'asked'],
  [['1,000', '12,5'], 'asked'],
  [['1,000', '2,500', '1.000', '12,5'], 'asked'],
  [['1,000', '2,500', '3.5', '12,5'], 'asked'],
  [['1,000', '2,500', '1.234.567'], 'asked'],
  [['1.000', '12,5'], 'comma'],
  [['1,000', '3.5'], 'point'],
  [['12,5', '3,5'], 'comma'],
])(
  'of people, thousands outvote fractions, and what is as many is asked: %j → %s',
  (cells, expected) => {
    const { decimal, isUndecided, why } = guess(cells, true);
    expect(isUndecided ? 'asked' : decimal).toBe(expected);
    if (isUndecided) expect(decimal).toBeNull();
    expect(why).toHaveLength(1);
  },
);

test('the fraction that is outvoted is named with its row', () => {
  expect(guess(['1,000', '2,500', '12,5'], true).why[0]).toContain('row 3: “12,5”');
});

test('both in one column is asked, with rows', () => {
  const { isUndecided, why } = guess(['1,5', '2.5']);
  expect(isUndecided).toBe(true);
  expect(why[0]).toContain('row 2');
});

test('numbers as such, bounds and unknown values say nothing of it', () => {
  expect(guess([1.234, '10-15', '>10', '-99', 'n/a'])).toMatchObject({
    decimal: null,
    isUndecided: false,
    cells: 3,
    read: 3,
  });
});

describe('a list of numbers written in any one way reads back the same', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999_999 }), {
    minLength: 1,
    maxLength: 20,
  });
  const grouped = (value: number, group: string, decimal: string): string => {
    const [whole = '', rest = ''] = (value / 100).toFixed(2).split('.');
    return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group)}${decimal}${rest}`;
  };

  test.each([
    [',', '.'],
    ['.', ','],
    [' ', ','],
    ['\u00a0', '.'],
    ['', ','],
  ])('thousands “%s”, decimal “%s”', (group, decimal) => {
    fc.assert(
      fc.property(amounts, (all) => {
        const cells = all.map((value) => grouped(value, group, decimal));
        const found = guess(cells);
        expect(found.isUndecided).toBe(false);
        for (const [at, cell] of cells.entries()) {
          const value = all[at]! / 100;
          expect(readNumber(cell, { decimal: found.decimal ?? 'point' })).toMatchObject({
            value: { min: value, max: value },
          });
        }
      }),
    );
  });
});
