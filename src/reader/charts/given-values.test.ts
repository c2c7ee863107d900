import { describe, expect, it } from 'vitest';
import type { FigureAccount } from '../../evidence/derive.ts';
import { en } from '../../messages/en.ts';
import { givenValues, nearestValue, writtenValue } from './given-values.ts';
import type { Bounds } from './plot-scale.ts';

const account = (speaker: string, text: string, { min, max }: Bounds = {}): FigureAccount => {
  const figure = {
    measure: 'killed' as const,
    of: 'people',
    text,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  const quote = { exact: text, start: 0, end: text.length };
  return {
    figure,
    claim: { source: 's', quote, speaker, stance: 'reports', figures: [figure] },
  };
};

const accounts = [
  account('a', 'dozens'),
  account('b', 'At least ten', { min: 10 }),
  account('c', 'as many as 34', { max: 34 }),
  account('d', '10 civilians', { min: 10, max: 10 }),
  account('e', 'nine', { min: 9, max: 9 }),
  account('f', 'ten people', { min: 10, max: 10 }),
  account('g', 'Dozens'),
];
const values = givenValues({ accounts });

describe('the values that accounts give', () => {
  it('stand once each, from low to high, exact before open, those without bounds last', () => {
    expect(values.map((value) => writtenValue(value, en))).toEqual([
      '9',
      '10',
      'at least 10',
      'as many as 34',
      '“dozens”',
    ]);
  });

  it('keep all who give them', () => {
    const speakers = values.map((value) => value.accounts.map(({ claim }) => claim.speaker));
    expect(speakers).toEqual([['e'], ['d', 'f'], ['b'], ['c'], ['a', 'g']]);
  });

  it('are written with both bounds where these differ', () => {
    expect(writtenValue({ min: 10, max: 1200, text: 'x' }, en)).toBe('10 to 1,200');
  });

  it('are found by a point of the axis, those without bounds never', () => {
    expect(nearestValue(values, 0)).toBe(0);
    expect(nearestValue(values, 9.8)).toBe(1);
    expect(nearestValue(values, 40)).toBe(3);
    expect(nearestValue(values.slice(4), 40)).toBeNull();
  });
});
