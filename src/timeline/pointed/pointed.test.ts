import { describe, expect, it } from 'vitest';
import { DAY } from '../../time/interval.ts';
import type { TimelineMark } from '../marks/layout-marks.ts';
import { pointedMark } from './pointed.ts';

function mark(row: number, at: Partial<TimelineMark>): TimelineMark {
  const time = {
    start: 0,
    end: DAY,
    form: 'date' as const,
    approximate: false,
    uncertain: false,
    open: 'none' as const,
  };
  const subject = { row, time, group: 0, over: false };
  return { subject, x: 0, y: 0, size: 7, bar: null, whisker: null, ...at };
}

const span = { start: 0, end: DAY };
const whisker = { from: 100, to: 300, cutStart: false, cutEnd: false, height: 4 };

describe('pointedMark', () => {
  const dots = [
    mark(1, { x: 20, y: 30 }),
    mark(2, { x: 60, y: 30 }),
    mark(3, { x: 104, y: 5, whisker }),
  ];

  it.each([
    ['the mark that is there', { x: 21, y: 34, row: 1, reach: 0 }, 1],
    ['what has no place among the marks', { x: 70, y: 8, row: 9, reach: 0 }, 9],
    ['the nearest for a finger', { x: 48, y: 50, row: null, reach: 22 }, 2],
    ['a period along its line', { x: 280, y: 20, row: null, reach: 22 }, 3],
    ['nothing far off', { x: 180, y: 60, row: null, reach: 22 }, undefined],
  ] as const)('finds %s', (_, at, row) => {
    expect(pointedMark(dots, 0, at)?.rows[0]).toBe(row);
  });

  it('finds a whole bar, wherever on its height it is pointed at', () => {
    const bar = { width: 8, span };
    const parts = [4, 5, 6, 7, 8].map((row) => mark(row, { x: 40, y: 50 - row, size: 2, bar }));
    const column = pointedMark(parts, 10, { x: 42, y: 3, row: null, reach: 2 });
    expect(column).toEqual({ x: 40, rows: [4, 5, 6], count: 5, span });
    const part = pointedMark(parts, 10, { x: 42, y: 53, row: 7, reach: 2 });
    expect(part).toEqual({ x: 40, rows: [7, 4, 5], count: 5, span });
    expect(pointedMark(parts, 10, { x: 60, y: 40, row: null, reach: 2 })).toBeNull();
  });

  it('takes a bar of one incident for the incident', () => {
    const alone = mark(1, { x: 40, bar: { width: 8, span } });
    expect(pointedMark([alone], 0, { x: 40, y: 0, row: null, reach: 2 })?.span).toBeNull();
  });
});
