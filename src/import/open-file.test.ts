import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { chooseTables } from './choose-tables.ts';
import { openFile } from './open-file.ts';
import type { OpenedTable } from './plan-import.ts';

const SAMPLES = join(import.meta.dirname, '../testing/samples');

function open(name: string, bytes: Uint8Array): readonly OpenedTable[] {
  return openFile({ name, bytes }, 'auto').flatMap((one) => (one.as === 'records' ? [] : [one]));
}

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const CSV = 'Date,Event\n2024-05-04,Fire\n';

describe('an archive', () => {
  it('of tables is read, and told what else is in it', () => {
    const [one, ...others] = open(
      'a.zip',
      zip({ 'a.csv': CSV, 'readme.html': '<html></html>', 'empty.csv': '' }),
    );
    expect(others).toEqual([]);
    expect(one!.table).toMatchObject({ source: 'a.zip, a.csv', part: 'a.csv' });
    expect(one!.table.how).toContain('readme.html is left aside: a page of HTML');
    expect(one!.table.how).toContain('empty.csv is left aside: an empty file');
  });

  it('has its tables read in the encoding that is said', () => {
    const bytes = zip({
      'a.csv': Uint8Array.from([0x44, 0x61, 0x79, 0x0a, 0xcc, 0xb3, 0xf1, 0xf2]),
    });
    const [one] = openFile({ name: 'a.zip', bytes, encoding: 'windows-1251' }, 'auto');
    if (one?.as !== 'unknown') throw new Error('no table');
    expect([...one.table.rows()].map(({ cells }) => cells)).toEqual([['Міст']]);
  });

  it.each([
    ['a sheet saved as web pages', { 'Sheet1.html': '<html></html>', 'resources/sheet.css': '' }],
    ['whole incidents of Atlos', { 'x/AB12/metadata.json': '{}', 'x/AB12/updates.json': '[]' }],
    ['an Apple Numbers document', { 'Index.zip': 'PK', 'preview.jpg': '' }],
    ['an OpenDocument file', { mimetype: 'x', 'content.xml': '<x/>' }],
    ['an archive within an archive', { 'inner.zip': zip({ 'a.csv': CSV }) }],
    ['a page of HTML', { 'a.html': '<html></html>', 'b.html': '<html></html>' }],
  ])('without a table says what it is: %s', (what, files) => {
    expect(() => open('a.zip', zip(files))).toThrow(what);
  });
});

it('XML is read in the encoding that it says, and a table in the one that somebody says', () => {
  const name = [0xcc, 0xb3, 0xf1, 0xf2, 0xee];
  const [before, after] = [
    '<?xml version="1.0" encoding="windows-1251"?><kml><Document><Placemark><name>',
    '</name><TimeStamp><when>2020-10-11</when></TimeStamp><Point><coordinates>30.5,50.4</coordinates></Point></Placemark></Document></kml>',
  ].map((text) => strToU8(text));
  const kml = Uint8Array.from([...before!, ...name, ...after!]);
  const words = ([one]: readonly OpenedTable[]) => JSON.stringify([...one!.table.rows()]);
  expect(words(open('a.kml', kml))).toContain('Місто');
  const csv = Uint8Array.from([...strToU8('Date,Event\n2020-10-11,'), ...name]);
  expect(() => open('a.csv', csv)).toThrow('{"encoding":"windows-1251"}');
  const said = openFile({ name: 'a.csv', bytes: csv, encoding: 'windows-1251' }, 'auto');
  expect(words(said as OpenedTable[])).toContain('Місто');
});

it('a workbook that LibreOffice has written is read as it shows it, whatever its days count from', () => {
  const name = 'libreoffice-1904.xlsx';
  const { tables, sheet } = chooseTables([open(name, readFileSync(join(SAMPLES, name)))]);
  const { table } = tables[0]!;
  expect(sheet).toBe('2024 März');
  expect(Array.from(table.rows(), ({ cells }) => cells.slice(0, 5))).toEqual([
    ['2024-03-04', '14:30', 'Musterstadt', 'A bold word\nand a second line', 2],
    // Formulas, one of which came to nothing.
    ['2024-03-05', '02:15', 'Musterdorf', 'Row 5', null],
    ['2024-03', null, 'Musterau', 'month only, hidden', 'mindestens 3'],
    ['2024-03-07', null, 'Musterberg', 'no year shown & <tag>', null],
    ['13.03.2024', null, 'Musterberg', 'date as text, place merged', null],
  ]);
  expect(table.how).toEqual([
    'the header is in line 3; before it and no part of the table: “Incidents, all of them”',
    '“Datum” holds 4 dates, 1 text',
    '“Datum” holds 1 date shown without a year: the year is the one that the spreadsheet filled in as it was typed',
    'dates are counted from 1904, as the workbook says',
    '2 cells (the first is row 2) with an error (#REF! and the like) left empty',
    '1 hidden row (row 3) read too',
    '2 merged areas: where one reaches over several rows, each has its value, but a count',
  ]);
});

it('reads the one list of records in the answer of an API', () => {
  const openJson = (json: unknown) =>
    openFile({ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(json)) }, 'auto');
  const records = [{ date: '2020-10-11', what: 'Fire' }];
  expect(openJson({ count: 1, results: records })).toMatchObject([{ as: 'unknown' }]);
  expect(() => openJson({ a: records, b: records })).toThrow('without a list of records');
});
