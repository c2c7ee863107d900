import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../time/interval.ts';
import { createItinerary } from './itinerary.ts';
import type { Journey } from './itinerary.ts';

const YEAR = 365 * DAY;
const MINUTE = 60_000;

/** A window of a day, over twelve thousand years, a quarter of its length a second. */
const long: Journey = {
  from: 0,
  to: 12_000 * YEAR,
  length: DAY,
  pace: DAY / 4 / 1000,
  most: MINUTE,
  mostEmpty: MINUTE / 6,
};
const dayAt = (start: number) => ({ start, end: start + DAY });

/** How many frames it takes, and in how many of them the window shows something. */
function play(journey: Journey, times: readonly { start: number; end: number }[]) {
  const itinerary = createItinerary(journey, () => times);
  const frame = 16;
  let at = journey.from;
  let passed = 0;
  let shown = 0;
  while (at < journey.to && passed < 10 * MINUTE) {
    const now = at;
    if (times.some(({ start, end }) => start < now + journey.length && end > now)) shown += frame;
    at = itinerary.advance(at, frame);
    passed += frame;
  }
  return { passed, shown };
}

describe('an itinerary', () => {
  it('goes at its own pace where that ends in time', () => {
    const short = { ...long, to: 10 * DAY };
    const itinerary = createItinerary(short, () => {
      throw new Error('asked for times');
    });
    expect(itinerary.advance(0, 4000)).toBe(DAY);
  });

  it('takes about a minute over twelve thousand years, most of it where something is', () => {
    const times = [100, 3000, 3001, 11_900].map((year) => dayAt(year * YEAR));
    const { passed, shown } = play(long, times);
    expect(passed).toBeLessThan(1.05 * MINUTE);
    expect(passed).toBeGreaterThan(MINUTE / 3);
    expect(shown / passed).toBeGreaterThan(0.6);
  });

  it('takes no longer than it may, whatever there is', () => {
    const starts = fc.array(fc.integer({ min: 0, max: 12_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 4000 }), (years, days) => {
        const times = years.toSorted((a, b) => a - b).map((year) => dayAt(year * YEAR));
        const length = days * DAY;
        const journey = { ...long, length, pace: length / 4000 };
        expect(play(journey, times).passed).toBeLessThan(1.05 * MINUTE);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps one pace where nothing is empty', () => {
    const times = [{ start: 0, end: 400 * DAY }];
    const all = Array.from({ length: 400 }, (_, day) => dayAt(day * DAY));
    const journey = { ...long, to: 400 * DAY };
    for (const some of [times, all]) {
      const { passed } = play(journey, some);
      expect(passed).toBeLessThan(1.05 * MINUTE);
    }
  });

  it('leaps over what is empty where no time is given to it', () => {
    const itinerary = createItinerary({ ...long, mostEmpty: 0 }, () => [dayAt(5000 * YEAR)]);
    const at = itinerary.advance(0, 1);
    expect(at).toBeGreaterThanOrEqual(5000 * YEAR - DAY);
    expect(at).toBeLessThan(5000 * YEAR + DAY);
  });
});
