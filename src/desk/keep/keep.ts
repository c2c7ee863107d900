import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClaimDraft, ClaimPlace } from '../coding/claim-draft.ts';
import type { PlaceInHand } from '../coding/place-draft.ts';
import type { Deed } from '../records/history.ts';

/** What a desk began with, or was last saved as. */
export interface KeptBase {
  /** What people know it by: the dataset's title or the folder's name. */
  readonly name: string;
  /** All files of the dataset's folder by path from its root, those besides its records included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether it was never saved: all of it is here alone. */
  readonly isNew?: boolean | undefined;
  /** The folder that it came from, where the browser lets a page write into folders. */
  readonly from?: KeptFolder | undefined;
  /** The name of the folder of `dateline desk` that it came from. */
  readonly server?: string | undefined;
}

/** A folder that a person chose, and what in it is the dataset's; paths from the folder, empty for itself. */
export interface KeptFolder {
  readonly handle: FileSystemDirectoryHandle;
  readonly root: string;
  /** Where texts of articles lie. */
  readonly articles: string;
}

/** What somebody was at when the page was last open: nothing typed is lost. */
export interface KeptWork {
  /** The sentence that they were at, from 0, in the article of a source. */
  readonly at: { readonly source: string; readonly sentence: number } | null;
  /** The one in hand, then those put by. */
  readonly drafts: readonly {
    readonly draft: ClaimDraft;
    /** Where the claim stood that the draft was made of. */
    readonly replaced: ClaimPlace | null;
    readonly isTouched: boolean;
  }[];
  /** The place in hand, then those put by. */
  readonly places: readonly PlaceInHand[];
  /** Fields as they stand, whether they are right or not, by what they are. */
  readonly typed: Readonly<Record<string, string>>;
}

export interface KeptDesk extends KeptBase {
  readonly id: string;
  /** Epoch milliseconds UTC. */
  readonly begun: number;
  /** Texts of articles by their SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
  /** All that was done since, in order. */
  readonly deeds: readonly Deed[];
  readonly work: KeptWork | null;
}

/** A desk in a list to choose from. */
export type KeptName = Pick<KeptDesk, 'id' | 'name' | 'begun'>;

/**
 * Why nothing can be kept now: the browser's room is used up; it keeps nothing here; or another window of a newer page
 * has taken over what is kept.
 */
export type KeepTrouble = 'full' | 'forbidden' | 'taken-over';

/** Keeps desks in the browser. What is not yet written when something fails is tried again with the next write. */
export interface Keep {
  readonly list: () => Promise<readonly KeptName[]>;
  readonly read: (id: string) => Promise<KeptDesk | null>;
  /**
   * Begins a desk of that id, in place of one that was there: that one is gone once this one is there, whole. What is
   * added before it has begun may go with the old one.
   * @param kept of it from the first
   */
  readonly begin: (
    id: string,
    base: KeptBase,
    now: number,
    kept?: readonly Kept[],
  ) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  /** Keeps texts, deeds and work in the order of the calls; of work the latest. */
  readonly add: (id: string, kept: Kept) => void;
  /** Once all that was called for is written, or could not be. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** One thing to keep. */
export type Kept =
  | { readonly is: 'text'; readonly sha256: string; readonly text: string }
  | { readonly is: 'deed'; readonly deed: Deed }
  | { readonly is: 'work'; readonly work: KeptWork };

interface Stores extends DBSchema {
  desks: { key: string; value: KeptName & Omit<KeptBase, 'files'> };
  /** Apart from the desks, as they may be large: a list of those reads none of them. */
  files: { key: string; value: KeptBase['files'] };
  texts: { key: [id: string, sha256: string]; value: string };
  deeds: { key: [id: string, number: number]; value: Deed };
  work: { key: string; value: KeptWork };
}
const ALL = ['desks', 'files', 'texts', 'deeds', 'work'] as const;
/** Of the form that it is kept in. The first was never published, and is begun anew. */
const FORM = 2;
type Writing = IDBPTransaction<Stores, (typeof ALL)[number][], 'readwrite'>;

/**
 * Opens what the browser keeps for this site.
 * @param tell called with what is wrong, and with null once it is no more
 * @throws {DOMException} where the browser keeps nothing: private windows, forbidden storage
 */
export async function openKeep(
  name: string,
  tell: (trouble: KeepTrouble | null) => void,
): Promise<Keep> {
  const db = await openDB<Stores>(name, FORM, {
    upgrade(made) {
      for (const store of made.objectStoreNames) made.deleteObjectStore(store);
      made.createObjectStore('desks', { keyPath: 'id' });
      for (const store of ['files', 'texts', 'deeds', 'work'] as const)
        made.createObjectStore(store);
    },
    // A newer page waits for this one to let go.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      tell('taken-over');
    },
  });
  const writer = new Writer(db, tell);
  const anew = async (
    id: string,
    begun?: KeptName & KeptBase,
    kept: readonly Kept[] = [],
  ): Promise<void> => {
    writer.leaveOut(id);
    await writer.settled();
    // A batch that was being written and failed waits again by now: written later, it would come behind the new base.
    writer.leaveOut(id);
    const stores = db.transaction([...ALL], 'readwrite');
    await whole(stores, async () => {
      await stores.objectStore('desks').delete(id);
      await stores.objectStore('files').delete(id);
      await stores.objectStore('texts').delete(keysOf(id));
      await stores.objectStore('deeds').delete(keysOf(id));
      await stores.objectStore('work').delete(id);
      if (begun) {
        const { files, ...base } = begun;
        await stores.objectStore('desks').put(base);
        await stores.objectStore('files').put(files, id);
      }
      await putAll(
        stores,
        kept.map((one) => ({ id, kept: one })),
      );
    });
  };
  return {
    list: async () =>
      (await db.getAll('desks')).map(({ id, name: of, begun }) => ({ id, name: of, begun })),
    read: (id) => readDesk(db, id),
    begin: (id, base, now, kept) => anew(id, { ...base, id, begun: now }, kept),
    forget: (id) => anew(id),
    add: (id, kept) => writer.add(id, kept),
    settled: () => writer.settled(),
    close: () => db.close(),
  };
}

async function readDesk(db: IDBPDatabase<Stores>, id: string): Promise<KeptDesk | null> {
  const stores = db.transaction([...ALL]);
  const [base, files, hashes, texts, deeds, work] = await Promise.all([
    stores.objectStore('desks').get(id),
    stores.objectStore('files').get(id),
    stores.objectStore('texts').getAllKeys(keysOf(id)),
    stores.objectStore('texts').getAll(keysOf(id)),
    stores.objectStore('deeds').getAll(keysOf(id)),
    stores.objectStore('work').get(id),
    stores.done,
  ]);
  const byHash = new Map(hashes.map(([, sha256], at) => [sha256, texts[at]!]));
  return base && files ? { ...base, files, texts: byHash, deeds, work: work ?? null } : null;
}

/** The keys of what is a desk's: those of others come before or behind. Arrays come behind all numbers and texts. */
function keysOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Does several things in a transaction, or none of them, whatever goes wrong. */
async function whole(stores: Writing, work: () => Promise<void>): Promise<void> {
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

interface Waiting {
  readonly id: string;
  readonly kept: Kept;
}

/** Writes one batch at a time, each whole or not at all. */
class Writer {
  readonly #db: IDBPDatabase<Stores>;
  readonly #tell: (trouble: KeepTrouble | null) => void;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #inTrouble = false;

  constructor(db: IDBPDatabase<Stores>, tell: (trouble: KeepTrouble | null) => void) {
    this.#db = db;
    this.#tell = tell;
  }

  add(id: string, kept: Kept): void {
    this.#waiting.push({ id, kept });
    this.#writing ??= this.#writeAll();
  }

  /** Lets go of what waits to be written of a desk. */
  leaveOut(id: string): void {
    this.#waiting = this.#waiting.filter((one) => one.id !== id);
  }

  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // What is called for in one go is one batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await writeBatch(this.#db, batch);
      } catch (error) {
        this.#waiting = [...batch, ...this.#waiting];
        this.#inTrouble = true;
        this.#tell(isFull(error) ? 'full' : 'forbidden');
        break;
      }
      if (this.#inTrouble) this.#tell(null);
      this.#inTrouble = false;
    }
    // In the same turn as the last look at what waits: what comes later begins anew.
    this.#writing = null;
  }
}

async function writeBatch(db: IDBPDatabase<Stores>, batch: readonly Waiting[]): Promise<void> {
  const stores = db.transaction([...ALL], 'readwrite', { durability: 'relaxed' });
  await whole(stores, () => putAll(stores, batch));
}

async function putAll(stores: Writing, batch: readonly Waiting[]): Promise<void> {
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

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
