import { plainWord } from '../cells/cell-reading.ts';
import { splitList } from '../cells/split-list.ts';
import { kept } from '../kept.ts';
import type { Between } from '../mapping.ts';
import type { Cell } from '../table.ts';

/** More different values than this are no list of states that a row can be in. */
const MOST_VALUES = 60;
const LONGEST_STATE = 60;
/** Fewer words are a name, or an address. */
const SENTENCE = /^\S+(?:\s+\S+){4}/u;

/** Letters of one of the two languages alone. */
export const UKRAINIAN = /[іїєґ]/i;
export const RUSSIAN = /[ыэъё]/i;

/** What a column says as text, in flat memory. */
export interface TextStats {
  readonly cells: number;
  readonly addresses: number;
  readonly emails: number;
  readonly phones: number;
  /** What somebody is called by in the net: `@anna`. */
  readonly handles: number;
  /** Cells of so many words that they tell something. */
  readonly sentences: number;
  /** Cells with letters that Ukrainian has and Russian lacks, and the other way round. */
  readonly ukrainian: number;
  readonly russian: number;
  /** What stands between several values in one cell, where anything does. */
  readonly between: Between | undefined;
  /** How often each value stands, where there are few; null where there are many. */
  readonly values: ReadonlyMap<string, number> | null;
  /** The same of the first cells that are labels, of however many there are. */
  readonly labels: ReadonlyMap<string, number>;
}

export interface OpenTextStats extends TextStats {
  add(cell: Cell): void;
}

const BETWEEN = ['\n', '; ', ';', ' | ', '|', '؛ ', '؛'] as const;
const ANY_BETWEEN = /[\n;|؛]/;

/**
 * @param isLabel whether a cell says something of its row, and not of what happened
 * @param isMark whether the values may say which rows are not for everybody: many more of them are kept then
 */
export function createTextStats(
  isLabel: (text: string) => boolean = () => false,
  isMark = false,
): OpenTextStats {
  const [most, longest] = isMark ? [2000, 1000] : [MOST_VALUES, LONGEST_STATE];
  let values: Map<string, number> | null = new Map();
  const counts = {
    cells: 0,
    addresses: 0,
    emails: 0,
    phones: 0,
    handles: 0,
    sentences: 0,
    ukrainian: 0,
    russian: 0,
  };
  const between = new Set<string>();
  const labels = new Map<string, number>();
  const count = (text: string): void => {
    if (!values) return;
    const times = values.get(text);
    if (text.length > longest) values = null;
    else values.set(times === undefined ? kept(text) : text, (times ?? 0) + 1);
    if (values && values.size > most) values = null;
  };
  return {
    get cells() {
      return counts.cells;
    },
    get addresses() {
      return counts.addresses;
    },
    get emails() {
      return counts.emails;
    },
    get phones() {
      return counts.phones;
    },
    get handles() {
      return counts.handles;
    },
    get sentences() {
      return counts.sentences;
    },
    get ukrainian() {
      return counts.ukrainian;
    },
    get russian() {
      return counts.russian;
    },
    get between() {
      const [first, ...others] = BETWEEN.filter((each) => between.has(each));
      return first === undefined || others.length === 0 ? first : [first, ...others];
    },
    labels,
    get values() {
      return values;
    },
    add(cell) {
      if (cell === null) return;
      const text = String(cell).trim();
      if (text === '') return;
      counts.cells += 1;
      count(text);
      if (isLabel(text) && (labels.has(text) || labels.size < MOST_VALUES))
        labels.set(labels.has(text) ? text : kept(text), (labels.get(text) ?? 0) + 1);
      if (/^(?:https?:\/\/|www\.)/i.test(text)) counts.addresses += 1;
      const head = text.slice(0, 100);
      if (/^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u.test(head)) counts.emails += 1;
      if (/^(?:\+|00)\d[\d ()-]{7,18}$/.test(head)) counts.phones += 1;
      if (/^@[\w.]{2,}$/.test(head)) counts.handles += 1;
      if (SENTENCE.test(text)) counts.sentences += 1;
      if (UKRAINIAN.test(head)) counts.ukrainian += 1;
      if (RUSSIAN.test(head)) counts.russian += 1;
      splitByAll(text, (found) => between.add(found));
    },
  };
}

/** The pieces of a cell by all that may stand between several. @param hear called with what does */
export function splitByAll(cell: string, hear: (between: string) => void): readonly string[] {
  let pieces: readonly string[] = [cell];
  if (!ANY_BETWEEN.test(cell)) return pieces;
  for (const each of BETWEEN) {
    const parted = pieces.flatMap((piece) => splitList(piece, each));
    if (parted.length > pieces.length) hear(each);
    pieces = parted;
  }
  return pieces;
}

/** A value as lists of states have it. */
export function stateOf(value: string): string {
  return plainWord(value.replaceAll(/[_-]+/g, ' '));
}
