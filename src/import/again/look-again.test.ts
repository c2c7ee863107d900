import { describe, expect, it } from 'vitest';
import { tableOf } from '../../testing/read-sample.ts';
import type { GivenMapping } from '../complete-mapping.ts';
import { importTables } from '../import-tables.ts';
import { planImport } from '../plan-import.ts';
import { rejectedLines } from '../rejected-rows.ts';
import type { Table } from '../table.ts';

const other = (csv: string): Table => ({ ...tableOf(csv), source: 'b.csv' });

const plan = (tables: readonly Table[], given: GivenMapping | null = null) =>
  planImport(
    tables.map((table) => ({ as: 'unknown', table })),
    given,
  );

/** How many rows of some tables become incidents, and `rejected.csv`. */
function imported(tables: readonly Table[], given: GivenMapping | null = null) {
  const { mapping, told } = plan(tables, given);
  const lines = rejectedLines(tables);
  let rejected = lines.header;
  const { counts } = importTables(
    { tables, mapping, repeats: [] },
    { name: 'A', title: 'A', file: 'a.csv' },
    {
      incident: () => undefined,
      rejected: (table, row, refusal) => (rejected += lines.line(table, row, refusal)),
    },
  );
  return { counts, mapping, told: told.join('\n'), rejected };
}

const FIRST = 'date,town,sensitive\n2020-10-11,Valencia,no\n2020-10-12,Cullera,Graphic Violence\n';
const LATER =
  'date,town,sensitive,status\n2020-10-11,Valencia,no,Done\n2020-10-12,Cullera,Graphic Violence,Done\n2020-10-13,Gandia,Personal Information Visible,Done\n2020-10-14,Xativa,no,In Progress\n';

describe('a mapping that is used again', () => {
  const { mapping } = imported([tableOf(FIRST)]);

  it('holds back what a note says since, unless it has been let in', () => {
    const noted = (last: string) =>
      tableOf(
        `date,town,remarks\n2020-10-11,Valencia,A house burnt down there\n2020-10-12,Cullera,${last}\n`,
      );
    const first = imported([noted('A bridge is closed')]);
    const again = imported([noted('Do not publish')], first.mapping);
    expect(again.counts).toMatchObject({ incidents: 1, rejected: 1 });
    expect(again.mapping.held).toEqual({ remarks: ['Do not publish'] });
    const letIn = imported([noted('Do not publish')], { ...again.mapping, held: {} });
    expect(letIn.counts).toMatchObject({ incidents: 2 });
  });

  it('holds back what has come since and marks a row, by a value or by a column', () => {
    const again = imported([tableOf(LATER)], mapping);
    expect(again.counts).toMatchObject({ incidents: 1, rejected: 3 });
    expect(again.told).toContain('“Personal Information Visible”');
    expect(again.told).toContain('“In Progress”');
    expect(imported([tableOf(LATER)], again.mapping).told).not.toContain('came since');
  });

  it('lets in what a person has taken out of it, and no more', () => {
    const open = imported([tableOf(LATER)], { ...mapping, held: {} });
    expect(open.counts).toMatchObject({ incidents: 2, rejected: 2 });
  });

  it('holds back a column of private persons that has come since', () => {
    const csv = 'date,town,sensitive,victim name\n2020-10-11,Valencia,no,Jane Private\n';
    const again = imported([tableOf(csv)], mapping);
    expect(again.mapping.columns['victim name']).toMatchObject({ as: 'held' });
    expect(again.told).toContain('names of private persons');
  });

  it('is as it was where a person wrote it whole, and says what it lets in', () => {
    const { looked: _, ...whole } = mapping;
    const open = imported([tableOf(FIRST)], { ...whole, held: {} });
    expect(open.counts.incidents).toBe(2);
    expect(open.told).toContain('are let in, as the mapping does not hold them back');
  });
});

describe('several files', () => {
  const second =
    'town,date,status,victim name\nGandia,2020-10-13,Draft,Jane Private\nSueca,2020-10-14,Done,\n';

  it('are looked at each: what one alone has is held back, too', () => {
    const both = imported([tableOf(FIRST), other(second)]);
    expect(both.counts).toMatchObject({ incidents: 2, rejected: 2 });
    expect(both.mapping.columns['victim name']).toMatchObject({ as: 'held' });
  });

  it('have one list of refused rows, each cell under its own header', () => {
    const { rejected } = imported([tableOf(FIRST), other(second)]);
    const [header, , later] = rejected.trim().split('\n');
    expect(header).toBe('file,row,column,reason,date,town,sensitive,status,victim name');
    expect(later).toMatch(/^b\.csv,1,status,.*,2020-10-13,Gandia,,Draft,Jane Private$/);
  });

  it('that write dates in two ways are asked about', () => {
    const { questions } = plan([
      tableOf('date,town\n25/10/2020,Valencia\n'),
      other('date,town\n10/25/2020,Cullera\n10/11/2020,Gandia\n'),
    ]);
    expect(questions.map(({ key }) => key)).toEqual(['columns["date"].order']);
    expect(questions[0]!.text).toContain('month-first in b.csv');
  });
});
