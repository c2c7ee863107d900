import type { Claim } from '../../../evidence/model.ts';
import { quoteCell } from '../../cells/cell-reading.ts';
import { NUMBER_NOTES, readNumber } from '../../cells/read-number.ts';
import type { Row } from '../../table.ts';
import { oneLine } from '../read-as.ts';
import type { TableReading, UseOf } from '../read-as.ts';
import type { Besides } from './besides.ts';

type Figure = NonNullable<Claim['figures']>[number];
type Bound = UseOf<'figure'>['bound'];

/** What is counted in parts is no count; the cell is kept as a field. */
const NOT_WHOLE = {
  expected: 'a whole number of what is counted',
  cure: 'mend the cell, or take the column for something else',
} as const;

/**
 * The figures of a row: of one measure and thing its low, best and high values are one figure with bounds. Two values of
 * one bound are two figures, for neither says that the other is wrong.
 */
export function readFigures(row: Row, reading: TableReading, besides: Besides): readonly Figure[] {
  const { fields, remarks } = besides;
  const found: FigureCells[] = [];
  for (const column of reading.columns('figure')) {
    const cell = reading.cell(row, column);
    if (cell === null) continue;
    const { measure, of, bound } = column.use;
    const unread = { name: oneLine(column.name), value: reading.text(row, column) };
    const read = readNumber(cell, { decimal: column.use.decimal ?? 'point' });
    if (read.is === 'refused') {
      const { got, expected, cure, cureKey } = read;
      remarks.push({ column: column.name, got, expected, cure, cureKey });
      fields.push(unread);
    }
    if (read.is !== 'read') continue;
    const { min, max } = read.value;
    if ([min, max].some((value) => value !== null && !Number.isInteger(value))) {
      remarks.push({ column: column.name, got: quoteCell(cell), ...NOT_WHOLE });
      fields.push(unread);
      continue;
    }
    for (const note of read.notes)
      remarks.push({
        column: column.name,
        got: `“${quoteCell(cell)}”`,
        taken: NUMBER_NOTES[note],
      });
    let figure = found.find(
      (one) => one.measure === measure && one.of === of && !one.bounds.has(bound),
    );
    if (!figure) {
      figure = { measure, of, bounds: new Set(), words: [], min: null, max: null };
      found.push(figure);
    }
    figure.bounds.add(bound);
    if (bound === 'exact' || bound === 'low') figure.min = min ?? figure.min;
    if (bound === 'exact' || bound === 'high') figure.max = max ?? figure.max;
    const words = String(cell).trim();
    figure.words.push(bound === 'exact' ? words : `${bound} ${words}`);
  }
  return found.map(figureOf);
}

/** What the cells of one measure and thing say together. */
interface FigureCells extends Pick<Figure, 'measure' | 'of'> {
  readonly bounds: Set<Bound>;
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
