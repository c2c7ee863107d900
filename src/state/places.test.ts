import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { AuthoredFiles } from '../evidence/model.ts';
import { quoteOf, sampleFiles } from '../evidence/sample-files.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone } from '../time/zone.ts';
import { NO_FILTERS } from './filters.ts';
import { createPlacesSelector } from './places.ts';
import { createSelector } from './selection.ts';
import type { Selecting } from './selection.ts';
import { DEFAULT_VIEW } from './view.ts';

const zone = createZone('Asia/Baku');

type WrittenIncident = AuthoredFiles['incidents'][number];

function incident(id: string, when: string, place: string | null): WrittenIncident {
  return {
    id,
    title: id,
    category: id.startsWith('air') ? 'airstrike' : 'shelling',
    when,
    whenBasis: 'stated',
    place,
    claims: [
      {
        source: 'courier',
        speaker: 'ministry',
        quote: quoteOf('killed on Sunday'),
        stance: 'reports',
      },
    ],
  };
}

const dataset = decodeDataset(
  compileDataset({
    ...sampleFiles(),
    incidents: [
      incident('a', '2020-10-01', 'ganja'),
      incident('b', '2020-10-05', 'ganja'),
      incident('air', '2020-10-05', 'west'),
      incident('nowhere', '2020-10-05', null),
      incident('elsewhere', '2020-10-05', 'gone'),
    ],
  }),
);

const selecting = (t: string | null, view: Partial<Selecting['view']> = {}): Selecting => ({
  view: { ...DEFAULT_VIEW, window: t === null ? null : parseWindow(t, zone)!, ...view },
  search: null,
});
const shownAt = (states: ReturnType<typeof select>, id: string) =>
  states.get(id)?.shown?.incidents.map((shown) => shown.id) ?? null;

let select = createPlacesSelector(dataset, createSelector(dataset));

describe('the places of a selection', () => {
  it('say what is shown at each, and keep those of which nothing is', () => {
    select = createPlacesSelector(dataset, createSelector(dataset));
    const all = select(selecting(null));
    expect([...all.keys()]).toEqual(['ganja', 'west']);
    expect(shownAt(all, 'ganja')).toEqual(['a', 'b']);
    const early = select(selecting('2020-10-01'));
    expect(shownAt(early, 'ganja')).toEqual(['a']);
    expect(shownAt(early, 'west')).toBeNull();
    expect(early.get('west')?.matching.incidents).toHaveLength(1);
  });

  it('leave out those whose incidents all fail the filters, in the window or out of it', () => {
    const air = { ...NO_FILTERS, categories: ['air' as const] };
    expect([...select(selecting('2020-10-01', { filters: air })).keys()]).toEqual(['west']);
    expect([...select(selecting(null, { filters: air })).keys()]).toEqual(['west']);
  });

  it('are the same objects where nothing there has changed', () => {
    const state = selecting('2020-10-01');
    const first = select(state);
    expect(select(state)).toBe(first);
    const wider = select(selecting('2020-10-01/2020-10-02'));
    expect(wider).toBe(first);
    const further = select(selecting('2020-09-30/2020-10-05'));
    expect(further.get('ganja')).not.toBe(first.get('ganja'));
    const later = select(selecting('2020-10-02/2020-10-05'));
    expect(later.get('west')).toBe(further.get('west'));
    expect(later.get('ganja')).not.toBe(further.get('ganja'));
  });

  it('fade by their newest, where everything up to the window’s end is shown', () => {
    const until = { mode: 'until' as const };
    expect(select(selecting('2020-10-20', until)).get('ganja')?.fade).toBe(2);
    const onTheDay = select(selecting('2020-10-05/2020-10-10', until));
    expect(onTheDay.get('ganja')?.fade).toBe(0);
    expect(shownAt(onTheDay, 'ganja')).toEqual(['a', 'b']);
    const dayAfter = select(selecting('2020-10-06/2020-10-10', until));
    expect(dayAfter.get('ganja')?.fade).toBe(1);
    // Older by a day, and still of the same step.
    const next = select(selecting('2020-10-07/2020-10-10', until));
    expect(next.get('ganja')).toBe(dayAfter.get('ganja'));
    expect(select(selecting('2020-10-06/2020-10-10')).get('ganja')?.fade).toBe(0);
  });
});
