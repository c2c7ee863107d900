import { describe, expect, it } from 'vitest';
import type { Claim, Tally } from '../../evidence/model.ts';
import { tollLines } from './toll-lines.ts';

type Figure = NonNullable<Claim['figures']>[number];

const killed = (of: string, number: number, more: Partial<Figure> = {}): Figure => ({
  measure: 'killed',
  of,
  text: String(number),
  min: number,
  max: number,
  ...more,
});
const claim = (speaker: string, ...figures: Figure[]): Claim => ({
  source: 's',
  quote: { exact: 'x', start: 0, end: 1 },
  speaker,
  stance: 'reports',
  figures,
});
const tally = (id: string, start: number, claims: Claim[], series?: string): Tally => ({
  id,
  title: id,
  asOf: '',
  ...(series !== undefined && { series }),
  time: { start, end: start + 1, form: 'date', approximate: false, uncertain: false, open: 'none' },
  claims,
});
/** Each line by what it counts, with its numbers. */
const linesOf = (...tallies: Tally[]): [string, (number | undefined)[]][] =>
  tollLines(tallies).map(({ of, steps }) => [of, steps.map(({ figure }) => figure.max)]);

describe('tollLines', () => {
  it('joins the tallies of one series in order of their days, whatever their words', () => {
    const lines = tollLines([
      tally('b', 2, [claim('ministry', killed('soldiers', 710))], 'own-dead'),
      tally('a', 1, [claim('authorities', killed('servicemen', 429))], 'own-dead'),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.steps.map(({ figure }) => figure.min)).toEqual([429, 710]);
    expect(lines[0]!.speakers).toEqual(['authorities', 'ministry']);
  });

  it('never joins totals of different scope', () => {
    expect(
      linesOf(
        tally('a', 1, [claim('paper', killed('civilians', 41))]),
        tally('b', 2, [claim('paper', killed('civilians', 63))]),
        tally('c', 3, [claim('paper', killed('civilians', 70))], 'a-series'),
        tally('d', 4, [claim('paper', killed('civilians', 80))], 'another-series'),
      ).map(([, numbers]) => numbers),
    ).toEqual([[41], [63], [70], [80]]);
  });

  it('keeps two who count apart where no series joins them', () => {
    expect(
      linesOf(
        tally('a', 1, [claim('paper', killed('people', 4)), claim('office', killed('people', 5))]),
      ),
    ).toEqual([
      ['people', [4]],
      ['people', [5]],
    ]);
  });

  it.each([undefined, 'both-dead'])(
    'keeps what a tally of the series %s counts apart',
    (series) => {
      const day = (start: number, soldiers: number, civilians: number): Tally =>
        tally(
          `day-${start}`,
          start,
          [claim('office', killed('soldiers', soldiers), killed('civilians', civilians))],
          series,
        );
      expect(linesOf(day(1, 100, 10), day(2, 200, 20))).toEqual(
        series === undefined
          ? [
              ['soldiers', [100]],
              ['civilians', [10]],
              ['soldiers', [200]],
              ['civilians', [20]],
            ]
          : [
              ['soldiers', [100, 200]],
              ['civilians', [10, 20]],
            ],
      );
    },
  );

  it('keeps what two claims of a tally of a series count apart', () => {
    expect(
      linesOf(
        tally(
          'a',
          1,
          [claim('office', killed('soldiers', 100)), claim('office', killed('civilians', 10))],
          'both-dead',
        ),
        tally('b', 2, [claim('office', killed('soldiers', 200))], 'both-dead'),
      ),
    ).toEqual([
      ['soldiers', [100, 200]],
      ['civilians', [10]],
    ]);
  });

  it('keeps the measures of a series apart', () => {
    const both = claim('office', killed('people', 1), killed('people', 9, { measure: 'injured' }));
    expect(tollLines([tally('a', 1, [both], 'people')]).map(({ measure }) => measure)).toEqual([
      'killed',
      'injured',
    ]);
  });

  it.each([undefined, 'all-dead'])(
    'never joins a part to its whole, in the series %s',
    (series) => {
      const part = killed('people', 2, { subset: true });
      expect(linesOf(tally('a', 1, [claim('office', killed('people', 9), part)], series))).toEqual([
        ['people', [9]],
        ['people', [2]],
      ]);
    },
  );

  it('lets a part split no series: its wholes still count one thing', () => {
    const part = killed('children', 2, { subset: true });
    expect(
      linesOf(
        tally('a', 1, [claim('office', killed('people', 9), part)], 'all-dead'),
        tally('b', 2, [claim('office', killed('residents', 12))], 'all-dead'),
      ),
    ).toEqual([
      ['people', [9, 12]],
      ['children', [2]],
    ]);
  });

  it('draws no denial', () => {
    const denial: Claim = { ...claim('ministry', killed('people', 0)), stance: 'denies' };
    expect(
      linesOf(
        tally('a', 1, [claim('office', killed('people', 9)), denial], 'all-dead'),
        tally('b', 2, [denial]),
      ),
    ).toEqual([['people', [9]]]);
  });
});
