import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { GROUP_IDS } from '../../testing/default-vocabulary.ts';
import { DAY } from '../../time/interval.ts';
import type { DensityBar } from '../density/density-bars.ts';
import type { MarkSubject, TimelineMark } from '../marks/layout-marks.ts';
import type { LaidLane } from './party-lanes.ts';
import { pointedInLanes } from './pointed-lanes.ts';

const scale = scaleLinear([0, 10 * DAY], [0, 100]);

function subject(row: number, day: number): MarkSubject {
  const time = { start: day * DAY, end: (day + 1) * DAY, form: 'date' as const };
  return {
    row,
    group: 0,
    over: false,
    time: { ...time, approximate: false, uncertain: false, open: 'none' },
  };
}

function lane(party: string, top: number, subjects: MarkSubject[], at: number | null): LaidLane {
  const marks: TimelineMark[] =
    at === null
      ? []
      : subjects.map((one) => ({ subject: one, x: at, y: 10, size: 7, bar: null, whisker: null }));
  const barsFrom = at === null ? 0 : null;
  return {
    party: { id: party, names: {}, oneVoice: false },
    subjects,
    denied: new Map(),
    top,
    height: 19,
    marks,
    band: null,
    barsFrom,
  };
}

describe('pointedInLanes', () => {
  it('finds an incident’s mark in the lane that is pointed at', () => {
    const lanes = [lane('armenia', 0, [subject(5, 2)], 22), lane('press', 20, [subject(5, 2)], 34)];
    const at = { x: 33, row: 5, reach: 2 };
    expect(pointedInLanes(lanes, null, scale, { ...at, y: 31 })?.x).toBe(34);
    expect(pointedInLanes(lanes, null, scale, { ...at, y: 11 })?.x).toBe(22);
    const finger = { x: 25, y: 24, row: null, reach: 22 };
    expect(pointedInLanes(lanes, null, scale, finger)?.x).toBe(34);
  });

  it('tells of the lane’s own bar', () => {
    const days = (total: number): DensityBar[] => [
      {
        start: 2 * DAY,
        end: 3 * DAY,
        total,
        counts: GROUP_IDS.map((_, group) => (group ? 0 : total)),
      },
    ];
    const lanes = [
      lane('armenia', 0, [subject(5, 2)], null),
      lane('press', 20, [subject(5, 2), subject(6, 2), subject(7, 3)], null),
    ];
    const bars = [days(1), days(2)];
    const at = { x: 25, row: null, reach: 2 };
    expect(pointedInLanes(lanes, bars, scale, { ...at, y: 5 })).toMatchObject({
      rows: [5],
      count: 1,
    });
    expect(pointedInLanes(lanes, bars, scale, { ...at, y: 39 })).toMatchObject({
      rows: [5, 6],
      count: 2,
    });
    expect(pointedInLanes(lanes, bars, scale, { ...at, x: 80, y: 39 })).toBeNull();
  });
});
