import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { IncidentDetails } from '../dataset/incident-details.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import { createViewStore } from './store.ts';
import type { ViewStore } from './store.ts';

const sample = decodeDataset(compileDataset(sampleFiles()));
const idOf = (row: number): string => sample.details.peek(row)!.id;

/** A store whose incidents come when they are asked for, or don't. */
let store: ViewStore;
let missing: Set<number>;
beforeEach(() => {
  missing = new Set();
  const details: IncidentDetails = {
    ...sample.details,
    peek: () => null,
    load: (row) =>
      missing.has(row)
        ? Promise.reject(new Error('not here'))
        : Promise.resolve(sample.details.peek(row)!),
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
});
