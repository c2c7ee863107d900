import type { TimeInterval } from '../../time/interval.ts';

/** How a playing window travels: where it has come to some milliseconds after it began at a position. */
export interface Itinerary {
  advance(at: number, milliseconds: number): number;
}

export interface Journey {
  /** Where the window begins now and at the end, epoch milliseconds UTC, and how long it is, milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** How fast it goes where there is time enough, in milliseconds of the timeline a millisecond. */
  readonly pace: number;
  /** How long all of it may take, and all of that in which the window would be empty, milliseconds. */
  readonly most: number;
  readonly mostEmpty: number;
}

/** A stretch of positions, up to `until`, that is passed at one pace. */
interface Leg {
  readonly until: number;
  readonly pace: number;
}

/** An empty stretch shorter than this part of the journey is not worth another pace. */
const SHORTEST_EMPTY = 1 / 100_000;

/**
 * At one pace where that ends in time; else what is empty is passed quickly, and the rest no faster than it must be.
 * @param times of what can be seen, in order of their starts; asked for only where the pace is not enough
 */
export function createItinerary(journey: Journey, times: () => Iterable<TimeInterval>): Itinerary {
  const { from, to, pace, most } = journey;
  const whole = to - from;
  const legs = whole <= pace * most ? [] : legsOf(journey, times());
  return {
    advance(at, milliseconds) {
      let position = at;
      let left = milliseconds;
      for (const leg of legs) {
        if (position >= leg.until) continue;
        const needed = (leg.until - position) / leg.pace;
        if (left < needed) return position + left * leg.pace;
        left -= needed;
        position = leg.until;
      }
      return position + left * pace;
    },
  };
}

function legsOf(
  { from, to, length, pace, most, mostEmpty }: Journey,
  times: Iterable<TimeInterval>,
): Leg[] {
  const whole = to - from;
  const stretches = busyStretches({ from, to, length }, times);
  const busy = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const empty = whole - busy;
  const busyPace = Math.max(pace, busy / (most - mostEmpty));
  const emptyPace = Math.max(busyPace, empty / mostEmpty);
  // Hardly anything is empty: all of it at one pace.
  const isEven = emptyPace === busyPace;
  if (isEven) return [{ until: to, pace: whole / most }];
  const legs: Leg[] = [];
  let last = from;
  for (const { start, end } of stretches) {
    if (start > last) legs.push({ until: start, pace: emptyPace });
    legs.push({ until: end, pace: busyPace });
    last = end;
  }
  if (last < to) legs.push({ until: to, pace: emptyPace });
  return legs;
}

/** The positions from which the window shows something; of what lasts longer than the window, its beginning. */
function busyStretches(
  { from, to, length }: Pick<Journey, 'from' | 'to' | 'length'>,
  times: Iterable<TimeInterval>,
): TimeInterval[] {
  const stretches: { start: number; end: number }[] = [];
  const shortest = (to - from) * SHORTEST_EMPTY;
  for (const { start, end } of times) {
    const first = Math.max(from, start - length);
    const last = Math.min(to, end, start + length);
    if (last <= first) continue;
    const before = stretches.at(-1);
    if (before && first - before.end < shortest) before.end = Math.max(before.end, last);
    else stretches.push({ start: first, end: last });
  }
  return stretches;
}
