import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { IncidentDetails } from '../dataset/incident-details.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { createViewStore } from './store.ts';
import type { ViewStore } from './store.ts';

const sample = decodeDataset(compileDataset(sampleFiles()));
const idOf = (row: number): string => sample.details.peek(row)!.id;

/** A store whose incidents come, and are looked up, when they are asked for, or don't and are not. */
let store: ViewStore;
let missing: Set<number>;
let known: Set<string>;
let isOffline: boolean;
beforeEach(() => {
  missing = new Set();
  known = new Set();
  isOffline = false;
  const details: IncidentDetails = {
    ...sample.details,
    peek: () => null,
    load: (row) =>
      missing.has(row)
        ? Promise.reject(new Error('not here'))
        : Promise.resolve(sample.details.peek(row)!),
    rowOf: (id) => (known.has(id) ? sample.details.rowOf(id) : undefined),
    find(id) {
      if (isOffline) return Promise.reject(new Error('offline'));
      known.add(id);
      return sample.details.find(id);
    },
  };
  store = createViewStore({ ...sample, details });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an incident that is opened and can’t be had', () => {
  it('is told each time, stops the playing, and is forgotten once it is open', async () => {
    missing.add(1);
    store.actions.play();
    store.actions.openRow(1);
    await settled();
    expect(store.getState().unopened).toEqual({ row: 1, times: 1 });
    expect(store.getState().playback.playing).toBe(false);
    store.actions.openRow(1);
    await settled();
    expect(store.getState().unopened).toEqual({ row: 1, times: 2 });
    missing.clear();
    store.actions.openRow(1);
    await settled();
    expect(store.getState()).toMatchObject({ unopened: null, view: { incident: idOf(1) } });
  });

  it('is not told where something else was opened meanwhile', async () => {
    missing.add(1);
    store.actions.openRow(1);
    store.actions.openRow(0);
    await settled();
    expect(store.getState()).toMatchObject({ unopened: null, view: { incident: idOf(0) } });
    store.actions.openRow(1);
    await settled();
    expect(store.getState().unopened).not.toBeNull();
    store.actions.openPlace('ganja');
    expect(store.getState().unopened).toBeNull();
  });

  it('is let go of by a pause', async () => {
    store.actions.openRow(1);
    store.actions.pause();
    await settled();
    expect(store.getState().view.incident).toBeNull();
  });
});

describe('an incident that is open and not known yet', () => {
  it('is looked up, and told to whoever follows the view', async () => {
    store.actions.openIncident(idOf(0));
    const { view } = store.getState();
    await settled();
    expect(store.getState().view).toEqual(view);
    expect(store.getState().view).not.toBe(view);
    expect(known).toContain(idOf(0));
  });

  it('is told each time that it can’t be looked up, until it can', async () => {
    isOffline = true;
    store.actions.setView({ ...store.getState().view, incident: idOf(0) });
    await settled();
    expect(store.getState().failedLookup).toEqual({ id: idOf(0), times: 1 });
    store.actions.lookUpAgain();
    await settled();
    expect(store.getState().failedLookup).toEqual({ id: idOf(0), times: 2 });
    isOffline = false;
    store.actions.lookUpAgain();
    await settled();
    expect(store.getState().failedLookup).toBeNull();
  });

  it('is of no matter once something else is open', async () => {
    isOffline = true;
    store.actions.openIncident(idOf(0));
    store.actions.openPlace('ganja');
    await settled();
    expect(store.getState()).toMatchObject({ failedLookup: null, view: { place: 'ganja' } });
  });
});
