import { expect, it } from 'vitest';
import { joinedHeader } from './two-line-header.ts';

const TOP = ['Date', 'Place', 'Casualties', null, 'Source'];
const BELOW = [null, null, 'Dead', 'Injured', null];
const ROW = ['2020-10-11', 'Ganja', 10, 40, 'AP'];

it('joins what one name stands over', () => {
  expect(joinedHeader(TOP, BELOW, ROW)).toEqual([
    'Date',
    'Place',
    'Casualties Dead',
    'Casualties Injured',
    'Source',
  ]);
});

it.each([
  ['a row below', TOP, ['2020-10-10', null, 'x', 'y', null], ROW],
  ['a column that nothing stands over', ['Date', null, 'Place'], [null, 'Dead', null], ROW],
  ['a row of words', ['Date', 'What'], ['today', 'Fire'], ['2020-10-11', 'Fire']],
  ['nothing that follows', TOP, BELOW, []],
])('leaves %s', (_, top, below, next) => {
  expect(joinedHeader(top, below, next)).toBeNull();
});
