import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { NO_PLACE } from '../../dataset/indexes/columns.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { IncidentDetails } from '../../dataset/incident-details.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { cameraLimits } from '../../geo/camera-limits.ts';
import { screenTransform } from '../../geo/web-mercator.ts';
import type { Camera } from '../../geo/web-mercator.ts';
import { createViewStore } from '../../state/store.ts';
import type { ViewStore } from '../../state/store.ts';
import { DEFAULT_VIEW } from '../../state/view/view.ts';
import type { View } from '../../state/view/view.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { cameraFor, cameraThatShows, reachable, sameCamera, wholeArea } from './camera-target.ts';
import { tieCamera } from './camera-tie.ts';
import type { CameraTie, MovableMap } from './camera-tie.ts';

const places = JSON.parse(
  readFileSync(new URL('../../../data/geo/places.geojson', import.meta.url), 'utf8'),
) as { features: { properties: { id: string }; geometry: { coordinates: [number, number] } }[] };
const point = (id: string, radiusKm: number): object => {
  const { properties, geometry } = places.features.find((each) => each.properties.id === id)!;
  const [lng, lat] = geometry.coordinates;
  return { ...properties, lng, lat, radiusKm, outline: null, outside: id === 'moscow' };
};
const dataset = decodeDataset({
  format: 1,
  info: {
    id: 'sample',
    timeZone: 'Asia/Baku',
    time: parseWindow('2020-09-27/2020-11-02', createZone('Asia/Baku'))!,
    bounds: [
      [45.6, 38.75],
      [47.75, 41.05],
    ],
  },
  sources: [],
  speakers: [],
  places: [point('ganja', 5), point('zangilan', 3), point('moscow', 20)],
  incidents: [],
  tallies: [],
});

class FakeMap implements MovableMap {
  size = { width: 880, height: 520 };
  camera: Camera;
  moves = 0;
  constructor(camera: Camera) {
    this.camera = camera;
  }
  moveTo(camera: Camera): void {
    this.moves++;
    this.camera = camera;
  }
  jumpTo(camera: Camera): void {
    this.camera = camera;
  }
}

const sample = decodeDataset(compileDataset(sampleFiles()));
/** The id of an incident that has a place. */
const placed = sample.details.peek(
  [...sample.columns.start.keys()].find((row) => sample.columns.place[row] !== NO_PLACE)!,
)!.id;

/** What the address would show if it were opened now. */
const onLoad = (store: ViewStore, map: FakeMap): Camera =>
  cameraFor(dataset, store.getState().view, map.size);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('tieCamera', () => {
  let store: ViewStore;
  let map: FakeMap;
  let tie: CameraTie;
  const start = (camera: Camera | null): void => {
    store = createViewStore(dataset, { ...DEFAULT_VIEW, camera });
    map = new FakeMap(onLoad(store, { size: { width: 880, height: 520 } } as FakeMap));
    tie = tieCamera(store, map);
  };
  const nearGanja = { lng: 46.4, lat: 40.7, zoom: 9 };
  beforeEach(() => start(null));

  it('without a camera looks where the address looks on load, opened and closed', async () => {
    for (const act of [
      () => store.actions.openPlace('moscow'),
      () => store.actions.openPlace('ganja'),
      () => store.actions.openPlace('zangilan'),
      () => store.actions.close(),
    ]) {
      act();
      await settled();
      expect(store.getState().view.camera).toBeNull();
      expect(map.camera).toEqual(onLoad(store, map));
    }
    expect(map.camera).toEqual(wholeArea(dataset, map.size));
  });

  it('with a camera moves only to what is out of view, and says so', async () => {
    start(nearGanja);
    store.actions.openPlace('ganja');
    await settled();
    expect([map.moves, store.getState().view.camera]).toEqual([0, nearGanja]);
    store.actions.openPlace('zangilan');
    await settled();
    expect(map.camera.lat).toBeCloseTo(39.08, 1);
    expect(store.getState().view.camera).toEqual(map.camera);
    expect(onLoad(store, map)).toEqual(map.camera);
  });

  describe('never goes to a place beyond the bounds', () => {
    it('from a camera of its own', async () => {
      start(nearGanja);
      store.actions.openPlace('moscow');
      await settled();
      expect([map.moves, store.getState().view.camera]).toEqual([0, nearGanja]);
    });

    it('from the whole area', async () => {
      store.actions.openPlace('moscow');
      await settled();
      expect([map.moves, store.getState().view.camera]).toEqual([0, null]);
    });

    it('from another place, and says where it has stayed, however often it is told', async () => {
      store.actions.openPlace('ganja');
      const there = cameraFor(dataset, store.getState().view, map.size);
      // On its way there still.
      map.camera = { ...there, zoom: 8 };
      for (const again of [false, true]) {
        if (again) store.actions.setView({ ...DEFAULT_VIEW, place: 'moscow' });
        else store.actions.openPlace('moscow');
        await settled();
        expect([map.moves, store.getState().view.camera]).toEqual([1, there]);
      }
      tie.showWhole();
      store.actions.setView({ ...DEFAULT_VIEW, place: 'moscow' });
      await settled();
      expect([map.camera, store.getState().view.camera]).toEqual([
        wholeArea(dataset, map.size),
        null,
      ]);
    });
  });

  it('tells the store of its own move only after all have heard of the opening', async () => {
    start(nearGanja);
    const heard: (string | null)[] = [];
    store.subscribe(({ view }, last) => heard.push(`${last.view.place} ${view.camera?.zoom}`));
    store.actions.openPlace('zangilan');
    expect(heard).toHaveLength(1);
    await settled();
    expect(heard).toEqual(['null 9', 'zangilan 9']);
  });

  it('shows the whole area for good while a place is open, and by default while none is', async () => {
    start(nearGanja);
    store.actions.openPlace('ganja');
    tie.showWhole();
    expect(store.getState().view.camera).toEqual(wholeArea(dataset, map.size));
    expect(onLoad(store, map)).toEqual(map.camera);
    store.actions.close();
    await settled();
    expect(store.getState().view.camera).toBeNull();
    tie.moved(nearGanja);
    tie.showWhole();
    expect(store.getState().view.camera).toBeNull();
  });

  it('fits anew when the box changes, unless the view has a camera', () => {
    map.size = { width: 390, height: 300 };
    tie.resized();
    expect(map.camera).toEqual(wholeArea(dataset, map.size));
    tie.moved(nearGanja);
    map.camera = nearGanja;
    map.size = { width: 880, height: 520 };
    tie.resized();
    expect(map.camera).toEqual(nearGanja);
  });

  it('keeps in view what was opened there as the box leaves less room for it', async () => {
    const ganja = { lng: 46.36056, lat: 40.68278 };
    // It stands above the middle, by as much as half of the lower box.
    const camera = { lng: 46.36, lat: 40.5, zoom: 8 };
    start(camera);
    map.size = { width: 390, height: 260 };
    tie.resized();
    store.actions.openPlace('ganja');
    await settled();
    expect([map.moves, store.getState().view.camera]).toEqual([0, camera]);
    map.size = { width: 390, height: 140 };
    tie.resized();
    expect(map.camera).toMatchObject({ zoom: 8, ...ganja });
    expect(store.getState().view.camera).toEqual(map.camera);
    // Whoever has gone elsewhere with it open stays there.
    map.camera = camera;
    tie.moved(camera);
    map.size = { width: 390, height: 130 };
    tie.resized();
    expect([map.moves, store.getState().view.camera]).toEqual([1, camera]);
  });

  it('writes what is seen where an address asks for what the map can’t do', async () => {
    start({ lng: 46, lat: 40, zoom: 19 });
    expect(store.getState().view.camera).toEqual({ lng: 46, lat: 40, zoom: 12 });
    store.actions.setView({ ...DEFAULT_VIEW, camera: { lng: 46, lat: 40, zoom: 1 } });
    await settled();
    expect(store.getState().view.camera).toEqual({ lng: 46, lat: 40, zoom: 4 });
    expect(map.camera).toEqual({ lng: 46, lat: 40, zoom: 4 });
  });

  describe('where it is not known yet where an incident lies', () => {
    let found: boolean;
    let fails: boolean;
    const startWith = (view: Partial<View>): void => {
      found = false;
      fails = false;
      const details: IncidentDetails = {
        ...sample.details,
        rowOf: (id) => (found ? sample.details.rowOf(id) : undefined),
        find: (id) => {
          if (fails) return Promise.reject(new Error('not here'));
          found = true;
          return Promise.resolve(sample.details.rowOf(id) ?? null);
        },
      };
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      fails = view.incident !== undefined;
      store = createViewStore({ ...sample, details }, { ...DEFAULT_VIEW, ...view });
      map = new FakeMap(
        cameraFor(store.dataset, store.getState().view, { width: 880, height: 520 }),
      );
      tie = tieCamera(store, map);
    };
    const there = (): Camera => cameraFor(store.dataset, store.getState().view, map.size);
    const whole = (): Camera => wholeArea(store.dataset, map.size);

    it('stays, and goes there once it is', async () => {
      startWith({});
      store.actions.openIncident(placed);
      expect(map.moves).toBe(0);
      await settled();
      expect(map.moves).toBe(1);
      expect(map.camera).toEqual(there());
      expect(map.camera).not.toEqual(whole());
    });

    it('shows the whole area where it can’t be had, and goes there when it is found after all', async () => {
      startWith({});
      store.actions.openPlace(store.dataset.places[0]!.id);
      fails = true;
      store.actions.openIncident(placed);
      await settled();
      expect(map.camera).toEqual(whole());
      fails = false;
      store.actions.lookUpAgain();
      await settled();
      expect(map.camera).toEqual(there());
      expect(map.camera).not.toEqual(whole());
    });

    it('does so with an address, too, but where a person has moved the map', async () => {
      for (const moves of [false, true]) {
        startWith({ incident: placed });
        await settled();
        if (moves) tie.moved(nearGanja);
        fails = false;
        store.actions.lookUpAgain();
        await settled();
        expect(map.moves).toBe(moves ? 0 : 1);
      }
    });

    it('comes back from the place that was open before, when it is closed', async () => {
      startWith({});
      store.actions.openPlace(store.dataset.places[0]!.id);
      fails = true;
      store.actions.openIncident(placed);
      store.actions.close();
      await settled();
      expect(map.camera).toEqual(whole());
    });
  });

  it('leaves alone what comes after its release', async () => {
    start(nearGanja);
    store.actions.openPlace('zangilan');
    tie.release();
    await settled();
    expect(store.getState().view.camera).toEqual(nearGanja);
    store.actions.setCamera({ lng: 47, lat: 39, zoom: 7 });
    expect(map.moves).toBe(1);
  });
});

describe('cameras', () => {
  const size = { width: 880, height: 520 };
  const limits = dataset.cameraLimits;
  const across = cameraLimits([
    [175, -22],
    [-170, -10],
  ]);

  it('keep the world’s edge out of view', () => {
    const { lng, lat } = reachable({ lng: 179, lat: 84, zoom: 4 }, size, limits);
    expect(lng).toBeLessThan(165);
    expect(lat).toBeLessThan(84.5);
    const inside = { lng: 46, lat: 40, zoom: 7 };
    expect(reachable(inside, size, limits)).toBe(inside);
  });

  it('look across the 180th meridian where the dataset lies there, from either side', () => {
    for (const lng of [182.5, -177.5])
      expect(reachable({ lng, lat: -16, zoom: 5 }, size, across)).toMatchObject({ lng: -177.5 });
    expect(reachable({ lng: 178, lat: -16, zoom: 5 }, size, across).lng).toBe(-182);
    expect(sameCamera({ lng: 182.5, lat: 0, zoom: 5 }, { lng: -177.5, lat: 0, zoom: 5 })).toBe(
      true,
    );
  });

  it('hold the world no more than once, whatever the size of the map', () => {
    const world = cameraLimits([
      [-180, -85],
      [180, 85],
    ]);
    const { zoom } = reachable({ lng: 0, lat: 0, zoom: -2 }, size, world);
    expect(512 * 2 ** zoom).toBeCloseTo(size.width);
    const phone = reachable({ lng: 0, lat: 0, zoom: -2 }, { width: 390, height: 260 }, world);
    expect(512 * 2 ** phone.zoom).toBeCloseTo(390);
    expect(reachable({ lng: 0, lat: 80, zoom: 0.8 }, size, world).lat).toBeLessThan(80);
  });

  it('are the same when the address writes them the same', () => {
    const camera = { lng: 46.12344, lat: 40, zoom: 7.101 };
    expect(sameCamera(camera, { lng: 46.1234, lat: 40, zoom: 7.1 })).toBe(true);
    expect(sameCamera(camera, { ...camera, zoom: 7.2 })).toBe(false);
  });

  it('leave a place in view where it is', () => {
    const camera = { lng: 46.4, lat: 40.7, zoom: 9 };
    const frame = { camera, size, transform: screenTransform(camera, size) };
    expect(cameraThatShows(dataset.placeById.get('ganja')!, frame, limits)).toBeNull();
    expect(cameraThatShows(dataset.placeById.get('zangilan')!, frame, limits)?.zoom).toBe(9);
    expect(cameraThatShows(dataset.placeById.get('moscow')!, frame, limits)).toBeNull();
  });

  it('stays where a place at a pole is as much in view as it can be', () => {
    const pole = { ...dataset.placeById.get('ganja')!, lat: 89.9 };
    const from = { lng: 46.4, lat: 40.7, zoom: 9 };
    const frameOf = (camera: Camera) => ({
      camera,
      size,
      transform: screenTransform(camera, size),
    });
    const to = cameraThatShows(pole, frameOf(from), limits)!;
    expect(to.lat).toBeGreaterThan(84);
    expect(cameraThatShows(pole, frameOf(to), limits)).toBeNull();
  });
});
