import { whenOf } from '../../dataset/indexes/columns.ts';
import type { Row } from '../../dataset/indexes/columns.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { MarkSubject } from './layout-marks.ts';

/** What is over a period of all that a plot or a lane shows. */
export interface Periods {
  /** The first of them in order of time: all, where they are not more than a lane could hold. */
  readonly subjects: readonly MarkSubject[];
  readonly count: number;
  /** The time from where the first begins to where the last ends. */
  readonly span: TimeInterval;
}

/** The most that a lane has room for. */
const MOST = 200;

export function periodsOf(subjects: readonly MarkSubject[]): Periods {
  const ends = subjects.map(({ time }) => time.end);
  const span = { start: subjects[0]?.time.start ?? 0, end: Math.max(0, ...ends) };
  return { subjects: subjects.slice(0, MOST), count: subjects.length, span };
}

/** Those that overlap an axis, however many incidents there are. @param rows those to look for @param but and leave out */
export function periodsIn(
  { columns, indexes, vocabulary }: Pick<Dataset, 'columns' | 'indexes' | 'vocabulary'>,
  rows: { has(row: Row): boolean },
  axis: TimeInterval,
  but: ReadonlySet<Row>,
): Periods {
  const { start, end } = columns;
  const subjects: MarkSubject[] = [];
  const span = { start: Infinity, end: -Infinity };
  let count = 0;
  for (const row of indexes.overRows) {
    if (start[row]! >= axis.end) break;
    if (end[row]! <= axis.start || !rows.has(row) || but.has(row)) continue;
    count += 1;
    span.start = Math.min(span.start, start[row]!);
    span.end = Math.max(span.end, end[row]!);
    if (count > MOST) continue;
    const group = indexes.slots[row]! - vocabulary.groups.length;
    subjects.push({ row, time: whenOf(columns, row), group, over: true });
  }
  return { subjects, count, span };
}
