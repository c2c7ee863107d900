import type { Claim } from '../../evidence/model.ts';
import { quoteCell } from '../cells/cell-reading.ts';
import { NUMBER_NOTES, readNumber } from '../cells/read-number.ts';
import type { Row } from '../table.ts';
import type { Draft, DraftClaim, DraftSource } from './draft.ts';
import { parts } from './read-as.ts';
import type { TableReading } from './read-as.ts';
import type { Remark } from './refusal.ts';

export interface RowClaims {
  readonly claims: readonly DraftClaim[];
  readonly remarks: readonly Remark[];
  /** Words where a number should stand: they are kept as fields. */
  readonly unread: Draft['fields'];
}

type Figure = NonNullable<Claim['figures']>[number];

/**
 * What a row says, as claims: one for each source that it names, in the row's own words. The figures stand on the first
 * alone, as the row doesn't say whose they are, and three sources of one number are not three numbers.
 * @param title what stands for the words where the row has none
 */
export function readClaims(row: Row, reading: TableReading, title: string): RowClaims {
  const remarks: Remark[] = [];
  const unread: Draft['fields'][number][] = [];
  const first = (as: 'note' | 'actor' | 'target'): string =>
    reading
      .columns(as)
      .map((column) => reading.text(row, column))
      .find((text) => text !== '') ?? '';
  const note = first('note') || title;
  const actor = first('actor');
  const target = first('target');
  const figures = readFigures(row, reading, remarks, unread);
  const sources: readonly (DraftSource | null)[] = readSources(row, reading);
  const claims = (sources.length === 0 ? [null] : sources).map((source, at) => ({
    source,
    note,
    actor,
    target,
    figures: at === 0 ? figures : [],
  }));
  return { claims, remarks, unread };
}

/** The sources of a row. Names and addresses of the same number belong together; else addresses are sources of their own. */
function readSources(row: Row, reading: TableReading): readonly DraftSource[] {
  const listed = (as: 'source' | 'source-address'): string[] =>
    reading.columns(as).flatMap((column) => parts(reading.text(row, column), column.use.between));
  const names = listed('source');
  const addresses = listed('source-address').filter((address) => /^https?:\/\/\S+$/i.test(address));
  const [dated] = reading.columns('source-date');
  const written = dated ? reading.text(row, dated) : '';
  const issued = /^-?\d{4,}(-\d{2}(-\d{2})?)?$/.test(written) ? written : '';
  // An address in a column of names is one.
  const plain = names.filter((name) => !/^https?:\/\/\S+$/i.test(name));
  const all = [...addresses, ...names.filter((name) => /^https?:\/\/\S+$/i.test(name))];
  if (plain.length === all.length)
    return plain.map((name, at) => ({ name, address: all[at]!, issued }));
  if (plain.length === 1 && all.length > 1)
    return all.map((address) => ({ name: plain[0]!, address, issued }));
  return [
    ...plain.map((name) => ({ name, address: '', issued })),
    ...all.map((address) => ({ name: hostOf(address), address, issued })),
  ];
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

/** What is counted in parts is no count; the cell is kept as a field. */
const NOT_WHOLE = {
  expected: 'a whole number of what is counted',
  cure: 'mend the cell, or take the column for something else',
} as const;

/** The figures of a row: of one measure and thing its low, best and high values are one figure with bounds. */
function readFigures(
  row: Row,
  reading: TableReading,
  remarks: Remark[],
  unread: Draft['fields'][number][],
): readonly Figure[] {
  const found: FigureCells[] = [];
  for (const column of reading.columns('figure')) {
    const cell = reading.cell(row, column);
    if (cell === null) continue;
    const { measure, of, bound } = column.use;
    const read = readNumber(cell, { decimal: column.use.decimal ?? 'point' });
    if (read.is === 'refused') {
      const { got, expected, cure, cureKey } = read;
      remarks.push({ column: column.name, got, expected, cure, cureKey });
      unread.push({ name: column.name, value: reading.text(row, column) });
    }
    if (read.is !== 'read') continue;
    const { min, max } = read.value;
    if ([min, max].some((value) => value !== null && !Number.isInteger(value))) {
      remarks.push({ column: column.name, got: quoteCell(cell), ...NOT_WHOLE });
      unread.push({ name: column.name, value: reading.text(row, column) });
      continue;
    }
    for (const note of read.notes)
      remarks.push({
        column: column.name,
        got: `“${quoteCell(cell)}”`,
        taken: NUMBER_NOTES[note],
      });
    let figure = found.find((one) => one.measure === measure && one.of === of);
    if (!figure) {
      figure = { measure, of, words: [], min: null, max: null };
      found.push(figure);
    }
    if (bound === 'exact' || bound === 'low') figure.min = min ?? figure.min;
    if (bound === 'exact' || bound === 'high') figure.max = max ?? figure.max;
    const words = String(cell).trim();
    figure.words.push(bound === 'exact' ? words : `${bound} ${words}`);
  }
  return found.map(figureOf);
}

/** What the cells of one measure and thing say together. */
interface FigureCells extends Pick<Figure, 'measure' | 'of'> {
  readonly words: string[];
  min: number | null;
  max: number | null;
}

function figureOf({ measure, of, words, min, max }: FigureCells): Figure {
  const figure: { -readonly [Key in keyof Figure]: Figure[Key] } = {
    measure,
    of,
    text: words.join(', '),
  };
  // Bounds that contradict each other bound nothing: the words stay.
  if (min !== null && max !== null && min > max) return figure;
  if (min !== null) figure.min = min;
  if (max !== null) figure.max = max;
  return figure;
}
