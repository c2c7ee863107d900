import type { FormatId } from '../formats.ts';
import type { Cell, Row, Table } from '../table.ts';
import { UnreadableFileError } from '../unreadable.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep values may lie in one another. */
export const MOST_LEVELS = 32;
/** How many columns the keys of all records may make. */
export const MOST_COLUMNS = 2000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; what is no object is not among them. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The records of a list, each in its place: what is no object is a record without anything. */
export function recordsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? item : {})) : [];
}

/** A key's value in its own object: what a prototype has is none. */
export function get(object: unknown, ...path: readonly string[]): unknown {
  let value: unknown = object;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A text's value, or nothing. */
export function stringAt(object: unknown, ...path: readonly string[]): string {
  return textIn(get(object, ...path));
}

/** A text, or a number as one; nothing of anything else, which may be no text at all. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/**
 * Reads JSON, or JSON by lines (with the record separators of RFC 8142, or without), which makes a list. Whole numbers that
 * a number would round are their texts: they are ids.
 * @throws {UnreadableFileError} where it is neither
 */
export function parseJson(file: string, text: string): unknown {
  const whole = text.replace(/^\uFEFF/, '');
  try {
    return parseExactly(whole);
  } catch (error) {
    const lines = whole
      .replaceAll('\u001E', '\n')
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '');
    if (lines.length > 1 && isJson(lines[0]!))
      return lines.map((line, at) => parseLine(file, line, at));
    throw new UnreadableFileError(
      file,
      `JSON that breaks (${error instanceof Error ? error.message : 'no value'})`,
      'one JSON value, or one a line',
      'the file may have been cut short: download it again',
    );
  }
}

/** From here on two whole numbers may be one: 9,007,199,254,740,993 is read as …992. */
const LONG_INTEGER = /\d{16}/;

function parseExactly(text: string): unknown {
  const value = JSON.parse(text) as unknown;
  // Only JSON that is whole is changed, so that what breaks is told as it stands.
  return LONG_INTEGER.test(text) ? (JSON.parse(withLongIntegersQuoted(text)) as unknown) : value;
}

/** @param text JSON that can be read */
function withLongIntegersQuoted(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    pieces.push(text.slice(at, end).replaceAll(NUMBER, quotedIfRounded));
    if (quote === -1) break;
    at = afterString(text, quote);
    pieces.push(text.slice(quote, at));
  }
  return pieces.join('');
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function quotedIfRounded(number: string): string {
  const isRounded = /^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number));
  return isRounded ? `"${number}"` : number;
}

/** Where a string ends that begins at a quotation mark. */
function afterString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function parseLine(file: string, line: string, at: number): unknown {
  try {
    return parseExactly(line);
  } catch {
    throw new UnreadableFileError(
      file,
      `a record ${at + 1} that is no JSON`,
      'one JSON value a line',
      'the file may have been cut short: download it again',
    );
  }
}

/**
 * Puts records in a table: a key a column, that of an object in an object with a dot between (`properties.name`), lists of
 * texts and numbers in one cell with `; ` between, other lists as their JSON.
 * @throws {UnreadableFileError} past the limits
 */
export function tableOfRecords(
  format: FormatId,
  source: string,
  records: readonly JsonObject[],
  {
    how = [],
    numbers,
  }: { readonly how?: readonly string[]; readonly numbers?: readonly number[] } = {},
): Table {
  const columnAt = new Map<string, number>();
  const flat = records.map((record) => {
    const cells: Cell[] = [];
    flatten(source, record, '', 0, (name, cell) => {
      let at = columnAt.get(name);
      if (at === undefined) {
        at = columnAt.size;
        if (at >= MOST_COLUMNS)
          throw new UnreadableFileError(
            source,
            `more than ${MOST_COLUMNS} different keys`,
            `at most ${MOST_COLUMNS}, a column each`,
          );
        columnAt.set(name, at);
      }
      cells[at] = cell;
    });
    return cells;
  });
  return {
    format,
    source,
    how,
    columns: [...columnAt.keys()].map((name) => ({ name })),
    *rows(): Generator<Row> {
      for (const [at, cells] of flat.entries())
        yield {
          number: numbers?.[at] ?? at + 1,
          cells: Array.from({ length: columnAt.size }, (_, column) => cells[column] ?? null),
        };
    },
  };
}

function flatten(
  source: string,
  record: JsonObject,
  before: string,
  level: number,
  put: (name: string, cell: Cell) => void,
): void {
  for (const [key, value] of Object.entries(record)) {
    const name = before + key;
    if (isObject(value)) {
      checkLevel(source, level);
      flatten(source, value, `${name}.`, level + 1, put);
    } else put(name, cellOf(source, value));
  }
}

function cellOf(source: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value) && value.length === 0) return null;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return value.filter((item) => item !== null).join('; ');
  checkDepth(source, value, 0);
  return JSON.stringify(value);
}

function checkDepth(source: string, value: unknown, level: number): void {
  checkLevel(source, level);
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkDepth(source, inner, level + 1);
}

function checkLevel(source: string, level: number): void {
  if (level >= MOST_LEVELS)
    throw new UnreadableFileError(
      source,
      `values nested more than ${MOST_LEVELS} deep`,
      `at most ${MOST_LEVELS} levels`,
    );
}
