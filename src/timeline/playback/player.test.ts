import { beforeEach, describe, expect, it } from 'vitest';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Incident } from '../../evidence/model.ts';
import { createViewStore } from '../../state/store.ts';
import type { ViewStore } from '../../state/store.ts';
import { windowOf } from '../../state/view/window.ts';
import { formatWindow, parseWindow } from '../../time/window-text.ts';
import { HOUR } from '../../time/interval.ts';
import { createZone, isDayStart } from '../../time/zone.ts';
import { bindPlayer, firstWindow } from './player.ts';
import type { Clocks } from './player.ts';
import { createWindowController } from '../window/window-controller.ts';

const zone = createZone('Asia/Baku');
const span = parseWindow('2020-09-27/2020-11-02', zone)!;
const controller = createWindowController(span, zone);
const days = (text: string) => parseWindow(text, zone)!;

function incident(id: string, day: string): Incident {
  return {
    id,
    title: id,
    category: 'shelling',
    when: day,
    whenBasis: 'stated',
    place: null,
    claims: [],
    time: { ...days(day), form: 'date', approximate: false, uncertain: false, open: 'none' },
  };
}

const dataset: Dataset = decodeDataset({
  format: 1,
  info: {
    id: 'sample',
    timeZone: 'Asia/Baku',
    time: span,
    bounds: [
      [45, 38],
      [48, 41],
    ],
  },
  sources: [],
  speakers: [],
  places: [],
  incidents: [
    incident('first', '2020-10-01'),
    incident('second', '2020-10-20'),
    incident('third', '2020-11-02'),
  ],
  tallies: [],
});

/** Time that passes only when told. */
class HandClocks implements Clocks {
  now = 0;
  nextId = 1;
  frames = new Map<number, (now: number) => void>();
  timers = new Map<number, { at: number; callback: () => void }>();
  requestFrame(callback: (now: number) => void): number {
    this.frames.set(this.nextId, callback);
    return this.nextId++;
  }
  cancelFrame(id: number): void {
    this.frames.delete(id);
  }
  setTimer(callback: () => void, milliseconds: number): number {
    this.timers.set(this.nextId, { at: this.now + milliseconds, callback });
    return this.nextId++;
  }
  clearTimer(id: number): void {
    this.timers.delete(id);
  }
  pass(milliseconds: number): void {
    const until = this.now + milliseconds;
    while (this.now < until) {
      this.now = Math.min(until, this.now + 16);
      const frames = [...this.frames.values()];
      this.frames.clear();
      for (const frame of frames) frame(this.now);
      for (const [id, timer] of this.timers) {
        if (timer.at > this.now) continue;
        this.timers.delete(id);
        timer.callback();
      }
    }
  }
  get idle(): boolean {
    return this.frames.size === 0 && this.timers.size === 0;
  }
}

let store: ViewStore;
let clocks: HandClocks;
const text = () => formatWindow(windowOf(dataset, store.getState().view), zone);
const playing = () => store.getState().playback.playing;

beforeEach(() => {
  store = createViewStore(dataset);
  clocks = new HandClocks();
});

function bind(still = false): () => void {
  return bindPlayer(store, { controller, clocks, still: () => still });
}

describe('gliding', () => {
  it('begins with a week where the window has nowhere to go, and moves by its own length', () => {
    bind();
    store.actions.play();
    expect(text()).toBe('2020-09-27/2020-10-03');
    clocks.pass(4100);
    // A quarter of a week a second.
    const { start } = windowOf(dataset, store.getState().view);
    expect(Math.abs(start - span.start - 7 * 86_400_000)).toBeLessThan(5 * 3_600_000);
    expect(playing()).toBe(true);
  });

  it('becomes whole days again the moment it is stopped, and stays', () => {
    bind();
    store.actions.setWindow(days('2020-10-10/2020-10-12'));
    store.actions.play();
    clocks.pass(1300);
    expect(isDayStart(windowOf(dataset, store.getState().view).start, zone)).toBe(false);
    store.actions.pause();
    expect(text()).toBe('2020-10-11/2020-10-13');
    expect(clocks.idle).toBe(true);
  });

  it('leaves a window of some hours where it has come to, on full hours', () => {
    bind();
    store.actions.setWindow(days('2020-10-10T06:00/2020-10-10T12:00'));
    store.actions.play();
    clocks.pass(4100);
    store.actions.pause();
    const { start, end } = windowOf(dataset, store.getState().view);
    expect(start).toBeGreaterThan(days('2020-10-10').end);
    expect(end - start).toBe(6 * HOUR);
    expect(zone.toWall(start)).toMatchObject({ minute: 0, second: 0 });
  });

  it('passes the whole in about a minute, however short the window, and lingers where something is', () => {
    bind();
    store.actions.setWindow(days('2020-09-27T00:00/2020-09-27T01:00'));
    store.actions.play();
    let [all, there] = [0, 0];
    for (; playing(); all += 160) {
      clocks.pass(160);
      if (store.select(store.getState()).shown.length > 0) there += 160;
    }
    expect(all).toBeLessThan(62_000);
    expect(there / all).toBeGreaterThan(0.7);
  });

  it('stops at the end, with the window against it, and begins again from there', () => {
    bind();
    store.actions.setWindow(days('2020-10-25/2020-10-27'));
    store.actions.play();
    clocks.pass(20_000);
    expect(playing()).toBe(false);
    expect(text()).toBe('2020-10-31/2020-11-02');
    store.actions.play();
    expect(text()).toBe('2020-09-27/2020-09-29');
  });

  it('loops where it is told to', () => {
    bind();
    store.actions.setPlayback({ loop: true, speed: 'fast' });
    store.actions.setWindow(days('2020-10-25/2020-10-31'));
    store.actions.play();
    clocks.pass(1500);
    expect(playing()).toBe(true);
    expect(windowOf(dataset, store.getState().view).start).toBeLessThan(days('2020-10-05').start);
  });

  it('goes on from a window that somebody sets meanwhile', () => {
    bind();
    store.actions.play();
    clocks.pass(500);
    store.actions.setWindow(days('2020-10-20'));
    clocks.pass(1000);
    store.actions.pause();
    expect(text()).toMatch(/^2020-10-20$/);
  });

  it('leaves what is not playing alone', () => {
    const unbind = bind();
    clocks.pass(1000);
    expect(store.getState().view.window).toBeNull();
    store.actions.play();
    unbind();
    expect(playing()).toBe(false);
    expect(clocks.idle).toBe(true);
  });
});

it('steps, and does not glide, where motion is unwelcome', () => {
  bind(true);
  store.actions.setWindow(days('2020-10-10/2020-10-13'));
  store.actions.play();
  clocks.pass(1900);
  expect(text()).toBe('2020-10-10/2020-10-13');
  clocks.pass(200);
  expect(text()).toBe('2020-10-12/2020-10-15');
  clocks.pass(60_000);
  expect(playing()).toBe(false);
  expect(text()).toBe('2020-10-30/2020-11-02');
});

it('steps over what is empty where the way is long', () => {
  bind(true);
  store.actions.setWindow(days('2020-09-27T00:00/2020-09-27T01:00'));
  store.actions.play();
  clocks.pass(2100);
  expect(store.select(store.getState()).shown.length).toBe(1);
  clocks.pass(70_000);
  expect(playing()).toBe(false);
});

describe('a story', () => {
  it('opens one incident after the other, the window following, and stops after the last', () => {
    bind();
    store.actions.setWindow(days('2020-10-01/2020-10-07'));
    store.actions.setPlayback({ story: true });
    store.actions.play();
    const told: [string | null, string][] = [];
    const unsubscribe = store.subscribe(({ view }, last) => {
      if (view.incident !== last.view.incident) told.push([view.incident, text()]);
    });
    clocks.pass(30_000);
    unsubscribe();
    expect(told).toEqual([
      ['first', '2020-10-01/2020-10-07'],
      ['second', '2020-10-14/2020-10-20'],
      ['third', '2020-10-27/2020-11-02'],
    ]);
    expect(playing()).toBe(false);
    expect(clocks.idle).toBe(true);
  });

  it('goes on from the incident that is open, passes by what the filters hide, and loops', () => {
    bind();
    store.actions.setFilters({ query: 'x' });
    const rows = Uint8Array.from(['first', 'second', 'third'], (id) => (id === 'second' ? 0 : 1));
    store.actions.setSearcher({ find: (query) => ({ query, rows }) });
    store.actions.setPlayback({ story: true, loop: true });
    store.actions.openIncident('second');
    store.actions.play();
    clocks.pass(100);
    expect(store.getState().view.incident).toBe('third');
    clocks.pass(6100);
    expect(store.getState().view.incident).toBe('first');
  });

  it('shows each incident in a window of some hours too', () => {
    bind();
    store.actions.setWindow(days('2020-10-01T00:00/2020-10-01T06:00'));
    store.actions.setPlayback({ story: true });
    store.actions.play();
    clocks.pass(7000);
    const { shown } = store.select(store.getState());
    const { details } = store.dataset;
    expect(shown.length).toBe(1);
    expect(details.peek(shown.at(0))?.id).toBe('second');
  });

  it('is one entry of the history: one gesture, whatever it opens', () => {
    bind();
    store.actions.setPlayback({ story: true });
    const { gesture } = store.getState();
    store.actions.play();
    clocks.pass(15_000);
    expect(store.getState().gesture).toBe(gesture + 1);
  });

  it('can be taken up and left while playing', () => {
    bind();
    store.actions.play();
    clocks.pass(500);
    store.actions.setPlayback({ story: true });
    clocks.pass(100);
    expect(store.getState().view.incident).not.toBeNull();
    store.actions.setPlayback({ story: false });
    expect(clocks.timers.size).toBe(0);
    expect(playing()).toBe(true);
  });
});

it('finds a first window in domains of every length', () => {
  for (const written of [
    '2020-10-11',
    '2020-10-11/2020-10-12',
    '2020-01-01/2024-12-31',
    '0079-01-01/2000-12-31',
    '-9999-01-01/2024-12-31',
  ]) {
    const domain = days(written);
    const first = firstWindow(domain, createWindowController(domain, zone));
    expect(first.start).toBe(domain.start);
    expect(first.end).toBeGreaterThan(first.start);
    expect(first.end).toBeLessThan(domain.end);
    // Not so short that all of it would take longer than a minute by its own pace.
    expect((domain.end - domain.start) / (first.end - first.start)).toBeLessThan(60);
  }
});
