import { expect, it } from 'vitest';
import type { Group } from '../../../evidence/vocabulary.ts';
import { VOCABULARY } from '../../../testing/default-vocabulary.ts';
import { changedOutlines, standBox } from './draw-places.ts';
import type { DrawnStand } from './draw-marks.ts';
import type { PlaceArea } from '../place-areas.ts';
import { layoutMark } from '../mark-layout.ts';

const [group] = VOCABULARY.groups as [Group];

const standOf = (count: number): DrawnStand => {
  const mark = layoutMark([{ group, slot: 0, over: false, count }], 0.1);
  const { width, height } = mark;
  return {
    middle: { x: 100, y: 100 },
    box: { x: 100 - width / 2, y: 100 - height / 2, width, height },
    leader: null,
    anchors: [],
    outlines: [],
    ghost: null,
    name: null,
    angle: 0,
    shown: {
      content: { ...mark, tag: null, count, number: count.toLocaleString('en'), fade: 0 },
      lit: false,
    },
  };
};

const frame = {
  camera: { lng: 0, lat: 0, zoom: 8 },
  transform: { scale: 1, dx: 0, dy: 0 },
};

it('has a number in its ink, however wide that is', () => {
  for (const count of [2, 40, 900, 12_345, 1_234_567]) {
    const stand = standOf(count);
    const box = standBox(stand);
    // As `drawCount` sets it, in digits of 7 pixels, with half of its line.
    const right = stand.box.x + stand.box.width + 7;
    const { number } = stand.shown!.content;
    expect(box.x).toBeLessThanOrEqual(right - (number.length * 7 + 8) - 0.5);
    expect(box.x + box.width).toBeGreaterThanOrEqual(right + 0.5);
  }
});

it('draws an outline anew where it has changed, not where a number has', () => {
  const area: PlaceArea = {
    path: null as unknown as Path2D,
    radius: null,
    box: { x: -50, y: -50, width: 100, height: 100 },
  };
  const within = (count: number, fade: 0 | null): DrawnStand => ({
    ...standOf(count),
    outlines: [{ area, fade, lit: false }],
  });
  const boxes = (before: DrawnStand | null, after: DrawnStand | null): number =>
    changedOutlines(before, after, { x: 0, y: 0 }, frame).length;
  expect(boxes(within(3, 0), within(4, 0))).toBe(0);
  expect(boxes(within(3, 0), within(3, null))).toBe(2);
  expect(boxes(null, within(3, 0))).toBe(1);
  expect(boxes(within(3, 0), null)).toBe(1);
});
