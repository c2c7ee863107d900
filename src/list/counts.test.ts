import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import { quoteOf, sampleFiles } from '../evidence/sample-files.ts';
import { NO_FILTERS } from '../state/filters.ts';
import type { Selecting } from '../state/selection.ts';
import { DEFAULT_VIEW } from '../state/view.ts';
import { parseWindow } from '../time/window-text.ts';
import { createCounter } from './counts.ts';

const sample = sampleFiles();
const dataset = decodeDataset(
  compileDataset({
    ...sample,
    incidents: (['shelling', 'shelling', 'clash'] as const).map((category, at) => ({
      id: `incident-${at}`,
      title: 'Sample',
      category,
      when: `2020-10-0${at + 1}`,
      whenBasis: 'stated',
      place: null,
      claims: [
        {
          source: at === 0 ? 'gazette' : 'courier',
          speaker: 'courier',
          quote: quoteOf('killed on Sunday'),
          stance: 'reports',
        },
      ],
    })),
  }),
);

const selecting = (view: Partial<Selecting['view']> = {}): Selecting => ({
  view: { ...DEFAULT_VIEW, ...view },
  search: null,
});
const counter = () => createCounter(dataset, 'categories', ({ category }) => [category]);

describe('the counts of a filter', () => {
  it('are those of the window under all other filters, whatever the filter itself is set to', () => {
    const count = counter();
    expect(Object.fromEntries(count(selecting()))).toEqual({ shelling: 2, clash: 1 });
    const filters = { ...NO_FILTERS, categories: ['ground'] as const, sources: ['courier'] };
    expect(Object.fromEntries(count(selecting({ filters })))).toEqual({ shelling: 1, clash: 1 });
    const window = parseWindow('2020-10-01', dataset.zone);
    expect(Object.fromEntries(count(selecting({ filters, window })))).toEqual({});
  });

  it('are one object as long as they are the same', () => {
    const count = counter();
    const first = count(selecting());
    expect(count(selecting({ window: parseWindow('2020-09-28/2020-10-20', dataset.zone) }))).toBe(
      first,
    );
    expect(count(selecting({ window: parseWindow('2020-10-03', dataset.zone) }))).not.toBe(first);
  });
});
