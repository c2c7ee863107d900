import { describe, expect, it } from 'vitest';
import { tableOf } from '../testing/read-sample.ts';
import { chooseTable } from './choose-table.ts';
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
    const { chosen, sheet: name, aside } = chooseTable('a.xlsx', [OLD, KEY, NEW])!;
    expect(chosen).toBe(NEW);
    expect(name).toBe('2020');
    expect(aside.map(({ source }) => source)).toEqual([
      'a.xlsx, sheet “2019”',
      'a.xlsx, sheet “Key”',
    ]);
    expect(aside[0]!.why).toMatch(/^it has 3 rows; .*\{"sheet":"2019"\}.* --map$/);
    expect(aside[1]!.why).toBe('none of its columns says when');
  });

  it('the longest is read where none says when', () => {
    expect(chooseTable('a.xlsx', [sheet('A', 'x,y', 2), KEY])!.chosen).toBe(KEY);
  });

  it('the one that is wanted is read; one that is not there is told with those that are', () => {
    expect(chooseTable('a.xlsx', [OLD, KEY, NEW], 'Key')!.chosen).toBe(KEY);
    expect(() => chooseTable('a.xlsx', [OLD, KEY, NEW], '202O')).toThrow(
      /a\.xlsx.*no sheet “202O”.*“2019”, “Key”, “2020”.*did you mean "2020"\?/,
    );
  });
});

it('of a file with one table, that is read, whatever a mapping of another file calls it', () => {
  const choice = chooseTable('a.csv', [OLD], 'Key')!;
  expect(choice).toEqual({ chosen: OLD, sheet: undefined, aside: [] });
  expect(chooseTable('a.json', [])).toBeNull();
});
