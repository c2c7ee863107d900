import { describe, expect, it } from 'vitest';
import type { Tally } from '../evidence/model.ts';
import { tollLines } from './toll-lines.ts';

function tally(
  id: string,
  start: number,
  speaker: string,
  of: string,
  number: number,
  series?: string,
): Tally {
  return {
    id,
    title: id,
    asOf: '',
    ...(series !== undefined && { series }),
    time: {
      start,
      end: start + 1,
      form: 'date',
      approximate: false,
      uncertain: false,
      open: 'none',
    },
    claims: [
      {
        source: 's',
        quote: { exact: 'x', start: 0, end: 1 },
        speaker,
        stance: 'reports',
        figures: [{ measure: 'killed', of, text: String(number), min: number, max: number }],
      },
    ],
  };
}

describe('tollLines', () => {
  it('joins the tallies of one series in order of their days', () => {
    const lines = tollLines([
      tally('b', 2, 'ministry', 'soldiers', 710, 'own-dead'),
      tally('a', 1, 'authorities', 'servicemen', 429, 'own-dead'),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.steps.map(({ figure }) => figure.min)).toEqual([429, 710]);
    expect(lines[0]!.speakers).toEqual(['authorities', 'ministry']);
  });

  it('never joins totals of different scope', () => {
    const lines = tollLines([
      tally('a', 1, 'government', 'civilians', 41),
      tally('b', 2, 'paper', 'civilians', 63),
      tally('c', 2, 'paper', 'people', 700),
    ]);
    expect(lines.map(({ steps }) => steps.length)).toEqual([1, 1, 1]);
  });

  it('keeps the things that one tally counts apart', () => {
    const houses = tally('a', 1, 'office', 'houses', 1165);
    const both: Tally = {
      ...houses,
      claims: [
        {
          ...houses.claims[0]!,
          figures: [...houses.claims[0]!.figures!, { measure: 'killed', of: 'cows', text: '2' }],
        },
      ],
    };
    expect(tollLines([both]).map(({ of }) => of)).toEqual(['houses', 'cows']);
  });
});
