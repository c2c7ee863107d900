import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { MappedPlace, Use } from '../../import/mapping.ts';
import type { Progress } from './reading/own-making.ts';
import type { Preview } from './reading/own-preview.ts';
import type { OwnDataset, OwnReader } from './own-reader.ts';
import type { EncodingAskedError, OpenedAs } from './reading/opened-files.ts';
import type { Wish } from './reading/own-session.ts';
import type { Trial } from './reading/own-trial.ts';

/** What is read now, and what a person says of it. */
export interface Draft {
  readonly preview: Preview;
  readonly title: string;
  readonly said: GivenMapping;
  /** What comes of that; null until it is known. */
  readonly trial: Trial | null;
}

/** How far a person's own data have come. */
export interface OwnState {
  readonly is: 'empty' | 'reading' | 'draft' | 'taking';
  /** What did not go well, in words. */
  readonly failure: string | null;
  /** Files that are being read, or wait for a person to say in which encoding they are. */
  readonly unread: readonly File[] | null;
  readonly draft: Draft | null;
  /** Of `taking`. */
  readonly progress: Progress | null;
  /** What is typed to be read as a table. */
  readonly pasted: string;
}

export interface OwnWork {
  readonly store: StoreApi<OwnState>;
  /** Reads files in the place of what was read before, which stays where they can't be read. */
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Reads the same files, or those that wait for it, as a person says: another sheet, in another encoding. */
  readonly openAs: (how: OpenedAs) => Promise<void>;
  /** Takes a column for something else; for what it was guessed to be where that is null. */
  readonly takeAs: (column: string, use: Use | null) => Promise<void>;
  /** Says what is meant by a place that rows name, by all that they say of where. */
  readonly placeAt: (words: string, place: MappedPlace) => Promise<void>;
  /** Says more of the mapping than single columns. */
  readonly say: (more: Pick<GivenMapping, 'timeZone' | 'held'>) => Promise<void>;
  readonly setTitle: (title: string) => void;
  readonly setPasted: (pasted: string) => void;
  /** Reads all rows. @returns null where it was cancelled, or failed */
  readonly take: () => Promise<OwnDataset | null>;
  /** Ends what is under way; what was read and said before stays. */
  readonly cancel: () => void;
  /** Says that what a person wished is kept elsewhere. */
  readonly keep: (wish: Wish) => void;
  /** Whether a person has typed what is kept nowhere. */
  readonly isUnkept: () => boolean;
}

/** What an error is called, here and in the worker, that asks for an encoding. */
const ENCODING_ASKED = 'EncodingAskedError' satisfies EncodingAskedError['name'];

const EMPTY: OwnState = {
  is: 'empty',
  failure: null,
  unread: null,
  draft: null,
  progress: null,
  pasted: '',
};

/** @param start starts what reads files */
export function createOwnWork(start: () => Promise<OwnReader>): OwnWork {
  const store = createStore<OwnState>(() => EMPTY);
  const readers = createReaders(start);
  /** What was said when it was last kept. */
  let kept: Wish | null = null;
  /** Answers of an earlier turn come too late. */
  let turn = 0;
  const draft = (): Draft => store.getState().draft!;
  const change = (part: Partial<Draft>): void => store.setState({ draft: { ...draft(), ...part } });
  /** Where it goes on from what was read, if anything was. */
  const rest = (): Pick<OwnState, 'is' | 'progress'> => ({
    is: store.getState().draft ? 'draft' : 'empty',
    progress: null,
  });

  /** Does what takes time; what comes of it, or goes wrong, counts while nothing else was asked for. */
  const inTurn = async <T>(work: () => Promise<T>, done: (result: T) => void): Promise<boolean> => {
    const mine = ++turn;
    try {
      const result = await work();
      if (mine !== turn) return false;
      store.setState({ ...rest(), failure: null, unread: null });
      done(result);
      return true;
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      const files = name === ENCODING_ASKED ? {} : { unread: null };
      if (mine === turn) store.setState({ ...rest(), failure: message, ...files });
      return false;
    }
  };
  const say = async (said: GivenMapping): Promise<void> => {
    change({ said, trial: null });
    await inTurn(
      async () => (await readers.ready()).try(said),
      (trial) => change({ trial }),
    );
  };

  const open = async (files: readonly File[], how: OpenedAs = {}): Promise<void> => {
    store.setState({ is: 'reading', failure: null, unread: files });
    const isRead = await inTurn(
      () => readers.open(files, how),
      (preview) => {
        readers.take(files, how);
        const read = { preview, title: preview.title, said: {}, trial: null };
        kept = read;
        store.setState({ is: 'draft', draft: read, pasted: '' });
      },
    );
    if (isRead) await say(draft().said);
  };

  return {
    store,
    open: (files) => open(files),
    openAs(how) {
      const { unread } = store.getState();
      return unread ? open(unread, how) : open(readers.files(), { ...readers.how(), ...how });
    },
    takeAs(column, use) {
      const { [column]: _, ...others } = draft().said.columns ?? {};
      return say({ ...draft().said, columns: use ? { ...others, [column]: use } : others });
    },
    placeAt: (words, place) =>
      say({ ...draft().said, places: { ...draft().said.places, [words]: place } }),
    say: (more) => say({ ...draft().said, ...more }),
    setTitle: (title) => change({ title }),
    setPasted: (pasted) => store.setState({ pasted }),
    async take() {
      const { said, title } = draft();
      let taken: OwnDataset | null = null;
      store.setState({ is: 'taking', failure: null, progress: null });
      await inTurn(
        async () =>
          (await readers.ready()).take({ said, title }, (progress) =>
            store.setState(({ is }) => (is === 'taking' ? { progress } : {})),
          ),
        (own) => {
          readers.giveAway();
          taken = own;
        },
      );
      return taken;
    },
    cancel() {
      turn += 1;
      readers.end();
      store.setState({ ...rest(), failure: null, unread: null });
    },
    keep: (wish) => void (kept = wish),
    isUnkept() {
      const { draft: now, pasted } = store.getState();
      const isSaid = now !== null && (now.title !== kept?.title || now.said !== kept.said);
      return isSaid || pasted.trim() !== '';
    },
  };
}

/** One reader at a time, and the files that it has read: where one was ended or given away, the next reads them once more. */
function createReaders(start: () => Promise<OwnReader>) {
  let files: readonly File[] = [];
  let how: OpenedAs = {};
  let reading: Promise<OwnReader> | null = null;
  let running: OwnReader | null = null;
  /** Those that come after they were ended are ended then. */
  let ended = 0;
  const end = (): void => {
    ended += 1;
    running?.close();
    running = null;
    reading = null;
  };
  const read = async (
    what: readonly File[],
    as: OpenedAs,
  ): Promise<{ reader: OwnReader; preview: Preview }> => {
    const mine = ended;
    const reader = await start();
    if (mine !== ended) {
      reader.close();
      throw new DOMException('It was cancelled.', 'AbortError');
    }
    running = reader;
    try {
      return { reader, preview: await reader.read(what, as) };
    } catch (error) {
      if (mine === ended) end();
      throw error;
    }
  };
  return {
    end,
    files: (): readonly File[] => files,
    how: (): OpenedAs => how,
    async open(given: readonly File[], as: OpenedAs): Promise<Preview> {
      end();
      const opening = read(given, as);
      reading = opening.then(({ reader }) => reader);
      reading.catch(() => {});
      return (await opening).preview;
    },
    /** From now on these are the files. */
    take(given: readonly File[], as: OpenedAs): void {
      files = given;
      how = as;
    },
    ready: (): Promise<OwnReader> => {
      reading ??= read(files, how).then(({ reader }) => reader);
      return reading;
    },
    /** Somebody else ends the reader. */
    giveAway(): void {
      ended += 1;
      running = null;
      reading = null;
    },
  };
}
