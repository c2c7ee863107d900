import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../time/interval.ts';
import type { When } from '../time/when.ts';
import { layoutMarks, layoutTalks } from './layout-marks.ts';
import type { MarkSubject, TimelineMark } from './layout-marks.ts';

function subject(row: number, time: Pick<When, 'start' | 'end' | 'form'>): MarkSubject {
  return {
    row,
    tone: 'strike',
    time: { ...time, approximate: false, uncertain: false, open: 'none' },
  };
}

const times = fc.oneof(
  fc
    .integer({ min: 0, max: 36 })
    .map((day) => ({ start: day * DAY, end: (day + 1) * DAY, form: 'date' as const })),
  fc
    .integer({ min: 0, max: 37 * 86_399 })
    .map((second) => ({ start: second * 1000, end: second * 1000 + 1000, form: 'clock' as const })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 2, max: 7 }),
      fc.constantFrom('interval' as const, 'set' as const),
    )
    .map(([day, length, form]) => ({ start: day * DAY, end: (day + length) * DAY, form })),
);
const subjects = fc
  .array(times, { maxLength: 80 })
  .map((all) => all.map((time, at) => subject(at, time)));

function box({ x, y, size, whisker }: TimelineMark) {
  const half = size / 2;
  return {
    left: Math.min(x - half, whisker?.from ?? x),
    right: Math.max(x + half, whisker?.to ?? x),
    top: y - half,
    bottom: y + half,
  };
}

describe('layoutMarks', () => {
  it('covers no mark with another, loses none, and leaves none beyond the edges', () => {
    fc.assert(
      fc.property(subjects, fc.integer({ min: 320, max: 1600 }), (all, width) => {
        const height = 4000; // Room for every stack: what happens without it is the next test's.
        const x = (instant: number): number => (instant / (37 * DAY)) * width;
        const { marks, fits } = layoutMarks(all, { x, width, height });
        expect(fits).toBe(true);
        expect(marks.map((mark) => mark.subject.row).toSorted((a, b) => a - b)).toEqual(
          all.map(({ row }) => row),
        );
        const boxes = marks.map(box);
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(-0.01);
          expect(a.right).toBeLessThanOrEqual(width + 0.01);
          for (const b of boxes.slice(at + 1)) {
            const apart =
              a.right <= b.left + 0.02 ||
              b.right <= a.left + 0.02 ||
              a.bottom <= b.top + 0.02 ||
              b.bottom <= a.top + 0.02;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shrinks dots until the tallest stack fits', () => {
    const all = Array.from({ length: 12 }, (_, at) =>
      subject(at, { start: 0, end: DAY, form: 'date' }),
    );
    const x = (instant: number): number => (instant / (37 * DAY)) * 354;
    const { marks, fits } = layoutMarks(all, { x, width: 354, height: 100 });
    expect(fits).toBe(true);
    expect(Math.min(...marks.map(({ y, size }) => y - size / 2))).toBeGreaterThanOrEqual(0);
    expect(marks[0]!.size).toBeGreaterThanOrEqual(7);
  });

  it('keeps a clock time where it is', () => {
    const { marks } = layoutMarks([subject(0, { start: 100_000, end: 101_000, form: 'clock' })], {
      x: (at) => at / 1000,
      width: 400,
      height: 100,
    });
    expect(marks[0]!.x).toBeCloseTo(100.5);
  });

  it('says when even the smallest dots are too many', () => {
    const all = Array.from({ length: 400 }, (_, at) =>
      subject(at, { start: 0, end: DAY, form: 'date' }),
    );
    const x = (instant: number): number => (instant / (37 * DAY)) * 354;
    expect(layoutMarks(all, { x, width: 354, height: 90 }).fits).toBe(false);
  });

  it('keeps a day’s dots together in what is seen of the day', () => {
    const all = Array.from({ length: 4 }, (_, at) =>
      subject(at, { start: 0, end: DAY, form: 'date' }),
    );
    // The day is 2,000 pixels wide, and its last tenth is in view.
    const x = (instant: number): number => (instant / DAY) * 2000 - 1800;
    const { marks } = layoutMarks(all, { x, width: 1200, height: 100 });
    for (const mark of marks) expect(Math.abs(mark.x - 100)).toBeLessThan(20);
  });

  it('draws what lasts longer than a dot is wide as a whisker, cut where the plot ends', () => {
    const quarter = { start: DAY / 2, end: DAY / 2 + DAY / 96, form: 'interval' as const };
    const options = { width: 1200, height: 100 };
    const far = layoutMarks([subject(0, quarter)], { ...options, x: (at) => at / 1e7 });
    expect(far.marks[0]!.whisker).toBeNull();
    const near = layoutMarks([subject(0, quarter)], {
      ...options,
      x: (at) => ((at - DAY / 2) / DAY) * 96 * 1500 - 100,
    });
    expect(near.marks[0]!.whisker).toEqual({ from: 0, to: 1200, cutStart: true, cutEnd: true });
  });
});

describe('layoutTalks', () => {
  const day = (start: number) => ({ start: start * DAY, end: (start + 1) * DAY });
  const talks = (...days: number[]) =>
    days.map((at, row) => subject(row, { ...day(at), form: 'date' }));
  const options = { x: (at: number) => (at / DAY) * 20, width: 400, height: 16 };

  it('stands them in one row, each in the middle of its day', () => {
    const marks = layoutTalks(talks(1, 2, 3), options)!;
    expect(marks.map(({ x }) => x)).toEqual([30, 50, 70]);
    expect(new Set(marks.map(({ y }) => y))).toEqual(new Set([8]));
  });

  it('moves one of the same day beside the other, and never over it', () => {
    const [one, other] = layoutTalks(talks(1, 1), options)!;
    expect(other!.x - one!.x).toBeGreaterThanOrEqual(one!.size);
    expect(other!.x).toBeLessThan(60);
  });

  it('gives up on crowds', () => {
    expect(layoutTalks(talks(1, 1, 1, 1, 1), options)).toBeNull();
  });
});
