import type { FormatId } from './formats.ts';
import { isObject, objectsOf, parseJson, tableOfRecords } from './formats/json-records.ts';
import type { JsonObject } from './formats/json-records.ts';
import { recognise } from './formats/known-formats.ts';
import type { ReadContent } from './formats/known-formats.ts';
import type { KnownFormat } from './formats/known.ts';
import { kmlInKmz } from './formats/places/kml.ts';
import { declaredEncoding, readXml } from './formats/places/xml-tree.ts';
import { openArchive, unpackEntry } from './read/archive.ts';
import { decodeText } from './read/text/decode-text.ts';
import { readDelimited } from './read/delimited.ts';
import { isEncoding } from './read/text/encodings.ts';
import { detectFile, isZip } from './read/detect.ts';
import type { FileKind } from './read/detect.ts';
import { count } from './read/limits.ts';
import { readWorkbook } from './read/workbook.ts';
import type { FileBytes, HeaderSaid, ImportFile, Table } from './table.ts';
import { UnreadableFileError } from './unreadable.ts';

export type AskedFormat = FormatId | 'auto';

/** A file as what it was told to be, or a table of which nothing is known but its header. */
export type OpenedFile = KnownFormat | { readonly as: 'unknown'; readonly table: Table };

/** JSON and XML are read whole: longer texts than this make no string, characters. */
const LONGEST_TEXT = 256 * 1024 * 1024;

/**
 * Opens a file: what it is, is found by what is in it. An archive of several tables, and a workbook of several sheets, are
 * several.
 * @param isPacked whether it lies in an archive: one in another is refused, or a small file could unpack without end
 * @throws {UnreadableFileError}
 */
export function openFile(
  given: ImportFile,
  asked: AskedFormat,
  isPacked = false,
): readonly OpenedFile[] {
  const { bytes } = given;
  const encoding = given.encoding ?? declaredBy(bytes);
  // What is in an archive lies anywhere in it, and is looked up more than once.
  const file = { ...given, bytes: isZip(bytes) ? bytes.subarray() : bytes, encoding };
  const kind = detectFile(file);
  if (kind === 'zip') {
    if (isPacked)
      throw new UnreadableFileError(
        file.name,
        'an archive within an archive',
        'tables in the archive itself',
        'unpack it and give the files inside',
      );
    return openEntries(file, asked);
  }
  const contents = contentsOf(file, kind, asked);
  const opened = contents.map((content) => openContent(file.name, content, asked));
  if (asked !== 'auto' && !GENERIC.has(asked) && opened.some(({ as }) => as === 'unknown'))
    throw new UnreadableFileError(
      file.name,
      'another format',
      `what --format ${asked} says`,
      'leave --format out: the format is then found by what is in the file',
    );
  return opened;
}

/** How much of a text is looked at for what it says of itself, bytes. */
const DECLARATION = 400;

/** The encoding that XML says it is in: UTF-8 is found without. */
function declaredBy(bytes: FileBytes): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  const declared = declaredEncoding(beginning);
  return declared !== null && !/^utf-?(?:8|16)/.test(declared) && isEncoding(declared)
    ? declared
    : undefined;
}

/** The tables of an archive; what else is in it is told with each of them. @throws {UnreadableFileError} of no table */
function openEntries(file: ImportFile, asked: AskedFormat): readonly OpenedFile[] {
  const refused: { readonly name: string; readonly error: UnreadableFileError }[] = [];
  const opened = openArchive(file).flatMap((entry) => {
    try {
      const inner = { ...unpackEntry(file, entry), encoding: file.encoding, header: file.header };
      return openFile(inner, asked, true).map((one) => asPart(one, entry.name));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      refused.push({ name: entry.name, error });
      return [];
    }
  });
  const [first] = refused;
  if (opened.length === 0 && first) throw first.error;
  return opened.map((one) =>
    refused.reduce(
      (told, { name, error }) => withTold(told, `${name} is left aside: ${error.got}`),
      one,
    ),
  );
}

function withTold(one: OpenedFile, text: string): OpenedFile {
  if (one.as === 'records') return { ...one, told: [...one.told, { about: 'left-out', text }] };
  return { ...one, table: { ...one.table, how: [...one.table.how, text] } };
}

/** A table of an archive: a workbook in it has sheets of its own. */
function asPart(one: OpenedFile, name: string): OpenedFile {
  if (one.as === 'records') return one;
  const part = one.table.part === undefined ? name : `${name}, ${one.table.part}`;
  return { ...one, table: { ...one.table, part } };
}

/** What any table may be. */
const GENERIC: ReadonlySet<FormatId> = new Set(['csv', 'xlsx']);

function contentsOf(file: ImportFile, kind: FileKind, asked: AskedFormat): readonly ReadContent[] {
  switch (kind) {
    case 'delimited':
      return [{ kind: 'table', table: readDelimited(file, headerOf(file, asked)) }];
    case 'xlsx':
      return readWorkbook(file).map((table) => ({ kind: 'table', table }));
    case 'json': {
      const text = wholeText(file);
      return [{ kind: 'json', json: parseJson(file.name, text), text }];
    }
    case 'kmz': {
      const entries = openArchive(file);
      const name = kmlInKmz(
        file.name,
        entries.map((entry) => entry.name),
      );
      const inner = unpackEntry(
        file,
        entries.find((entry) => entry.name === name)!,
      );
      return [{ kind: 'xml', root: readXml(inner.name, wholeText(inner)) }];
    }
    case 'kml':
    case 'gpx':
      return [{ kind: 'xml', root: readXml(file.name, wholeText(file)) }];
    case 'zip':
      return [];
  }
}

/** GDELT's files have no header. */
function headerOf(
  { header }: ImportFile,
  asked: AskedFormat,
): { readonly header: 'find' | HeaderSaid } {
  return { header: asked === 'gdelt' ? 'none' : (header ?? 'find') };
}

function openContent(name: string, content: ReadContent, asked: AskedFormat): OpenedFile {
  const known = recognise(name, content, asked === 'xlsx' ? 'auto' : asked);
  if (known) return known;
  if (content.kind === 'table') return { as: 'unknown', table: content.table };
  const records = content.kind === 'json' ? recordsIn(content.json) : [];
  if (records.length > 0) return { as: 'unknown', table: tableOfRecords('csv', name, records) };
  throw new UnreadableFileError(
    name,
    content.kind === 'json' ? 'JSON without a list of records' : 'XML of another kind',
    'a list of records, or one of the formats that import names',
    'save the table as CSV',
  );
}

/** The records of a list, or of the one list in an answer of an API: `{ "count": 2, "results": [] }`. */
function recordsIn(json: unknown): readonly JsonObject[] {
  if (!isObject(json)) return objectsOf(json);
  const [list = [], ...others] = Object.values(json)
    .map(objectsOf)
    .filter((records) => records.length > 0);
  return others.length === 0 ? list : [];
}

function wholeText(file: ImportFile): string {
  const text: string[] = [];
  let length = 0;
  for (const chunk of decodeText(file).chunks()) {
    length += chunk.length;
    if (length > LONGEST_TEXT)
      throw new UnreadableFileError(
        file.name,
        `more than ${count(LONGEST_TEXT)} characters of one JSON or XML text`,
        `at most ${count(LONGEST_TEXT)}`,
        'split the file, or save the table as CSV, which is read piece by piece',
      );
    text.push(chunk);
  }
  return text.join('');
}
