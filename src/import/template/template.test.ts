import { describe, expect, it, vi } from 'vitest';
import { chooseTables } from '../choose-tables.ts';
import { openFile } from '../open-file.ts';
import { planImport } from '../plan-import.ts';
import type { OpenedTable } from '../plan-import.ts';
import { TEMPLATE_COLUMNS, TEMPLATE_ROWS } from './template-columns.ts';
import { TEMPLATE_FILES, templateFile } from './template-files.ts';
import type { TemplateFile } from './template-files.ts';

function opened(name: TemplateFile): readonly OpenedTable[] {
  const file = templateFile(name);
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return openFile({ name, bytes }, 'auto').flatMap((one) => (one.as === 'records' ? [] : [one]));
}

describe.each(TEMPLATE_FILES)('%s', (name) => {
  const { tables } = chooseTables([opened(name)]);
  const { table } = tables[0]!;

  it('holds the columns and the made-up rows', () => {
    expect(table.columns.map((column) => column.name)).toEqual(
      TEMPLATE_COLUMNS.map((column) => column.name),
    );
    const isText = name === 'template.csv';
    expect(Array.from(table.rows(), ({ cells }) => cells)).toEqual(
      TEMPLATE_ROWS.map((row) =>
        TEMPLATE_COLUMNS.map(({ name: column }) => {
          const cell = row[column] ?? null;
          return isText && cell !== null ? String(cell) : cell;
        }),
      ),
    );
  });

  it('is read without a question, each column as what it is', () => {
    const { mapping, questions } = planImport(tables, null);
    expect(questions).toEqual([]);
    expect(mapping.timeZone).toBe('Europe/Lisbon');
    const uses = Object.fromEntries(
      Object.entries(mapping.columns).map(([column, { as }]) => [column, as]),
    );
    expect(uses).toEqual({
      ID: 'id',
      Date: 'when',
      Time: 'clock',
      Title: 'title',
      Description: 'note',
      Category: 'category',
      Place: 'place',
      Country: 'country',
      Latitude: 'latitude',
      Longitude: 'longitude',
      // Empty in every made-up row.
      Killed: 'field',
      Injured: 'figure',
      Source: 'source',
      'Source URL': 'source-address',
      'Source date': 'source-date',
    });
  });
});

it('the sheet that explains the columns is left aside, though it has more rows', () => {
  const { tables, sheet, told, others } = chooseTables([opened('template.xlsx')]);
  expect(tables.map(({ table }) => table.source)).toEqual(['template.xlsx, sheet “Incidents”']);
  expect(sheet).toBe('Incidents');
  expect(told).toEqual([
    'template.xlsx, sheet “Columns” is left aside: none of its columns says when',
  ]);
  expect(others).toEqual([]);
});

it('the workbook is the same bytes whenever it is made', () => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2024-05-04T09:30:00Z'));
  const first = templateFile('template.xlsx');
  vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
  expect(templateFile('template.xlsx')).toEqual(first);
  vi.useRealTimers();
});
