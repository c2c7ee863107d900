import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { ClaimDraft, ClaimPlace } from '../coding/claim-draft.ts';
import type { Deed } from '../records/history.ts';

/** What a desk began with. */
export interface KeptBase {
  /** What people know it by: the dataset's title or the folder's name. */
  readonly name: string;
  /** The dataset's files by path from its root. */
  readonly texts: ReadonlyMap<string, string>;
  /** The texts of articles, as coded, by the source's id. */
  readonly articles: ReadonlyMap<string, string>;
}

/** What somebody was at when the page was last open: nothing typed is lost. */
export interface KeptWork {
  readonly draft: ClaimDraft | null;
  /** The claim that the draft would take the place of. */
  readonly replaced: ClaimPlace | null;
  /** Fields as they stand, whether they are right or not, by what they are. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface KeptDesk extends KeptBase {
  readonly id: string;
  /** Epoch milliseconds UTC. */
  readonly begun: number;
  /** All that was done since, in order. */
  readonly deeds: readonly Deed[];
  readonly work: KeptWork | null;
}

/** A desk in a list to choose from. */
export type KeptName = Pick<KeptDesk, 'id' | 'name' | 'begun'>;

/** Why nothing can be kept now: the browser's room is used up, or it keeps nothing at all here. */
export type KeepTrouble = 'full' | 'forbidden';

/** Keeps desks in the browser. What is not yet written when something fails is tried again with the next write. */
export interface Keep {
  readonly list: () => Promise<readonly KeptName[]>;
  readonly read: (id: string) => Promise<KeptDesk | null>;
  readonly begin: (id: string, base: KeptBase, now: number) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  /** Keeps deeds in the order of the calls. */
  readonly add: (id: string, deed: Deed) => void;
  /** Keeps the latest: what was called before it and not yet written need not be. */
  readonly put: (id: string, work: KeptWork) => void;
  /** Once all that was called for is written, or could not be. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

interface Stores extends DBSchema {
  desks: { key: string; value: KeptName & KeptBase };
  deeds: { key: [id: string, number: number]; value: Deed };
  work: { key: string; value: KeptWork };
}

/**
 * Opens what the browser keeps for this site.
 * @param tell called with what is wrong, and with null once it is no more
 * @throws {DOMException} where the browser keeps nothing: private windows, forbidden storage
 */
export async function openKeep(
  name: string,
  tell: (trouble: KeepTrouble | null) => void,
): Promise<Keep> {
  const db = await openDB<Stores>(name, 1, {
    upgrade(made) {
      made.createObjectStore('desks', { keyPath: 'id' });
      made.createObjectStore('deeds');
      made.createObjectStore('work');
    },
  });
  const writer = new Writer(db, tell);
  return {
    list: async () =>
      (await db.getAll('desks')).map(({ id, name: of, begun }) => ({ id, name: of, begun })),
    read: (id) => readDesk(db, id),
    begin: async (id, base, now) => {
      await db.put('desks', { ...base, id, begun: now });
    },
    forget: async (id) => {
      await writer.settled();
      const stores = db.transaction(['desks', 'deeds', 'work'], 'readwrite');
      await Promise.all([
        stores.objectStore('desks').delete(id),
        stores.objectStore('deeds').delete(deedsOf(id)),
        stores.objectStore('work').delete(id),
        stores.done,
      ]);
    },
    add: (id, deed) => writer.add(id, deed),
    put: (id, work) => writer.put(id, work),
    settled: () => writer.settled(),
    close: () => db.close(),
  };
}

async function readDesk(db: IDBPDatabase<Stores>, id: string): Promise<KeptDesk | null> {
  const stores = db.transaction(['desks', 'deeds', 'work']);
  const [base, deeds, work] = await Promise.all([
    stores.objectStore('desks').get(id),
    stores.objectStore('deeds').getAll(deedsOf(id)),
    stores.objectStore('work').get(id),
    stores.done,
  ]);
  return base ? { ...base, deeds, work: work ?? null } : null;
}

/** The keys of a desk's deeds: those of others come before or behind. */
function deedsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/** Writes one batch at a time, each whole or not at all. */
class Writer {
  readonly #db: IDBPDatabase<Stores>;
  readonly #tell: (trouble: KeepTrouble | null) => void;
  #deeds: { readonly id: string; readonly deed: Deed }[] = [];
  #works = new Map<string, KeptWork>();
  #writing: Promise<void> | null = null;
  #inTrouble = false;

  constructor(db: IDBPDatabase<Stores>, tell: (trouble: KeepTrouble | null) => void) {
    this.#db = db;
    this.#tell = tell;
  }

  add(id: string, deed: Deed): void {
    this.#deeds.push({ id, deed });
    this.#begin();
  }

  put(id: string, work: KeptWork): void {
    this.#works.set(id, work);
    this.#begin();
  }

  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #begin(): void {
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null;
    });
  }

  async #writeAll(): Promise<void> {
    // What is called for in one go is one batch.
    await Promise.resolve();
    while (this.#deeds.length > 0 || this.#works.size > 0) {
      const [deeds, works] = [this.#deeds, this.#works];
      this.#deeds = [];
      this.#works = new Map();
      try {
        await writeBatch(this.#db, deeds, works);
      } catch (error) {
        // Nothing of the batch was written; later calls of the same are the newer.
        this.#deeds = [...deeds, ...this.#deeds];
        this.#works = new Map([...works, ...this.#works]);
        this.#inTrouble = true;
        this.#tell(isFull(error) ? 'full' : 'forbidden');
        return;
      }
      if (this.#inTrouble) this.#tell(null);
      this.#inTrouble = false;
    }
  }
}

async function writeBatch(
  db: IDBPDatabase<Stores>,
  deeds: readonly { readonly id: string; readonly deed: Deed }[],
  works: ReadonlyMap<string, KeptWork>,
): Promise<void> {
  const stores = db.transaction(['deeds', 'work'], 'readwrite', { durability: 'relaxed' });
  const written = async (): Promise<void> => {
    const next = new Map<string, number>();
    const all = stores.objectStore('deeds');
    for (const { id, deed } of deeds) {
      const number = next.get(id) ?? (await lastOf(all, id)) + 1;
      next.set(id, number + 1);
      await all.put(deed, [id, number]);
    }
    for (const [id, work] of works) await stores.objectStore('work').put(work, id);
  };
  await Promise.all([written(), stores.done]);
}

async function lastOf(
  deeds: {
    openKeyCursor: (range: IDBKeyRange, way: 'prev') => Promise<{ key: [string, number] } | null>;
  },
  id: string,
): Promise<number> {
  return (await deeds.openKeyCursor(deedsOf(id), 'prev'))?.key[1] ?? -1;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
