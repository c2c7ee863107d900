import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { createVocabulary, resolveVocabulary } from '../../evidence/vocabulary.ts';
import { CATEGORY_IDS, GROUP_IDS } from '../../testing/default-vocabulary.ts';
import {
  canonicalCategories,
  canonicalIds,
  canonicalQuery,
  NO_FILTERS,
} from '../selection/filters.ts';
import { DEFAULT_VIEW, MODES, THEMES } from './view.ts';
import type { View } from './view.ts';
import { decodeView, encodeView, queryWithView, viewTextFromQuery } from './view-codec.ts';

const zone = createZone('Asia/Baku');
const span = parseWindow('2020-09-27/2020-11-02', zone)!;
const named = (...all: string[]) => all.map((id) => ({ id }));
const sources = named('gazette', 'courier', 'page');
const actors = named('ministry', 'villagers', 'army');
const vocabulary = createVocabulary(
  resolveVocabulary({ parties: [{ id: 'armenia', names: { en: 'Armenian officials' } }] }),
);
const context = { zone, span, vocabulary, sources, actors };

const ids = fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/), { nil: null });
const windows = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 60 * 24 * 60 }), fc.integer({ min: 1, max: 60 * 24 * 60 }))
    .map(([from, length]) => ({
      start: span.start + from * 60_000,
      end: span.start + (from + length) * 60_000,
    })),
  { nil: null },
);
const cameras = fc.option(
  fc.record({
    zoom: fc.integer({ min: 0, max: 2200 }).map((zoom) => zoom / 100),
    lat: fc.integer({ min: -850_000, max: 850_000 }).map((lat) => lat / 10_000),
    lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((lng) => lng / 10_000),
  }),
  { nil: null },
);
/** Any of some records' ids, in their order. */
function chosenOf(known: readonly { readonly id: string }[]): fc.Arbitrary<string[]> {
  return fc
    .shuffledSubarray(known.map(({ id }) => id))
    .map((chosen) => canonicalIds(chosen, known));
}

const filters = fc.record({
  categories: fc
    .subarray([...GROUP_IDS, ...CATEGORY_IDS])
    .map((chosen) => canonicalCategories(chosen, vocabulary)),
  parties: chosenOf(vocabulary.parties),
  sources: chosenOf(sources),
  actors: chosenOf(actors),
  query: fc.oneof(fc.string({ unit: 'binary' }), fc.string()).map(canonicalQuery),
});
const views: fc.Arbitrary<View> = fc.record({
  window: windows,
  mode: fc.constantFrom(...MODES),
  filters,
  place: ids,
  incident: ids,
  camera: cameras,
  theme: fc.constantFrom(...THEMES),
});

describe('the view’s codec', () => {
  it('reads back every view it has written', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = queryWithView('', encodeView(view, context));
        expect(decodeView(viewTextFromQuery(query), context)).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('is total: whatever it is given, it gives a view', () => {
    fc.assert(
      fc.property(
        fc.record({
          t: fc.string(),
          place: fc.string(),
          map: fc.string(),
          theme: fc.string(),
          view: fc.string(),
          cat: fc.array(fc.constantFrom('air', 'clash', 'x', '')).map(String),
          party: fc.string(),
          source: fc.string(),
          actor: fc.string(),
          q: fc.string({ unit: 'binary' }),
        }),
        (text) => {
          const view = decodeView(text, context);
          expect(decodeView(encodeView(view, context), context)).toEqual(view);
        },
      ),
    );
  });

  it('leaves defaults out', () => {
    expect(encodeView(DEFAULT_VIEW, context)).toEqual({});
    expect(encodeView({ ...DEFAULT_VIEW, window: span }, context)).toEqual({});
    expect(decodeView({ t: '2020-09-27/2020-11-02' }, context)).toEqual(DEFAULT_VIEW);
    expect(queryWithView('?t=2020-10-11', {})).toBe('');
  });

  it.each([
    ['t', 'soon'],
    ['place', 'Ganja'],
    ['place', '<b>'],
    ['incident', '-x'],
    ['map', '8/40'],
    ['map', '8/91/46'],
    ['map', '8/40/181'],
    ['map', '-2.1/40/46'],
    ['map', '8/40/46/1'],
    ['map', 'NaN/40/46'],
    ['map', '1e3/40/46'],
    ['theme', 'blue'],
    ['view', 'all'],
    ['cat', 'war,Air,,__proto__'],
    ['party', 'everyone'],
    ['source', 'another'],
    ['actor', 'nobody,Army,,__proto__'],
    ['q', '  '],
  ])('takes a malformed %s=%s as the default', (key, value) => {
    expect(decodeView({ [key]: value }, context)).toEqual(DEFAULT_VIEW);
  });

  it.each([
    ['air,clash,unknown', 'air,clash'],
    ['clash,airstrike,aircraft-downed', 'air,clash'],
    // A name that both have is the group's.
    ['ceasefire', 'ceasefire'],
    ['ceasefire-violation', 'ceasefire-violation'],
    ['other,diplomacy', 'diplomacy,other'],
  ])('reads the categories %s as %s', (cat, canonical) => {
    expect(encodeView(decodeView({ cat }, context), context)).toEqual({ cat: canonical });
  });

  it('keeps the other filters’ members known to the dataset, in its order, and words as written', () => {
    const text = {
      party: 'press,armenia,x',
      source: 'page,gone,gazette',
      actor: 'army,gone,ministry',
      q: ' Gəncə + “Baku” ',
    };
    expect(encodeView(decodeView(text, context), context)).toEqual({
      party: 'armenia,press',
      source: 'gazette,page',
      actor: 'ministry,army',
      q: 'Gəncə + “Baku”',
    });
    expect(viewTextFromQuery(queryWithView('', { q: 'a+b & c' }))).toEqual({ q: 'a+b & c' });
    expect(decodeView(viewTextFromQuery('?q=two+words'), context).filters.query).toBe('two words');
    expect(decodeView({}, context).filters).toBe(NO_FILTERS);
  });

  it('keeps foreign parameters as they are written and readable ones readable', () => {
    const query = queryWithView('?utm=a%20b&t=2020-10-11&flag&place=ganja&utm=2', {
      t: '2020-10-10T12:00/2020-10-11T02:00',
    });
    expect(query).toBe('?utm=a%20b&flag&utm=2&t=2020-10-10T12:00/2020-10-11T02:00');
  });

  it('reads the first of a key that comes twice, and an escaped one', () => {
    expect(viewTextFromQuery('?t=2020-10-11&t=2020-10-12')).toEqual({ t: '2020-10-11' });
    expect(viewTextFromQuery('?t=2020-10-10%2F2020-10-17')).toEqual({ t: '2020-10-10/2020-10-17' });
  });
});
