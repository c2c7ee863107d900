import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../evidence/finding.ts';
import type { Keep, KeepTrouble, KeptName } from '../keep/keep.ts';
import { openSession } from './desk-session.ts';
import type { DeskSession, SessionOptions } from './desk-session.ts';
import type { NotOpened } from './found-dataset.ts';
import { holdDesk } from './keeping/desk-lock.ts';
import { keptOf, newDeskId } from './opened-dataset.ts';
import type { OpenedDataset } from './opened-dataset.ts';

export interface DesksState {
  readonly isReading: boolean;
  /** Desks that are kept, the latest first. */
  readonly kept: readonly KeptName[];
  readonly trouble: KeepTrouble | null;
  /** What did not go well, in words. */
  readonly failure: string | null;
  /** What keeps a dataset from being opened, and what it is called. */
  readonly refused: (NotOpened & { readonly name: string }) | null;
  /** A dataset that is read, of which something is kept that it has not. */
  readonly asked: { readonly dataset: OpenedDataset; readonly kept: readonly KeptName[] } | null;
  /** A desk that another window has, and how to try once more. */
  readonly elsewhere: { readonly name: string; readonly again: () => void } | null;
  /** The folder of the server that the page came from; null where it came from none, or that was not read. */
  readonly server: string | null;
  readonly session: DeskSession | null;
}

/** The desks that are kept, and the one that is open. */
export interface DeskShelf {
  readonly store: StoreApi<DesksState>;
  /** Null before it is opened, and where the browser keeps nothing. */
  readonly keep: () => Keep | null;
  readonly openKeep: () => Promise<void>;
  /** Lists anew what is kept. */
  readonly list: () => Promise<void>;
  /** Does what takes time; what goes wrong is told. What was told before is done with. */
  readonly reading: (act: () => Promise<void>) => Promise<void>;
  readonly refuse: (name: string, findings: readonly Finding[]) => void;
  /** Opens a dataset as a desk that is held. @param before what was done and typed in it */
  readonly begin: (id: string, dataset: OpenedDataset, letGo: () => void, before?: Before) => void;
  /** Opens a dataset as a desk of its own. @param free desks without work, in whose place it may be kept */
  readonly beginNew: (dataset: OpenedDataset, free: readonly KeptName[]) => Promise<void>;
  /** Opens a dataset, or asks where something is kept of it that it has not. */
  readonly opened: (dataset: OpenedDataset) => Promise<void>;
}

type Before = Pick<SessionOptions, 'deeds' | 'work'>;

export const REST = {
  isReading: false,
  failure: null,
  refused: null,
  asked: null,
  elsewhere: null,
} satisfies Partial<DesksState>;

/** @param openKept opens what the browser keeps */
export function createShelf(
  openKept: (tell: (trouble: KeepTrouble | null) => void) => Promise<Keep>,
): DeskShelf {
  const store = createStore<DesksState>(() => ({
    ...REST,
    isReading: true,
    kept: [],
    trouble: null,
    server: null,
    session: null,
  }));
  const { getState: get, setState: set } = store;
  let keep: Keep | null = null;
  const tell = (trouble: KeepTrouble | null): void => {
    // A window that was taken over keeps nothing ever after.
    const { trouble: known } = get();
    if (known !== 'taken-over' && known !== trouble) set({ trouble });
  };
  const begin: DeskShelf['begin'] = (
    id,
    { target, origin, ...found },
    letGo,
    { deeds, work } = { deeds: [], work: null },
  ) => {
    const options = { ...found, deeds, work, keep, id, target, origin, tell, letGo };
    set({ ...REST, session: openSession(options) });
  };
  const beginNew: DeskShelf['beginNew'] = async (dataset, free) => {
    for (const { id } of free) {
      const letGo = await holdDesk(id);
      if (letGo) return begin(id, dataset, letGo);
    }
    const id = newDeskId(dataset);
    begin(id, dataset, (await holdDesk(id)) ?? (() => undefined));
  };
  return {
    store,
    keep: () => keep,
    async openKeep() {
      try {
        keep = await openKept(tell);
      } catch {
        tell('forbidden');
      }
    },
    async list() {
      const kept = (await keep?.list()) ?? [];
      set({ kept: kept.toSorted((a, b) => b.begun - a.begun) });
    },
    async reading(act) {
      set({ ...REST, isReading: true });
      try {
        await act();
      } catch (error) {
        set({ failure: error instanceof Error ? error.message : String(error) });
      }
      set({ isReading: false });
    },
    refuse: (name, findings) => set({ refused: { name, findings } }),
    begin,
    beginNew,
    async opened(dataset) {
      const { unsaved, saved } = keep ? await keptOf(keep, dataset) : { unsaved: [], saved: [] };
      if (unsaved.length > 0) set({ asked: { dataset, kept: unsaved } });
      else await beginNew(dataset, saved);
    },
  };
}
