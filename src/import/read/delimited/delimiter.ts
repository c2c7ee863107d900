import { commonest } from '../table-header.ts';
import { LIMITS } from '../limits.ts';
import type { LineEnd } from './line-ends.ts';
import { readRecords } from './delimited-records.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** Records that are looked at. */
const FIRST = 200;

/**
 * Finds what separates cells, by trying each: with the right one most lines have the same number of cells, the header
 * among them, and quotes stand where quotes may. Undefined where no line has two cells.
 */
export function delimiterOf(beginning: string, lineEnd: LineEnd): Delimiter | undefined {
  const named = /^sep=(.)\r?\n?/i.exec(beginning)?.[1];
  const given = DELIMITERS.find((delimiter) => delimiter === named);
  if (given !== undefined) return given;
  let best: Delimiter | undefined;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const found = scoreOf(beginning, delimiter, lineEnd);
    if (found > most) {
      best = delimiter;
      most = found;
    }
  }
  return best;
}

/**
 * The share of lines that have the commonest number of cells, from the header on; wider tables win where shares are
 * alike, as a decimal comma or a comma in words splits fewer cells than the separator does.
 */
function scoreOf(beginning: string, delimiter: Delimiter, lineEnd: LineEnd): number {
  const widths: number[] = [];
  let wrong = 0;
  // With the wrong separator any number of quotes may be in the wrong place: that counts, and ends nothing.
  const limits = { ...LIMITS, strayQuotes: Number.POSITIVE_INFINITY };
  for (const record of readRecords('', [beginning], { delimiter, lineEnd }, limits)) {
    const { cells, quotes } = record;
    if (cells.join('').trim() === '') continue;
    widths.push(cells.length);
    if (quotes === 'stray') wrong += 1;
    if (widths.length === FIRST) break;
  }
  const width = commonest(widths.filter((cells) => cells > 1));
  if (width === 0) return 0;
  const from = widths.findIndex((cells) => cells > 1 && cells >= width / 2);
  const lines = widths.slice(from);
  const alike = lines.filter((cells) => cells === width).length / widths.length;
  const header = lines[0] === width ? 1 : 0.5;
  const quoted = 1 - wrong / widths.length;
  return alike * header * quoted * quoted + Math.min(width, 100) / 1_000;
}
