import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { partAt } from './grips.ts';
import type { Grips, Press } from './grips.ts';

const grips: Grips = {
  window: { start: 300, end: 600 },
  scale: scaleLinear([0, 1000], [0, 1000]),
  width: 1000,
  height: 200,
  axisHeight: 24,
  grip: 24,
  zoomed: true,
};
const press = (x: number, y: number, more: Partial<Press> = {}): Press => ({
  x,
  y,
  pointerType: 'mouse',
  shiftKey: false,
  ...more,
});

describe('partAt', () => {
  it.each([
    ['start', press(305, 88), grips],
    ['end', press(592, 88), grips],
    // Beside the grip a handle is its line.
    ['body', press(308, 20), grips],
    ['start', press(302, 20), grips],
    ['start', press(280, 88, { pointerType: 'touch' }), grips],
    ['draw', press(280, 88), grips],
    ['body', press(450, 60), grips],
    ['draw', press(450, 60, { shiftKey: true }), grips],
    ['axis', press(450, 190), grips],
    ['draw', press(450, 190), { ...grips, zoomed: false }],
    // Nowhere to move: the window covers what can be seen.
    ['draw', press(450, 60), { ...grips, window: { start: -100, end: 1100 } }],
    // Handles beyond the axis wait at its edges.
    ['start', press(4, 88), { ...grips, window: { start: -500, end: 600 } }],
    ['end', press(996, 88), { ...grips, window: { start: 300, end: 5000 } }],
    // Of a thin window the handles stand beside it, and what is between them moves it.
    ['body', press(497, 88), { ...grips, window: { start: 500, end: 500.5 } }],
    ['start', press(480, 88), { ...grips, window: { start: 500, end: 500.5 } }],
    ['end', press(520, 88), { ...grips, window: { start: 500, end: 500.5 } }],
    ['body', press(503, 20), { ...grips, window: { start: 500, end: 500.5 } }],
    ['draw', press(515, 20), { ...grips, window: { start: 500, end: 500.5 } }],
    // A finger finds all three where the grips are a mouse's.
    [
      'start',
      press(460, 88, { pointerType: 'touch' }),
      { ...grips, window: { start: 500, end: 500.5 } },
    ],
    [
      'body',
      press(500, 88, { pointerType: 'touch' }),
      { ...grips, window: { start: 500, end: 500.5 } },
    ],
    [
      'end',
      press(540, 88, { pointerType: 'touch' }),
      { ...grips, window: { start: 500, end: 500.5 } },
    ],
  ] as const)('finds the %s', (part, at, given) => {
    expect(partAt(at, given)).toBe(part);
  });
});
