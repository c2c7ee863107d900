import { expect, it } from 'vitest';
import { tableOf, rowsByName } from '../../testing/read-sample.ts';
import { cellsOf, hasAll, textOf, usesOf, withRows } from './table-columns.ts';

it('finds columns whatever their case, and leaves rows out as they are read', () => {
  const table = tableOf('A, b ,constructor\n1,2,3\n4,5,6');
  expect(hasAll(table.columns, ['a', 'b'])).toBe(true);
  expect(hasAll(table.columns, ['a', 'c'])).toBe(false);
  expect(usesOf(table.columns, { b: { as: 'note' } })).toEqual({ ' b ': { as: 'note' } });
  const b = cellsOf(table.columns, 'b');
  const odd = withRows(table, (row) => (textOf(b(row)) === '5' ? null : row), ['odd']);
  expect(rowsByName(odd)).toMatchObject([{ row: 1, A: '1' }]);
  expect(odd.how).toEqual(['odd']);
  expect([...odd.rows()]).toEqual([...odd.rows()]);
});
