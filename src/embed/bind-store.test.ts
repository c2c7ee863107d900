import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeDataset } from '../dataset/dataset.ts';
import { createViewStore } from '../state/store.ts';
import type { ViewStore } from '../state/store.ts';
import { parseWindow } from '../time/window-text.ts';
import { createZone } from '../time/zone.ts';
import { INTERFACE_LANGUAGES } from '../messages/languages.ts';
import { tieHost } from './bind-store.ts';
import type { HostTie } from './bind-store.ts';
import { UIS } from './contract.ts';
import type { ToFrameMessage } from './frame.ts';
import { stillMeant } from './host.ts';
import type { Host } from './host.ts';
import { createKeptState } from '../state/kept-state.ts';

const zone = createZone('Asia/Baku');
const dataset = decodeDataset({
  format: 1,
  info: {
    id: 'sample',
    timeZone: 'Asia/Baku',
    time: parseWindow('2020-09-27/2020-11-02', zone)!,
    bounds: [
      [45, 38],
      [48, 41],
    ],
  },
  sources: [],
  speakers: [],
  places: [],
  incidents: [],
  tallies: [],
});

let told: { type: string; payload: unknown; id: unknown }[];
let send: (message: ToFrameMessage) => void;
let store: ViewStore;
let tie: HostTie;
let untie: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  const host: Host = {
    tell: (type, payload, id = null) => void told.push({ type, payload, id }),
    tellHeight: () => undefined,
    listen(listener) {
      send = listener;
      return () => undefined;
    },
  };
  store = createViewStore(dataset);
  tie = tieHost(host, {
    ui: createKeptState('ui', UIS, frameAt('')),
    lang: createKeptState('lang', INTERFACE_LANGUAGES, frameAt('')),
  });
  untie = tie.bind(store);
});
afterEach(() => {
  untie();
  vi.useRealTimers();
});

/** A window of which nothing is read but its address. */
function frameAt(query: string) {
  let address = new URL(`https://host.test/embed/${query}`);
  const location = {
    get search() {
      return address.search;
    },
    get href() {
      return address.href;
    },
  };
  const history = {
    replaceState: (_state: unknown, _title: string, to: URL) => {
      address = to;
    },
  };
  return { location, history } as unknown as Pick<Window, 'location' | 'history'>;
}

const views = () => told.filter(({ type }) => type === 'view');

describe('what the host asks', () => {
  it('is a whole view: what it does not name is reset, but for theme, size and language', () => {
    const kept = { theme: 'dark', ui: 'none', lang: 'az' };
    send({ type: 'setView', view: { t: '2020-10-11', place: 'ganja', ...kept } });
    send({ type: 'setView', view: { cat: 'strike' } });
    send({ type: 'getView', id: 7 });
    expect(told.at(-1)).toEqual({
      type: 'view',
      payload: { cat: 'strike', ...kept },
      id: 7,
    });
  });

  it('given twice changes nothing, and what is malformed in it is its default', () => {
    send({ type: 'setView', view: { t: '2020-10-11' } });
    const { view } = store.getState();
    send({ type: 'setView', view: { t: '2020-10-11', place: 'Not An Id', map: 'x', ui: 'huge' } });
    expect(store.getState().view).toBe(view);
    store.actions.play();
    send({ type: 'setView', view: { t: '2020-10-11' } });
    expect(store.getState().playback.playing).toBe(false);
  });

  it('plays and pauses', () => {
    send({ type: 'play' });
    expect(store.getState().playback.playing).toBe(true);
    send({ type: 'pause' });
    expect(store.getState().playback.playing).toBe(false);
  });
});

describe('what the host is told', () => {
  it('is each change of the view once, and the last of many that come at a time', () => {
    for (const day of ['2020-10-11', '2020-10-12', '2020-10-13'])
      store.actions.setWindow(parseWindow(day, zone));
    vi.advanceTimersByTime(1000);
    expect(views()).toEqual([{ type: 'view', payload: { t: '2020-10-13' }, id: null }]);
    store.actions.setWindow(parseWindow('2020-10-14', zone));
    store.actions.setWindow(parseWindow('2020-10-13', zone));
    vi.advanceTimersByTime(1000);
    expect(views()).toHaveLength(1);
  });

  it('names what is opened, and knows whether the host has opened it', () => {
    store.actions.openPlace('ganja');
    expect(tie.steered()).toBe(false);
    send({ type: 'setView', view: { incident: 'ganja-strike' } });
    expect(tie.steered()).toBe(true);
    store.actions.setWindow(null);
    expect(tie.steered()).toBe(true);
    store.actions.close();
    expect(tie.steered()).toBe(false);
    expect(told.filter(({ type }) => type === 'select').map(({ payload }) => payload)).toEqual([
      { place: 'ganja', incident: null },
      { place: null, incident: 'ganja-strike' },
      { place: null, incident: null },
    ]);
  });
});

describe('a place or an incident that the data lacks', () => {
  const errors = (): unknown[] =>
    told.filter(({ type }) => type === 'error').map(({ payload }) => payload);
  const place = { message: 'The data has no place "atlantis".' };
  const incident = { message: 'The data has no incident "no-such-strike".' };

  it('is told of once each time that it is asked for', () => {
    send({ type: 'setView', view: { place: 'atlantis' } });
    send({ type: 'setView', view: { place: 'atlantis', t: '2020-10-11' } });
    store.actions.setWindow(null);
    expect(errors()).toEqual([place]);
    send({ type: 'setView', view: { place: 'atlantis', incident: 'no-such-strike' } });
    send({ type: 'setView', view: {} });
    send({ type: 'setView', view: { place: 'atlantis' } });
    expect(errors()).toEqual([place, incident, place]);
  });

  it('is told of where the frame’s address names it', () => {
    untie();
    store.actions.openPlace('atlantis');
    told = [];
    untie = tie.bind(store);
    expect(errors()).toEqual([place]);
  });
});

describe('what comes before the app is there', () => {
  const view = (t: string): ToFrameMessage => ({ type: 'setView', view: { t } });

  it('waits: of views the latest, of playing and pausing what came after it, and every question', () => {
    const ask: ToFrameMessage = { type: 'getView', id: 1 };
    const play: ToFrameMessage = { type: 'play' };
    const pause: ToFrameMessage = { type: 'pause' };
    expect(stillMeant([view('a'), play, view('b')])).toEqual([view('b')]);
    expect(stillMeant([view('a'), ask, view('b'), play, pause])).toEqual([ask, view('b'), pause]);
    expect(stillMeant([play])).toEqual([play]);
    expect(stillMeant(Array.from({ length: 500 }, () => ask)).length).toBeLessThan(500);
  });
});

it('keeps what there is and else the default, in the address as well', () => {
  const frame = frameAt('?ui=none&t=2020-10-11');
  const ui = createKeptState('ui', UIS, frame);
  expect(ui.get()).toBe('none');
  ui.set('compact');
  expect(frame.location.search).toBe('?ui=compact&t=2020-10-11');
  ui.set('huge');
  expect([ui.get(), ui.told()]).toEqual(['full', null]);
  expect(frame.location.search).toBe('?t=2020-10-11');
  expect(createKeptState('ui', UIS, frameAt('?ui=huge')).get()).toBe('full');
});
