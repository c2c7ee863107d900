import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberReading } from '../mapping.ts';
import type { Cell } from '../table.ts';
import { UNKNOWN_VALUES } from './quantity-words.ts';
import { createUnknowns } from './unknown-values.ts';
import { readNumber } from './read-number.ts';

function bounds(cell: Cell, decimal?: NumberReading['decimal']): string {
  const read = readNumber(cell, decimal ? { decimal } : {});
  if (read.is === 'read')
    return [read.value.min ?? '…', read.value.max ?? '…', ...read.notes].join(' ');
  return read.is === 'nothing' ? 'nothing' : `refused: ${read.why}`;
}

test.each<[Cell, string, NumberReading['decimal']?]>([
  [12, '12 12'],
  ['12', '12 12'],
  ['0', '0 0'],
  ['12.0', '12 12'],
  ['1,234', '1234 1234', 'point'],
  ['1.234', '1234 1234', 'comma'],
  ['1.234', '1.234 1.234', 'point'],
  ['1 234', '1234 1234'],
  ['1\u202f234', '1234 1234'],
  ["1'234", '1234 1234'],
  ['1,234,567.5', '1234567.5 1234567.5'],
  ['1.234.567,5', '1234567.5 1234567.5'],
  ['1,23,456', '123456 123456', 'point'],
  ['1,5', '1.5 1.5', 'comma'],
  ['1.5', 'refused: decimal', 'comma'],
  ['1,5', 'refused: decimal', 'point'],
  ['1.234', 'refused: decimal'],
  ['١٢', '12 12'],
  ['~40', '… … about'],
  ['about 40', '… … about'],
  ['около 40', '… … about'],
  ['dozens', '… … vague'],
  ['>10', '11 … bound'],
  ['more than 10', '11 … bound'],
  ['≥10', '10 … bound'],
  ['at least 10', '10 … bound'],
  ['10+', '10 … bound'],
  ['10 or more', '10 … bound'],
  ['<10', '… 9 bound'],
  ['up to 10', '… 10 bound'],
  ['10-15', '10 15 bound'],
  ['10–15', '10 15 bound'],
  ['1,000 - 1,500', '1000 1500 bound', 'point'],
  ['15-10', 'refused: bounds-reversed'],
  ['-9', 'nothing'],
  [-99, 'nothing'],
  ['−99', 'nothing'],
  ['-99.0', 'nothing'],
  ['N/A', 'nothing'],
  ['', 'nothing'],
  [null, 'nothing'],
  [-3, 'refused: negative'],
  ['-5-3', 'refused: negative'],
  ['−5 – 3', 'refused: negative'],
  ['-5 to 3', 'refused: negative'],
  ['0-3', '0 3 bound'],
  ['mind. 1', '1 … bound'],
  ['ab 10', '10 … bound'],
  ['щонайменше 3', '3 … bound'],
  ['co najmniej 3', '3 … bound'],
  ['не более 5', '… 5 bound'],
  ['as many as 34', '… 34 bound'],
  ['jusqu’à 12', '… 12 bound'],
  ['понад 40', '41 … bound'],
  ['أكثر من 40', '41 … bound'],
  ['10 ou moins', '… 10 bound'],
  ['10 і більше', '10 … bound'],
  ['entre 10 et 15', '10 15 bound'],
  ['от 10 до 15', '10 15 bound'],
  ['von 10 bis 15', '10 15 bound'],
  ['10 a 15', '10 15 bound'],
  ['близько 20', '… … about'],
  ['ca. 20', '… … about'],
  ['20 environ', '… … about'],
  ['une dizaine', '… … vague'],
  ['several hundred', '… … vague'],
  ['кілька десятків', '… … vague'],
  ['ein Dutzend', '… … vague'],
  ['of a', 'refused: no-number'],
  ["40'tan fazla", '41 … bound'],
  ['40’tan fazla', '41 … bound'],
  ['40-dan çox', '41 … bound'],
  ["10'dan az", '… 9 bound'],
  ['10-dən az', '… 9 bound'],
  ['10 ile 15 arası', '10 15 bound'],
  ['10 ilə 15 arasında', '10 15 bound'],
  ['10-15 arasında', '10 15 bound'],
  ['10 və 15 arasında', '10 15 bound'],
  ['بين 10 و15', '10 15 bound'],
  ['ən azi 5', '5 … bound'],
  ['EN AZ 5', '5 … bound'],
  ['MİN 5', '5 … bound'],
  ['mas de 12', '13 … bound'],
  ['piu di 12', '13 … bound'],
  ['uber 12', '13 … bound'],
  ['Über 12', '13 … bound'],
  ['okolo 12', '… … about'],
  ['about 10-15', '… … about'],
  ['~10–15', '… … about'],
  ['etwa 10 bis 15', '… … about'],
  ['about 15-10', 'refused: bounds-reversed'],
  ['about x', 'refused: no-number'],
  ['ca.20', '… … about'],
  ['mind.1', '1 … bound'],
  // A letter that touches figures is a part of a code.
  ...['AB12', 'ab12', 'C4', '10a20', '3A5', '10 a20', '10a 20', '20ca', 'до5', '5до'].map(
    (code): [Cell, string] => [code, 'refused: no-number'],
  ),
  ['k.A.', 'nothing'],
  ['k. A.', 'nothing'],
  ['невідомо', 'nothing'],
  ['n/a', 'nothing'],
  ['Unbekannt', 'nothing'],
  ['desconocidos', 'nothing'],
  ['10-', 'refused: no-number'],
  ['twelve', 'refused: no-number'],
  ['12 (3 children)', 'refused: no-number'],
  [true, 'refused: no-number'],
])('%s → %s', (cell, expected, decimal) => {
  expect(bounds(cell, decimal)).toBe(expected);
});

test('what is unknown is the mapping’s to say', () => {
  const isUnknown = createUnknowns(['999']);
  expect(readNumber('999', {}, isUnknown).is).toBe('nothing');
  expect(readNumber('-9', {}, isUnknown)).toMatchObject({ is: 'refused', why: 'negative' });
});

test('whatever is read is not below 0', () => {
  const part = fc.constantFrom(
    '-',
    '−',
    '5',
    '3',
    '10',
    ' ',
    'to',
    '..',
    '<',
    '>',
    '~',
    '+',
    '.',
    ',',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
      const read = readNumber(parts.join(''), { decimal: 'point' });
      if (read.is !== 'read') return;
      for (const bound of [read.value.min, read.value.max]) expect(bound ?? 0).not.toBeLessThan(0);
    }),
  );
});

test.each([
  ['-9', true],
  ['-9.0', true],
  ['−99', true],
  ['-9.9', false],
  ['-99.9', false],
  ['n.a.', true],
  ['k.A.', true],
  ['k.A', true],
  ['k. A', true],
  ['Ka', false],
  ['b.d', true],
  ['bd', false],
  ['н.д', true],
  ['нд', false],
  ['t.b.d.', true],
  ['T.B.A.', true],
  ['U.N.K.', true],
  ['N.a.N.', true],
  ['n.a', true],
  ['a.b.', false],
  ['—', true],
  ['keine Angabe', true],
  ['-9,5', false],
  ['', true],
])('whether %s says that nothing is known: %s', (cell, expected) => {
  expect(createUnknowns(UNKNOWN_VALUES)(cell)).toBe(expected);
});
