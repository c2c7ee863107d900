import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { LIMITS } from './limits.ts';
import { readWorkbook } from './workbook.ts';

interface Made {
  readonly sheets: Readonly<Record<string, string>>;
  readonly states?: Readonly<Record<string, string>>;
  readonly workbookPr?: string;
  readonly strings?: readonly string[];
  readonly styles?: string;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as ECMA-376 has it: the sheets are given by their rows. */
function workbook({
  sheets,
  states = {},
  workbookPr = '',
  strings = [],
  styles = '',
}: Made): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${states[name] === undefined ? '' : ` state="${states[name]}"`}/>`,
  );
  const relations = [
    ...names.map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    ),
    `<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    `<Relationship Id="t" Type="${RELATIONS}/styles" Target="styles.xml"/>`,
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((words) => `<si>${words}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet ${MAIN}>${sheets[name]}</worksheet>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function text(...cells: readonly string[]): string {
  return cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
}

function read(made: Made | Uint8Array, limits = LIMITS): readonly Table[] {
  const bytes = made instanceof Uint8Array ? made : workbook(made);
  return readWorkbook({ name: 'a.xlsx', bytes }, limits);
}

function rowsOf(table: Table | undefined) {
  return [...(table?.rows() ?? [])].map(({ cells }) => cells);
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;days&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs>`;

describe('numbers that are shown as times', () => {
  const sheet = `<sheetData><row r="1">${text('Date', 'Clock', 'Days', 'Count')}</row>
    <row r="2"><c r="A2" s="1"><v>44115</v></c><c r="B2" s="3"><v>8.3333333333333329E-2</v></c><c r="C2" s="4"><v>3</v></c><c r="D2"><v>12</v></c></row>
    <row r="3"><c r="A3" s="2"><v>44115.083333333336</v></c></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>1899-05-03</t></is></c></row></sheetData>`;

  it('are the times that they are shown as; what else is in their columns is told', () => {
    const [table] = read({ sheets: { one: sheet }, styles: STYLES });
    expect(rowsOf(table)).toEqual([
      ['2020-10-11', '02:00', 3, 12],
      ['2020-10-11T02:00', null, null, null],
      ['1899-05-03', null, null, null],
    ]);
    expect(table?.how).toEqual(['“Date” holds 2 dates, 1 text']);
  });

  it('of the 1904 system are four years and a day later, and that is told', () => {
    const [table] = read({
      sheets: { one: sheet },
      styles: STYLES,
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(table?.system).toBe('1904');
    expect(rowsOf(table)[0]?.[0]).toBe('2024-10-12');
    expect(table?.how).toContain('dates are counted from 1904, as the workbook says');
  });
});

it('keeps each cell as what it is', () => {
  const [table] = read({
    sheets: {
      one: `<sheetData><row>${text('a', 'b', 'c', 'd', 'e', 'f', 'g')}</row>
        <row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1&amp;"x"</f><v>=1+1</v></c><c><f>NOW()</f></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="d"><v>2020-10-11T02:00:00</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
    },
    strings: [
      '<r><t>&lt;b&gt;</t></r><r><t xml:space="preserve"> two_x000D_</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
    ],
  });
  expect(rowsOf(table)).toEqual([
    [true, null, '=1+1', null, '<b> two\r', '東京', '2020-10-11T02:00:00'],
  ]);
  expect(table?.how).toEqual([
    '1 cell (row 1) with an error (#REF! and the like) left empty',
    '1 cell (row 1) with a formula whose value is not saved left empty: open the file in a spreadsheet program and save it',
    '1 merged area: where one reaches over several rows, each has its value, but a count',
  ]);
});

it('keeps places that cells and rows leave out, below a title', () => {
  const [table] = read({
    sheets: {
      one: `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Attacks</t></is></c></row>
        <row r="4">${text('a', 'b', 'c')}</row>
        <row r="5"><c r="C5"><v>3</v></c><c r="E5"><v>5</v></c></row>
        <row r="8" hidden="1"><c r="A8"><v>1</v></c><c r="XFD8" s="1"/></row></sheetData>`,
    },
  });
  expect(table?.columns.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'column 4', 'column 5']);
  expect([...(table?.rows() ?? [])]).toEqual([
    { number: 1, cells: [null, null, 3, null, 5] },
    { number: 4, cells: [1, null, null, null, null] },
  ]);
  expect(table?.how).toEqual([
    'the header is in line 4; before it and no part of the table: “Attacks”',
    '1 row (row 1) with more cells than the header: what is in them stands in column 4 to column 5',
    '1 hidden row (row 4) read too',
  ]);
});

it('gives a table for each sheet with rows, and tells which is hidden', () => {
  const sheet = `<sheetData><row>${text('a', 'b')}</row><row>${text('1', '2')}</row></sheetData>`;
  const tables = read({
    sheets: {
      one: sheet,
      empty: '<sheetData/>',
      header: `<sheetData><row>${text('a', 'b')}</row></sheetData>`,
      two: sheet,
    },
    states: { two: 'veryHidden' },
  });
  expect(tables.map(({ source, how }) => [source, how])).toEqual([
    ['a.xlsx, sheet “one”', []],
    ['a.xlsx, sheet “two”', ['the sheet is hidden']],
  ]);
});

it('has no header where the first row is as those below it', () => {
  const row = (at: number, day: number) =>
    `<row r="${at}"><c r="A${at}" s="1"><v>${day}</v></c>${text('Shelling').replace('<c ', `<c r="B${at}" `)}</row>`;
  const [table] = read({
    sheets: { one: `<sheetData>${row(1, 44115)}${row(2, 44116)}</sheetData>` },
    styles: STYLES,
  });
  expect(table).toMatchObject({ header: 'none', count: 2 });
  expect(table?.columns.map(({ name }) => name)).toEqual(['column 1', 'column 2']);
  expect([...(table?.rows() ?? [])]).toEqual([
    { number: 1, cells: ['2020-10-11', 'Shelling'] },
    { number: 2, cells: ['2020-10-12', 'Shelling'] },
  ]);
});

describe('refuses', () => {
  it('a workbook without rows', () => {
    expect(() => read({ sheets: { one: '<sheetData/>' } })).toThrow(
      'expected a table with a header and rows',
    );
  });

  it('entities of its own', () => {
    const bomb = workbook({
      sheets: { one: '<sheetData><row><c><v>&bomb;</v></c></row></sheetData>' },
    });
    expect(() => read(bomb)).toThrow('broken XML');
    const declared = zipSync({
      'xl/workbook.xml': strToU8(
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>',
      ),
    });
    expect(() => read(declared)).toThrow('a document type');
  });

  it('XML that is cut short', () => {
    expect(() => read({ sheets: { one: '<sheetData><row><c>' } })).toThrow('broken XML');
  });

  it('a cell in a column past the limit, without making the ones before it', () => {
    const sheet = `<sheetData><row>${text('a', 'b')}</row><row><c r="ZZZZZZ2"><v>1</v></c></row></sheetData>`;
    expect(() => read({ sheets: { one: sheet } })).toThrow('at most 5,000 columns');
  });

  it('a text past the limit', () => {
    const limits = { ...LIMITS, recordLength: 100_000 };
    const sheet = `<sheetData><row>${text('a'.repeat(1_000_000))}</row></sheetData>`;
    expect(() => read({ sheets: { one: sheet } }, limits)).toThrow(
      'at most 100,000 characters in a row',
    );
  });

  it('whatever its bytes have become, in words', () => {
    const good = workbook({
      sheets: {
        one: `<sheetData><row>${text('a', 'b')}</row><row>${text('1', '2')}</row></sheetData>`,
      },
      styles: STYLES,
    });
    for (let at = 0; at < good.length; at += 1) {
      for (const value of [0, 0x80, 0xff]) {
        const bytes = good.slice();
        bytes[at] = value;
        try {
          for (const table of read(bytes))
            for (const row of table.rows()) expect(row.number).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFileError);
        }
      }
    }
  });
});
