import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import type { GazetteerPlace } from '../../geo/gazetteer/gazetteer-place.ts';
import { changedFiles } from '../records/write-folder.ts';
import { createDesk } from '../state/desk-store.ts';
import { checkPlace } from './check/check-place.ts';
import {
  emptyPlace,
  movedPoint,
  placeDraftOf,
  placeMissing,
  placeOfWorld,
  savePlace,
} from './place-draft.ts';
import type { PlaceDraft } from './place-draft.ts';
import { emptyIncident } from './claim-draft.ts';

const folder = openedFolder(shippedTexts());
const { records } = folder;
const whole: PlaceDraft = {
  ...emptyPlace('New Town'),
  kind: 'town',
  radius: '5',
  point: { lng: 46.5, lat: 40.1 },
  coordinates: 'Clicked on the map, inferred.',
};
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [46, 40],
      [47, 40],
      [47, 41],
      [46, 41],
      [46, 40],
    ] as [number, number][],
  ],
};
const desk = () => {
  const { actions, getState: state } = createDesk(folder, new Map());
  return { actions, state, now: () => state().history.records };
};

describe('a place that is made', () => {
  it('lacks what nobody has said', () => {
    expect(placeMissing(emptyPlace())).toEqual(['name', 'point', 'kind', 'radius', 'coordinates']);
    expect(placeMissing(whole)).toEqual([]);
    expect(savePlace(records, { ...whole, coordinates: ' ' })).toBeNull();
  });

  it.each(['', ' ', '-1', '2,5', 'Infinity', 'five', '1e999', '20016'])(
    'has no radius in “%s”',
    (radius) => {
      expect(placeMissing({ ...whole, radius })).toEqual(['radius']);
    },
  );

  it('is written with what was said, in the dataset’s first language, and nothing else', () => {
    const { change, id } = savePlace(records, {
      ...whole,
      spellings: [' Newtown ', '', 'Newtown'],
    })!;
    expect(change).toEqual([
      {
        kind: 'place',
        id: 'new-town',
        value: {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [46.5, 40.1] },
          properties: {
            id,
            names: { en: 'New Town' },
            spellings: ['Newtown'],
            kind: 'town',
            radiusKm: 5,
            coordinates: 'Clicked on the map, inferred.',
          },
        },
      },
    ]);
  });

  it('has an id of its own', () => {
    const { actions } = desk();
    const ids = [1, 2, 3].map(() => {
      actions.beginPlace(whole);
      return actions.savePlace();
    });
    expect(ids).toEqual(['new-town', 'new-town-2', 'new-town-3']);
  });

  it('is one of the world’s, with the spelling of the article and where its point comes from', () => {
    const found = { name: 'Gotham', kind: 'city', radiusKm: 10, lng: 1, lat: 2, geonames: 7 };
    const draft = placeOfWorld(found as GazetteerPlace, 'Gothem', 'GeoNames 7.');
    expect(placeMissing(draft)).toEqual([]);
    expect(savePlace(records, draft)!.change[0]!.value).toMatchObject({
      properties: { names: { en: 'Gotham' }, spellings: ['Gothem'], radiusKm: 10, geonames: 7 },
    });
  });
});

describe('a place that is changed', () => {
  const within = [...records.place.values()].find(({ properties }) => properties.within)!;
  const { id } = within.properties;

  it('stays as it was where nothing is changed, whichever it is', () => {
    for (const each of records.place.keys()) {
      const [put] = savePlace(records, placeDraftOf(records, each)!)!.change;
      expect(put?.value).toEqual(records.place.get(each));
    }
    const { actions, now } = desk();
    for (const each of records.place.keys()) {
      actions.beginPlace(placeDraftOf(now(), each)!);
      actions.savePlace();
    }
    expect(changedFiles(folder, now())).toEqual(new Map());
  });

  it('keeps what nobody is asked for here, and its other names', () => {
    const draft = {
      ...placeDraftOf(records, id)!,
      name: 'Elsewhere',
      geonames: null,
      spellings: [],
    };
    const [put] = savePlace(records, draft)!.change;
    const { spellings: _, geonames: _number, ...left } = within.properties;
    expect(put?.value).toEqual({
      ...within,
      properties: { ...left, names: { ...left.names, en: 'Elsewhere' } },
    });
  });

  it('gets an outline, another one and none, and each is undone by itself', () => {
    const { actions, now } = desk();
    const other = { ...square, coordinates: [square.coordinates[0]!.toReversed()] };
    const set = (outline: PlaceDraft['outline']) => {
      actions.beginPlace(placeDraftOf(now(), id)!);
      actions.changePlace({ outline });
      actions.savePlace();
      return now().outline.get(id)?.geometry;
    };
    const before = now();
    expect(set(square)).toEqual(square);
    expect(set(other)).toEqual(other);
    expect(set(null)).toBeUndefined();
    actions.undo();
    expect(now().outline.get(id)?.geometry).toEqual(other);
    actions.undo();
    actions.undo();
    expect(now()).toEqual(before);
    expect(changedFiles(folder, now())).toEqual(new Map());
  });

  it('keeps what its outline says besides', () => {
    const [known] = records.outline.keys();
    const { change } = savePlace(records, { ...placeDraftOf(records, known!)!, outline: square })!;
    expect(change[1]?.value).toEqual({ ...records.outline.get(known!), geometry: square });
  });
});

describe('a point that is moved', () => {
  it('is said anew to come from somewhere, but by who has typed it', () => {
    const point = { lng: 1, lat: 2 };
    const moved = (coordinates: string) =>
      movedPoint({ ...whole, coordinates }, point, ['GeoNames 7.']).coordinates;
    expect(moved('GeoNames 7.')).toBe('');
    expect(moved('By eye.')).toBe('By eye.');
    expect(moved('')).toBe('');
  });
});

describe('the place in hand', () => {
  it('is put by when another is begun, where something was said in it, and taken up again', () => {
    const { actions, state } = desk();
    actions.beginPlace(emptyPlace('untouched'));
    actions.beginPlace(emptyPlace('one'));
    expect(state().placesPutBy).toEqual([]);
    actions.changePlace({ radius: '7' });
    actions.beginPlace(whole);
    expect(state()).toMatchObject({ placing: whole, placesPutBy: [{ draft: { radius: '7' } }] });
    actions.savePlace();
    expect(state()).toMatchObject({ placing: { name: 'one', radius: '7' }, placesPutBy: [] });
    actions.dropPlace();
    expect(state()).toMatchObject({ placing: null, placingBegun: null });
  });

  it('becomes that of an incident which is drafted without one', () => {
    const { actions, state } = desk();
    const [incident] = records.incident.keys();
    actions.editClaim({ incident: incident!, at: 0 });
    actions.changeDraft({ incident: { new: emptyIncident() } });
    actions.beginPlace(whole);
    const place = actions.savePlace();
    expect(state().hand?.draft.incident).toMatchObject({ new: { place: { id: place } } });
  });

  it('is none of the incident where it was one before', () => {
    const { actions, state } = desk();
    const [incident] = records.incident.keys();
    const [known] = records.place.keys();
    actions.editClaim({ incident: incident!, at: 0 });
    actions.changeDraft({ incident: { new: emptyIncident() } });
    actions.beginPlace(placeDraftOf(records, known!)!);
    actions.changePlace({ name: 'Said better' });
    expect(actions.savePlace()).toBe(known);
    expect(state().hand?.draft.incident).toEqual({ new: emptyIncident() });
  });

  it('becomes that of the draft that asked for it, though another is in hand by then', () => {
    const { actions, state } = desk();
    const [one, other] = records.incident.keys();
    const draft = { incident: { new: emptyIncident() } };
    actions.editClaim({ incident: one!, at: 0 });
    actions.changeDraft(draft);
    actions.beginPlace(whole);
    actions.editClaim({ incident: other!, at: 0 });
    actions.changeDraft(draft);
    // Put by, too, and taken up with what it is for.
    actions.changePlace({ radius: '9' });
    actions.beginPlace(emptyPlace('Of the other'));
    actions.dropPlace();
    const place = actions.savePlace();
    expect(state().hand?.draft.incident).toEqual(draft.incident);
    expect(state().parked[0]?.draft.incident).toMatchObject({ new: { place: { id: place } } });
  });
});

describe('what the check says of a place', () => {
  it('is nothing of those that are right, used or not', () => {
    expect(checkPlace(records, whole)).toEqual({ findings: [], notes: [] });
    for (const id of records.place.keys())
      expect(checkPlace(records, placeDraftOf(records, id)!).findings).toEqual([]);
  });

  it('is that an outline is none of a town, and that a place lies elsewhere', () => {
    const { findings } = checkPlace(records, { ...whole, outline: square });
    expect(findings.map(({ got }) => got)).toEqual(['"new-town", a town']);
    const { notes } = checkPlace(records, { ...emptyPlace('Far'), point: { lng: -70, lat: 10 } });
    expect(notes.map(({ text }) => text).join()).toMatch(/outside|bounds/);
  });

  it('never fails, whatever is entered', () => {
    const text = fc.string();
    const draft = fc.record({
      name: text,
      radius: text,
      coordinates: text,
      spellings: fc.array(text),
    });
    fc.assert(
      fc.property(draft, fc.constantFrom(null, 'town', 'sector', 'country'), (said, kind) => {
        checkPlace(records, { ...whole, ...said, kind });
      }),
      { numRuns: 50 },
    );
  });
});
