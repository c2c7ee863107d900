import type { Cell } from '../table.ts';
import { count, counted } from './limits.ts';

/** Records that are looked at for the header. */
export const HEADER_WITHIN = 100;

/**
 * Finds the header among the first records of a table, from 0: the first that has a name for at least half as many
 * cells as most records have cells. Before it may stand a title, empty lines, a line that tells the source. -1 of
 * records that are all blank.
 */
export function headerAmong(records: readonly (readonly Cell[])[]): number {
  const filled = records.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
  const wide = records.map(widthOf);
  const usual = commonest(wide.filter((width) => width > 0));
  const named = filled.findIndex(
    (cells) => cells >= Math.min(2, usual) && cells >= usual / 2 && cells > 0,
  );
  if (named < 0) return filled.findIndex((cells) => cells > 0);
  // A sentence with commas is narrower than the header that follows it; below that header stand values.
  const next = filled.findIndex((cells, at) => at > named && cells > 0);
  const below = records.slice(next + 1).filter((cells) => widthOf(cells) > 0);
  const sentence =
    next > named &&
    (filled[named] ?? 0) < usual &&
    (filled[next] ?? 0) >= usual &&
    valuesIn(records[next] ?? []) === 0 &&
    below.length > 0 &&
    below.every((cells) => valuesIn(cells) > 0);
  return sentence ? next : named;
}

/** Names of columns, each once: `Date`, `Date (2)`, `column 3` for one without a name. */
export function columnNames(header: readonly Cell[], width: number): string[] {
  const given = Array.from({ length: width }, (_, at) => String(header[at] ?? '').trim());
  const taken = new Set<string>();
  const literal = new Set(given);
  return given.map((name, at) => {
    const wanted = name === '' ? `column ${String(at + 1)}` : name;
    let free = wanted;
    // A number that the header itself has for another column stays that column's.
    for (let nth = 2; taken.has(free) || (free !== name && literal.has(free)); nth += 1) {
      free = `${wanted} (${String(nth)})`;
    }
    taken.add(free);
    return free;
  });
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Cells up to the last that has something in it. */
export function widthOf(cells: readonly Cell[]): number {
  for (let width = cells.length; width > 0; width -= 1) {
    if (!isBlank(cells[width - 1])) return width;
  }
  return 0;
}

/** How many cells of what is taken for the header look like values: numbers, dates in figures, addresses. */
export function valuesIn(header: readonly Cell[]): number {
  return header.filter(
    (cell) =>
      typeof cell === 'number' ||
      (typeof cell === 'string' &&
        /^(?:https?:\/\/|[-+]?[\d.,/:-]*\d[\d.,/:TZ-]*$)/.test(cell.trim())),
  ).length;
}

/** Lines before the header that are told word for word. */
const LINES_TOLD = 4;

/**
 * Tells of what stands before the header, and in which line that is: counted here unless it is known.
 * @param what stands there: the header unless there is none
 */
export function before(
  records: readonly (readonly Cell[])[],
  line?: number,
  what = 'the header',
): string[] {
  if (records.length === 0) return [];
  const lines = records.reduce(
    (sum, cells) => sum + 1 + (cells.join('').match(/\r\n?|\n/g)?.length ?? 0),
    0,
  );
  const words = records
    .map((cells) => cells.slice(0, widthOf(cells)).join(' ').trim())
    .filter((text) => text !== '')
    .map((text) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`);
  const over = words.length === 0 ? 'blank lines' : words.slice(0, LINES_TOLD).join(', ');
  const more = words.length > LINES_TOLD ? ` and ${count(words.length - LINES_TOLD)} more` : '';
  return [
    `${what} is in line ${count(line ?? lines + 1)}; before it and no part of the table: ${over}${more}`,
  ];
}

/** Tells when what is taken for the header looks like a row. */
export function doubtful(header: readonly Cell[]): string[] {
  const values = valuesIn(header);
  if (values === 0) return [];
  const what = `${counted(values, 'of its names looks', 'of its names look')} like a value`;
  return [`the header may be a row: ${what} (a number, a date or an address)`];
}

/** The value that there is most of, the greater of two that there are as many of; 0 of none. */
export function commonest(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, many] of times) {
    if (many > most || (many === most && value > best)) {
      best = value;
      most = many;
    }
  }
  return best;
}
