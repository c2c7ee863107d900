import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../unreadable.ts';
import { openArchive, unpackEntry } from './archive.ts';
import { readDelimited } from './delimited.ts';
import { detectFile } from './detect.ts';

function kindOf(content: string | Uint8Array) {
  return detectFile({
    name: 'a.csv',
    bytes: typeof content === 'string' ? strToU8(content) : content,
  });
}

function zip(...names: readonly string[]) {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
}

function hex(bytes: string) {
  return Uint8Array.from(bytes.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

it.each([
  ['delimited', 'a,b\n1,2\n'],
  ['delimited', '[id];[name]\n1;2\n'],
  ['delimited', '{id},{name}\n1,2\n'],
  ['delimited', '<script>alert(1)</script>,<b>x</b>\n1,2\n'],
  ['delimited', '900000001\t20070704\t200707\n'],
  ['json', '\uFEFF {"type":"FeatureCollection"}'],
  ['json', '[\n  {"a": 1}]'],
  ['json', '{"a":1}\n{"a":2}\n'],
  ['json', '[]'],
  [
    'kml',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!-- My Maps -->\n<kml xmlns="http://www.opengis.net/kml/2.2">',
  ],
  ['gpx', '<gpx version="1.1">'],
  [
    'kml',
    '<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "b">]><k:kml xmlns:k="http://www.opengis.net/kml/2.2">',
  ],
])('takes for %s: %j', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

it('tells zips apart by what is in them', () => {
  expect(kindOf(zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx');
  expect(kindOf(zip('doc.kml', 'images/a.png'))).toBe('kmz');
  expect(kindOf(zip('20200101.export.CSV'))).toBe('zip');
});

it('leads from a zip of GDELT to its rows', () => {
  const lines = '900000001\t20070704\t040\n900000002\t20070704\t190\n';
  const file = { name: 'a.zip', bytes: zipSync({ '20200101.export.CSV': strToU8(lines) }) };
  expect(detectFile(file)).toBe('zip');
  const [entry] = openArchive(file);
  if (entry === undefined) throw new Error('nothing in the zip');
  const inside = unpackEntry(file, entry);
  expect(detectFile(inside)).toBe('delimited');
  const table = readDelimited(inside, { format: 'gdelt', header: 'none' });
  expect(table.source).toBe('a.zip, 20200101.export.CSV');
  expect([...table.rows()][1]?.cells).toEqual(['900000002', '20070704', '190']);
});

it('reads UTF-16 as what it is', () => {
  const text = '\uFEFF{"a":1}';
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) bytes[at * 2] = text.charCodeAt(at) & 0xff;
  bytes.set([0xff, 0xfe]);
  expect(kindOf(bytes)).toBe('json');
});

it('is not led astray by a character that the sample cuts', () => {
  expect(kindOf(`a,b\n${'é'.repeat(100_000)}`)).toBe('delimited');
});

describe('refuses', () => {
  it.each([
    ['an empty file', ''],
    ['an empty file', ' \r\n\t'],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    ],
    ['a git-annex pointer', '/annex/objects/SHA256E-s1--x.csv\n'],
    ['a page of HTML', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['a page of HTML', '<!-- saved from url=(0022) -->\n<html lang="en">'],
    ['a page of HTML', '\n<table><tr><td>1</td></tr></table>'],
    ['an unsettled merge', '<<<<<<< HEAD\na,b\n'],
    ['XML of another kind (rss)', '<?xml version="1.0"?><rss version="2.0">'],
    [
      'an Excel workbook as XML',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="x">',
    ],
    ['a PDF', '%PDF-1.7\n'],
    ['RTF', '{\\rtf1\\ansi'],
  ])('%s: %j', (what, text) => {
    expect(() => kindOf(text)).toThrow(UnreadableFileError);
    expect(() => kindOf(text)).toThrow(what);
  });

  it.each([
    ['an old Excel workbook (.xls)', 'd0cf11e0a1b11ae10000'],
    ['a Parquet file', '504152311504'],
    ['a picture (PNG)', '89504e470d0a1a0a0000'],
    ['a picture (JPEG)', 'ffd8ffe000104a46'],
    ['a picture (GIF)', '474946383961'],
    ['a picture (WebP)', '524946461234567857454250'],
    ['a gzip archive', '1f8b0800'],
    ['a zip with no file in it', `504b0506${'00'.repeat(18)}`],
    ['a zip without a whole directory', '504b0304140000000800'],
    ['bytes that are no text', '00010203040506070809'],
  ])('%s', (what, bytes) => {
    expect(() => kindOf(hex(bytes))).toThrow(what);
  });

  it.each([
    ['an OpenDocument file', ['mimetype', 'content.xml']],
    ['a Word document', ['[Content_Types].xml', 'word/document.xml']],
    ['a binary workbook', ['[Content_Types].xml', 'xl/workbook.bin']],
    ['a shapefile', ['a.shp', 'a.dbf']],
  ])('%s in a zip', (what, names) => {
    expect(() => kindOf(zip(...names))).toThrow(what);
  });
});

it('says in words what it refuses, whatever the bytes are', () => {
  const pieces = fc.constantFrom(
    'a',
    ',',
    ';',
    '\t',
    '"',
    '\r',
    '\n',
    '\0',
    '<',
    '{',
    '[',
    '=',
    ' ',
    '\u00E9',
    '\uFEFF',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: pieces, maxLength: 60 }).map((text) => strToU8(text)),
    fc.string({ unit: pieces, maxLength: 60 }).map((text) => strToU8(text, true)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const file = { name: 'a.csv', bytes: given };
      try {
        if (detectFile(file) !== 'delimited') return;
        const table = readDelimited(file);
        const rows = [...table.rows()];
        expect(rows.length).toBe(table.count);
        for (const { cells } of rows) expect(cells.length).toBe(table.columns.length);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFileError);
      }
    }),
    { numRuns: 3_000 },
  );
});
