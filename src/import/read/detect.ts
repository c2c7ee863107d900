import type { FileBytes, ImportFile } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';
import { openArchive } from './archive.ts';
import { beginningOf, decodeText } from './text/decode-text.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { noTableAmong, noTableOf } from './signatures.ts';
import type { NoTable } from './signatures.ts';

/** What reads a file: `zip` is one of tables, each of which is told apart by itself. */
export type FileKind = 'delimited' | 'xlsx' | 'json' | 'kml' | 'kmz' | 'gpx' | 'zip';

/** Bytes that are looked at. */
const SAMPLE = 64 * 1024;

/** Tells what a file is by what is in it: its name says nothing. What is no table is refused, with the way to one. */
export function detectFile(file: ImportFile, limits: Limits = LIMITS): FileKind {
  const { name } = file;
  if (file.bytes.length === 0) throw isNone(name, EMPTY);
  if (isZip(file.bytes)) return kindOfZip(file, limits);
  const bytes = file.bytes.subarray(0, Math.min(file.bytes.length, SAMPLE));
  const known = noTableOf(bytes);
  if (known !== undefined) throw isNone(name, known);
  return kindOfText(name, beginningOf(decodeText({ ...file, bytes }, limits)).trimStart());
}

/** Whether a file is an archive, by its first bytes. */
export function isZip(bytes: FileBytes): boolean {
  const [p, k, third, fourth] = bytes.subarray(0, 4);
  if (p !== 0x50 || k !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

function kindOfZip(file: ImportFile, limits: Limits): FileKind {
  const names = openArchive(file, limits).map((entry) => entry.name);
  if (names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name))) return 'xlsx';
  const known = names.length === 0 ? EMPTY_ZIP : noTableAmong(names);
  if (known !== undefined) throw isNone(file.name, known);
  return names.some((name) => /\.kml$/i.test(name)) ? 'kmz' : 'zip';
}

function kindOfText(name: string, text: string): FileKind {
  if (text === '') throw isNone(name, EMPTY);
  const known = TEXTS.find(([beginning]) => beginning.test(text))?.[1];
  if (known !== undefined) throw isNone(name, known);
  // A table may begin with a bracket too: after JSON's comes a value.
  if (/^(?:\{\s*["}]|\[\s*(?:[[{"\]\d-]|true\b|false\b|null\b))/.test(text)) return 'json';
  const root = rootOf(text);
  if (root === undefined) return 'delimited';
  if (root === 'kml' || root === 'gpx') return root;
  if (HTML_TAGS.includes(root)) throw isNone(name, PAGE);
  if (root === 'workbook') throw isNone(name, OLD_XML);
  // A cell may hold a tag; only what says that it is XML is refused as XML.
  if (!text.startsWith('<?xml')) return 'delimited';
  throw isNone(name, {
    what: `XML of another kind (${root})`,
    cure: 'of XML, only KML and GPX are read: save the table as CSV',
  });
}

/** The name of the first element, small and without its prefix, where a text begins with one. */
function rootOf(text: string): string | undefined {
  const prolog = /^(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype(?:[^[>]|\[[^\]]*\])*>)*/i;
  if (/^<!doctype\s+html/i.test(text)) return 'html';
  const element = /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(text.replace(prolog, ''));
  return element?.[1]?.toLowerCase();
}

const HTML_TAGS: readonly string[] = ['html', 'head', 'body', 'meta', 'title', 'table', 'div', 'p'];

const EMPTY: NoTable = {
  what: 'an empty file',
  cure: 'look whether it was saved or downloaded whole',
};

const EMPTY_ZIP: NoTable = {
  what: 'a zip with no file in it',
  cure: 'look whether it was made right',
};

const PAGE: NoTable = {
  what: 'a page of HTML',
  cure: 'download the table itself (look for “CSV” or “raw”), or paste it into a spreadsheet program and save it as CSV',
};

const OLD_XML: NoTable = {
  what: 'an Excel workbook as XML of 2003',
  cure: 'save it as .xlsx or CSV in a spreadsheet program',
};

const TEXTS: readonly (readonly [RegExp, NoTable])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    {
      what: 'a Git LFS pointer: the file itself is not here',
      cure: 'get it with `git lfs pull`, or download the file itself',
    },
  ],
  [
    /^(?:\.\.\/)*\.git\/annex\/objects\/|^\/annex\/objects\//,
    {
      what: 'a git-annex pointer: the file itself is not here',
      cure: 'get it with `git annex get`',
    },
  ],
  [
    /^(?:<{7} |[^\n]*\n<{7} )/,
    {
      what: 'a file with an unsettled merge of Git (<<<<<<<)',
      cure: 'settle the merge first',
    },
  ],
];

function isNone(name: string, { what, cure }: NoTable): UnreadableFileError {
  const expected = 'a table: CSV, TSV, XLSX, JSON, GeoJSON, KML, KMZ or GPX';
  return new UnreadableFileError(name, what, expected, cure);
}
