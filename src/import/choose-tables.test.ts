import { describe, expect, it } from 'vitest';
import { tableOf } from '../testing/read-sample.ts';
import { chooseTables } from './choose-tables.ts';
import type { OpenedTable } from './plan-import.ts';

/** A sheet of a workbook, by its name, header and number of rows. */
function sheet(part: string, header: string, count: number): OpenedTable {
  const table = tableOf(`${header}\n`);
  return { as: 'unknown', table: { ...table, source: `a.xlsx, sheet “${part}”`, part, count } };
}

const OLD = sheet('2019', 'Date,Event', 3);
const NEW = sheet('2020', 'Fecha,Suceso', 5);
const KEY = sheet('Key', 'Code,Meaning', 90);

describe('of several sheets', () => {
  it('the one with the most rows of those that say when is read, and the others told', () => {
    const { tables, sheet: name, told, others } = chooseTables([[OLD, KEY, NEW]]);
    expect(tables).toEqual([NEW]);
    expect(name).toBe('2020');
    expect(told).toEqual([
      'a.xlsx, sheet “2019” is left aside: it has 3 rows',
      'a.xlsx, sheet “Key” is left aside: none of its columns says when',
    ]);
    expect(others).toEqual(['2019']);
  });

  it('the longest is read where none says when', () => {
    expect(chooseTables([[sheet('A', 'x,y', 2), KEY]]).tables).toEqual([KEY]);
  });

  it('the one that is wanted is read; one that is not there is told with those that are', () => {
    expect(chooseTables([[OLD, KEY, NEW]], 'Key')).toMatchObject({ tables: [KEY], sheet: 'Key' });
    expect(() => chooseTables([[OLD, KEY, NEW]], '202O')).toThrow(
      /^a\.xlsx: got no sheet “202O”.*“2019”, “Key”, “2020”.*did you mean "2020"\?/,
    );
  });
});

it('of a file with one table, that is read, whatever a mapping of another file calls it', () => {
  const nothing = { records: [], told: [], others: [] };
  expect(chooseTables([[OLD], []], 'Key')).toEqual({ ...nothing, tables: [OLD], sheet: undefined });
});
