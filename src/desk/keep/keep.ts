import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { Claim } from '../../evidence/model.ts';
import type { ClaimDraft, ClaimPlace } from '../coding/claim-draft.ts';
import type { PlaceInHand } from '../coding/place-draft.ts';
import type { Deed } from '../records/history.ts';
import { ALL, keysOf, putAll, whole } from './keep-stores.ts';
import type { Stores } from './keep-stores.ts';
import { Writer } from './keep-writer.ts';

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
    /** That claim as it was, where it is no more. */
    readonly lost?: Claim;
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

/** Of the form that it is kept in. The first was never published, and is begun anew. */
const FORM = 2;

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
