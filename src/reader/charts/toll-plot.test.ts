import { describe, expect, it } from 'vitest';
import type { Claim, Tally } from '../../evidence/model.ts';
import type { Bounds } from './plot-scale.ts';
import { tollLines } from './toll-lines.ts';
import { nearestPoint, tollPeriod, tollPoints, tollScale } from './toll-plot.ts';

const total = (start: number, text: string, { min, max }: Bounds = {}): Tally => {
  const figure = {
    measure: 'killed' as const,
    of: 'people',
    text,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  const claim: Claim = {
    source: 's',
    quote: { exact: text, start: 0, end: text.length },
    speaker: 'ministry',
    stance: 'reports',
    figures: [figure],
  };
  return {
    id: text,
    title: text,
    asOf: '',
    series: 'line',
    time: {
      start,
      end: start + 1,
      form: 'date',
      approximate: false,
      uncertain: false,
      open: 'none',
    },
    claims: [claim],
  };
};

const lines = tollLines([
  total(5, '40', { min: 40, max: 40 }),
  total(0, '20', { min: 20, max: 20 }),
  total(10, 'hundreds'),
  total(10, 'more than 49', { min: 50 }),
]);

describe('the plot of a line of totals', () => {
  it('has the dataset’s span, and what totals are given for beyond it', () => {
    expect(tollPeriod(lines, { start: 0, end: 20 })).toEqual({ start: 0, end: 20 });
    expect(tollPeriod(lines, { start: 2, end: 6 })).toEqual({ start: 0, end: 11 });
  });

  it('places each total that has a number, from zero up', () => {
    const scale = tollScale(lines);
    expect(scale.end).toBe(60);
    const points = tollPoints(lines[0]!, { start: 0, end: 20 }, scale);
    expect(points.map(({ x }) => x)).toEqual([0, 0.25, 0.5]);
    expect(points.map(({ y }) => Math.round(60 * (1 - y)))).toEqual([20, 40, 50]);
    expect(nearestPoint(points, 0.2)).toBe(1);
    expect(nearestPoint(points, 1)).toBe(2);
    expect(nearestPoint([], 1)).toBeNull();
  });
});
