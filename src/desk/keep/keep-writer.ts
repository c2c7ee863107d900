import type { IDBPDatabase } from 'idb';
import type { Kept, KeepTrouble } from './keep.ts';
import { ALL, putAll, whole } from './keep-stores.ts';
import type { Stores, Waiting } from './keep-stores.ts';

/** Writes one batch at a time, each whole or not at all. */
export class Writer {
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

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
