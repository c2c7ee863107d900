import type { DBSchema, IDBPTransaction } from 'idb';
import type { Deed } from '../records/history.ts';
import type { Kept, KeptBase, KeptName, KeptWork } from './keep.ts';

export interface Stores extends DBSchema {
  desks: { key: string; value: KeptName & Omit<KeptBase, 'files'> };
  /** Apart from the desks, as they may be large: a list of those reads none of them. */
  files: { key: string; value: KeptBase['files'] };
  texts: { key: [id: string, sha256: string]; value: string };
  deeds: { key: [id: string, number: number]; value: Deed };
  work: { key: string; value: KeptWork };
}
export const ALL = ['desks', 'files', 'texts', 'deeds', 'work'] as const;
export type Writing = IDBPTransaction<Stores, (typeof ALL)[number][], 'readwrite'>;

/** The keys of what is a desk's: those of others come before or behind. Arrays come behind all numbers and texts. */
export function keysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Does several things in a transaction, or none of them, whatever goes wrong. */
export async function whole(stores: Writing, work: () => Promise<void>): Promise<void> {
  const done = stores.done;
  try {
    await work();
  } catch (error) {
    // What is thrown where it is called does not end the transaction by itself.
    done.catch(() => undefined);
    try {
      stores.abort();
    } catch {
      // It has ended.
    }
    throw error;
  }
  await done;
}

/** Something to keep, and of which desk. */
export interface Waiting {
  readonly id: string;
  readonly kept: Kept;
}

/** Puts things in their order; of work the latest. */
export async function putAll(stores: Writing, batch: readonly Waiting[]): Promise<void> {
  const latest = new Map(
    batch.flatMap(({ id, kept }) => (kept.is === 'work' ? [[id, kept.work] as const] : [])),
  );
  const next = new Map<string, number>();
  for (const { id, kept } of batch) {
    if (kept.is === 'text') await stores.objectStore('texts').put(kept.text, [id, kept.sha256]);
    if (kept.is !== 'deed') continue;
    const number = next.get(id) ?? (await lastOf(stores, id)) + 1;
    next.set(id, number + 1);
    await stores.objectStore('deeds').put(kept.deed, [id, number]);
  }
  for (const [id, work] of latest) await stores.objectStore('work').put(work, id);
}

async function lastOf(stores: Writing, id: string): Promise<number> {
  const last = await stores.objectStore('deeds').openKeyCursor(keysOf(id), 'prev');
  return last?.key[1] ?? -1;
}
