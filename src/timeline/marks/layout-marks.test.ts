import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../time/interval.ts';
import type { When } from '../../time/when.ts';
import { isOverPeriod } from '../../time/when.ts';
import { layoutMarks } from './layout-marks.ts';
import type { MarkLayout, MarkLayoutOptions, MarkSubject, TimelineMark } from './layout-marks.ts';
import { periodsOf } from './periods.ts';
import type { SlotOf } from './slots.ts';
import { layoutTalks } from './layout-talks.ts';

/** What the axis can show. */
const AUTUMN = { start: 0, end: 37 * DAY };

function subject(row: number, time: Pick<When, 'start' | 'end' | 'form'>): MarkSubject {
  return {
    row,
    group: 0,
    over: isOverPeriod({ ...time }, AUTUMN),
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
      fc.constantFrom(2, 3, 7, 8, 20),
      fc.constantFrom('interval' as const, 'set' as const),
    )
    .map(([day, length, form]) => ({ start: day * DAY, end: (day + length) * DAY, form })),
);
const subjects = fc
  .array(times, { maxLength: 80 })
  .map((all) => all.map((time, at) => subject(at, time)));

const daily: SlotOf = (instant) => {
  const day = Math.floor(instant / DAY);
  return { start: day * DAY, end: (day + 1) * DAY };
};
const overWidth = (width: number) => (instant: number) => (instant / (37 * DAY)) * width;
const isOver = (mark: TimelineMark): boolean => mark.subject.over;

/** The layout of all that a plot shows, of one day or over a period. */
function laidOut(all: readonly MarkSubject[], options: MarkLayoutOptions): MarkLayout {
  const over = all.filter((one) => one.over);
  return layoutMarks(
    all.filter((one) => !over.includes(one)),
    periodsOf(over),
    options,
  );
}

/** What is pressed of a mark: its dot, or its part of a bar. */
function box({ x, y, size, bar }: TimelineMark) {
  const [wide, high] = [(bar?.width ?? size) / 2, size / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function sameDay(count: number): MarkSubject[] {
  return Array.from({ length: count }, (_, at) =>
    subject(at, { start: 0, end: DAY, form: 'date' }),
  );
}

describe('layoutMarks', () => {
  it('covers no mark with another, loses none, and leaves none beyond the edges', () => {
    fc.assert(
      fc.property(
        subjects,
        fc.integer({ min: 320, max: 1600 }),
        fc.constantFrom(44, 62, 79, 400),
        (all, width, height) => {
          const { marks, band, below, fits } = laidOut(all, {
            x: overWidth(width),
            width,
            height,
            slotOf: daily,
          });
          const over = all.filter((one) => one.over);
          const drawn = all.filter((one) => (over.includes(one) ? !band : fits));
          expect(marks.map((mark) => mark.subject.row).toSorted((a, b) => a - b)).toEqual(
            drawn.map(({ row }) => row),
          );
          expect(band?.count ?? over.length).toBe(over.length);
          expect(below).toBeLessThanOrEqual(height / 2);
          const boxes = marks.map(box);
          for (const [at, a] of boxes.entries()) {
            expect(a.left).toBeGreaterThanOrEqual(-0.01);
            expect(a.right).toBeLessThanOrEqual(width + 0.01);
            expect(a.top).toBeGreaterThanOrEqual(-0.01);
            expect(a.bottom).toBeLessThanOrEqual(height + 0.01);
            for (const b of boxes.slice(at + 1)) {
              const apart =
                a.right <= b.left + 0.02 ||
                b.right <= a.left + 0.02 ||
                a.bottom <= b.top + 0.02 ||
                b.bottom <= a.top + 0.02;
              expect(apart).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has one lane for what is over a period, above everything else', () => {
    fc.assert(
      fc.property(subjects, (all) => {
        const options = { x: overWidth(1136), width: 1136, height: 400, slotOf: daily };
        const { marks, band } = laidOut(all, options);
        const inLane = marks.filter(isOver);
        expect(inLane.length + (band?.count ?? 0)).toBe(all.filter((one) => one.over).length);
        const lowest = Math.max(0, ...inLane.map(({ y, size }) => y + size / 2));
        for (const mark of marks) {
          if (isOver(mark)) expect(mark.whisker).not.toBeNull();
          else expect(mark.y - mark.size / 2).toBeGreaterThanOrEqual(lowest);
        }
      }),
    );
  });

  const period = (row: number) => subject(row, { start: 0, end: 20 * DAY, form: 'interval' });
  const phone = { x: overWidth(346), width: 346, height: 47, slotOf: daily };

  it('counts in one band the periods that have no room as lines, and leaves the dots alone', () => {
    const periods = Array.from({ length: 12 }, (_, at) => period(at));
    const { marks, band, below, isBars, fits } = laidOut([...periods, ...sameDay(1)], phone);
    expect(band).toMatchObject({ count: 12, from: 0, to: phone.x(20 * DAY), hasWords: true });
    expect(marks).toHaveLength(1);
    expect([isBars, fits]).toEqual([false, true]);
    expect(marks[0]!.y).toBeGreaterThan(below);
  });

  it('draws the lane where the others are a density, at every height that has room for it', () => {
    for (const dated of [null, sameDay(400)]) {
      const { marks, fits, below } = layoutMarks(dated, periodsOf([period(0)]), phone);
      expect([marks.length, fits]).toEqual([1, false]);
      expect(below).toBeGreaterThan(0);
    }
    const strip = { ...phone, height: 27 };
    const { band } = layoutMarks(null, periodsOf([period(0), period(1)]), strip);
    expect(band).toMatchObject({ count: 2, hasWords: true });
  });

  it('lets every line be pointed at, in the lowest lane that has one', () => {
    for (let height = 16; height < 60; height++)
      for (const { whisker } of layoutMarks(null, periodsOf([period(0)]), { ...phone, height })
        .marks)
        expect(whisker!.height).toBeGreaterThan(0);
  });

  it('stands a set of more than a week among the dated, in its middle, with its whisker over all of it', () => {
    const set = subject(0, { start: 2 * DAY, end: 14 * DAY, form: 'set' });
    const options = { x: overWidth(1136), width: 1136, height: 100, slotOf: daily };
    const { marks, below } = laidOut([set], options);
    expect(below).toBe(0);
    expect(marks[0]!.x).toBeCloseTo(options.x(8 * DAY));
    expect(marks[0]!.whisker).toMatchObject({ from: options.x(2 * DAY), to: options.x(14 * DAY) });
  });

  it('gives all days one column, of dots of at least 7 pixels, equally many wide', () => {
    const all = [...sameDay(12), subject(12, { start: DAY, end: 2 * DAY, form: 'date' })];
    const tall = laidOut(all, { x: overWidth(1136), width: 1136, height: 100, slotOf: daily });
    expect(new Set(tall.marks.map(({ x }) => x)).size).toBe(2);
    expect(tall.isBars).toBe(false);
    const low = laidOut(all, { x: overWidth(1136), width: 1136, height: 60, slotOf: daily });
    const day = low.marks.filter(({ subject: { time } }) => time.start === 0);
    expect(new Set(day.map(({ x }) => x)).size).toBe(2);
    for (const { size } of [...tall.marks, ...low.marks]) expect(size).toBeGreaterThanOrEqual(7);
    const alone = low.marks.find(({ subject: { row } }) => row === 12);
    expect(alone!.x).toBeCloseTo(overWidth(1136)(1.5 * DAY));
  });

  it('makes bars of what fits as no dots: one a day, of which each incident is a part', () => {
    const options = { x: overWidth(346), width: 346, height: 40, slotOf: daily };
    const { marks, isBars, fits } = laidOut(sameDay(12), options);
    expect([isBars, fits]).toEqual([true, true]);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(12);
    expect(laidOut(sameDay(400), options).fits).toBe(false);
  });

  it('stands clock times of one day in its column while the axis is far, and where they are when it is near', () => {
    const clock = { start: 100_000, end: 101_000, form: 'clock' as const };
    const far = { x: overWidth(1136), width: 1136, height: 100, slotOf: daily };
    expect(laidOut([subject(0, clock)], far).marks[0]!.x).toBeCloseTo(1136 / 37 / 2);
    const near = { x: (at: number) => at / 1000, width: 400, height: 100, slotOf: () => null };
    expect(laidOut([subject(0, clock)], near).marks[0]!.x).toBeCloseTo(100.5);
  });

  it('keeps a day’s dots together in what is seen of the day', () => {
    // The day is 2,000 pixels wide, and its last tenth is in view.
    const x = (instant: number): number => (instant / DAY) * 2000 - 1800;
    const options = { x, width: 1200, height: 100, slotOf: () => null };
    const { marks } = laidOut(sameDay(4), options);
    for (const mark of marks) expect(Math.abs(mark.x - 100)).toBeLessThan(20);
  });

  it('draws what lasts longer than a dot is wide as a whisker, cut where the plot ends', () => {
    const quarter = { start: DAY / 2, end: DAY / 2 + DAY / 96, form: 'interval' as const };
    const options = { width: 1200, height: 100, slotOf: () => null };
    const far = laidOut([subject(0, quarter)], { ...options, x: (at) => at / 1e7 });
    expect(far.marks[0]!.whisker).toBeNull();
    const near = laidOut([subject(0, quarter)], {
      ...options,
      x: (at) => ((at - DAY / 2) / DAY) * 96 * 1500 - 100,
    });
    expect(near.marks[0]!.whisker).toMatchObject({
      from: 0,
      to: 1200,
      cutStart: true,
      cutEnd: true,
    });
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
