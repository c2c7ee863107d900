import papaparse from 'papaparse';
import { TEMPLATE_COLUMNS, TEMPLATE_ROWS } from './template-columns.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The files of the template: a workbook whose second sheet explains the columns, and the same rows as CSV. */
export const TEMPLATE_FILES = ['template.xlsx', 'template.csv'] as const;
export type TemplateFile = (typeof TEMPLATE_FILES)[number];

export function templateFile(name: TemplateFile): Uint8Array | string {
  return name === 'template.xlsx' ? workbook() : csv();
}

function workbook(): Uint8Array {
  return writeWorkbook([
    {
      name: 'Incidents',
      columns: TEMPLATE_COLUMNS.map(({ name, width, isNumber }) => ({
        name,
        width,
        style: isNumber ? 'number' : 'text',
      })),
      rows: rows(),
    },
    {
      name: 'Columns',
      columns: [
        { name: 'Column', width: 14, style: 'wrapped' },
        { name: 'What it holds', width: 60, style: 'wrapped' },
        { name: 'Example', width: 30, style: 'wrapped' },
        { name: 'Left empty', width: 44, style: 'wrapped' },
      ],
      rows: TEMPLATE_COLUMNS.map(({ name, holds, example, empty }) => [
        name,
        holds,
        example,
        empty,
      ]),
    },
  ]);
}

/** With a byte order mark, as Excel takes the text for something else without. */
function csv(): string {
  const header = TEMPLATE_COLUMNS.map(({ name }) => name);
  return `\ufeff${papaparse.unparse([header, ...rows()])}\r\n`;
}

function rows(): (string | number | undefined)[][] {
  return TEMPLATE_ROWS.map((row) => TEMPLATE_COLUMNS.map(({ name }) => row[name]));
}
