import { scaleLinear } from 'd3-scale';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { utcMillis } from '../../time/calendars/calendar.ts';
import { DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { parseWindow } from '../../time/window-text.ts';
import { isOneYear } from '../../time/years.ts';
import { createZone } from '../../time/zone.ts';
import type { Zone } from '../../time/zone.ts';
import { axisLabels, axisTicks } from './axis-labels.ts';
import { MARGIN } from './geometry.ts';

/** The labels of an axis and where their ticks stand. */
function labelsOf(shown: TimeInterval, width: number, zone: Zone): { text: string; x: number }[] {
  const scale = scaleLinear([shown.start, shown.end], [MARGIN, width - MARGIN]);
  const words = { zone, calendar: en.calendar, years: !isOneYear(shown, zone) };
  const ticks = axisTicks(shown, width - 2 * MARGIN, words);
  return axisLabels(ticks, scale, width, words).flatMap((text, at) =>
    text === null ? [] : [{ text, x: scale(ticks[at]!.at) }],
  );
}

const texts = (written: string, width: number, id = 'Europe/Rome'): string[] => {
  const zone = createZone(id);
  return labelsOf(parseWindow(written, zone)!, width, zone).map(({ text }) => text);
};

describe('the labels of an axis', () => {
  it('stand 52 pixels apart and cover none, over any span up to twelve thousand years', () => {
    const zones = ['Europe/Rome', 'Pacific/Apia', 'America/St_Johns', 'Asia/Baku'].map(createZone);
    // As many short spans as long ones: their logarithm is even.
    const lengths = fc
      .double({ min: Math.log(0.25), max: Math.log(12_000 * 365), noNaN: true })
      .map((log) => Math.exp(log) * DAY);
    const starts = fc.integer({ min: utcMillis(-9999, 1, 2), max: utcMillis(2100, 1, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        starts,
        lengths,
        fc.integer({ min: 320, max: 1900 }),
        (zone, start, length, width) => {
          const labels = labelsOf({ start, end: start + length }, width, zone);
          for (const [at, { text, x }] of labels.entries()) {
            const next = labels[at + 1];
            if (!next) continue;
            expect(next.x - x).toBeGreaterThanOrEqual(52 - 1e-6);
            expect(next.x - x).toBeGreaterThan(text.length * 6.5);
          }
          // And not so few that the axis says nothing.
          expect(labels.length).toBeGreaterThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has few labels on a phone for nineteen hundred years', () => {
    expect(texts('0100-01-01/1999-12-31', 375)).toEqual(['500', '1000', '1500']);
  });

  it('rounds years before Christ as people do', () => {
    expect(texts('-0499-01-01/0500-12-31', 1000)).toEqual([
      '500 BC',
      '400 BC',
      '300 BC',
      '200 BC',
      '100 BC',
      '1',
      '100',
      '200',
      '300',
      '400',
    ]);
  });

  it('leaves room for a year behind its January', () => {
    expect(texts('2019-02-10/2020-11-02', 600)).toEqual([
      'Apr 2019',
      'Jul',
      'Oct',
      'Jan 2020',
      'Apr',
      'Jul',
      'Oct',
    ]);
  });

  it('labels days, months and hours as before', () => {
    expect(texts('2020-09-27/2020-11-02', 404, 'Asia/Baku')).toEqual([
      '1 Oct',
      '10',
      '20',
      '1 Nov',
    ]);
  });
});
