import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Question } from '../../import/guess/mapping-draft.ts';
import type { Mapping, Use } from '../../import/mapping.ts';
import type { OwnDataset, OwnReader } from './own-reader.ts';
import type { Preview, Progress, Trial } from './own-session.ts';

/** What is read now, corrected or not. */
export interface Draft {
  readonly preview: Preview;
  readonly title: string;
  /** Null for an export of ours. */
  readonly mapping: Mapping | null;
  /** What a person has yet to say before rows can be read. */
  readonly questions: readonly Question[];
  /** What the mapping makes of the first rows; null until that is known. */
  readonly trial: Trial | null;
}

/** How far a person's own data have come. */
export interface OwnState {
  readonly is: 'empty' | 'reading' | 'draft' | 'taking';
  /** What did not go well, in words. */
  readonly failure: string | null;
  readonly draft: Draft | null;
  /** Of `taking`. */
  readonly progress: Progress | null;
}

export interface OwnWork {
  readonly store: StoreApi<OwnState>;
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Takes a column for something else. */
  readonly takeAs: (column: string, use: Use) => Promise<void>;
  /** Says how a column's cells are read: what was asked, or what was guessed wrong. */
  readonly readWith: (column: string, part: Readonly<Record<string, string>>) => Promise<void>;
  readonly setZone: (timeZone: string) => Promise<void>;
  readonly setTitle: (title: string) => void;
  /** Reads all rows. @returns null where it was cancelled, or failed */
  readonly take: () => Promise<OwnDataset | null>;
  /** The dataset's folder, zipped. */
  readonly save: () => Promise<Blob>;
  /** A ground for the dataset, as a topology. */
  readonly ground: () => Promise<unknown>;
  /** Ends what is under way; what was read and corrected stays. */
  readonly cancel: () => void;
}

const EMPTY: OwnState = { is: 'empty', failure: null, draft: null, progress: null };

/** Uses that say when: with one of them rows have a time. */
const TIMES: ReadonlySet<Use['as']> = new Set<Use['as']>(['when', 'start', 'year']);

/** @param start starts what reads files */
export function createOwnWork(start: () => Promise<OwnReader>): OwnWork {
  const store = createStore<OwnState>(() => EMPTY);
  const readers = createReaders(start);
  /** Answers of an earlier turn come too late. */
  let turn = 0;
  const draft = (): Draft => store.getState().draft!;
  const change = (part: Partial<Draft>): void => store.setState({ draft: { ...draft(), ...part } });

  /** Does what takes time; what comes of it, or goes wrong, counts while nothing else was asked for. */
  const inTurn = async <T>(
    work: () => Promise<T>,
    done: (result: T) => void,
    failed: Partial<OwnState> = {},
  ): Promise<void> => {
    const mine = ++turn;
    try {
      const result = await work();
      if (mine === turn) done(result);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      if (mine === turn) store.setState({ ...failed, failure });
    }
  };

  const tryOut = async (): Promise<void> => {
    const { mapping, questions } = draft();
    change({ trial: null });
    if (!mapping || questions.length > 0) return;
    await inTurn(
      async () => (await readers.ready()).try(mapping),
      (trial) => change({ trial }),
    );
  };
  const correct = (column: string, use: Use, question: Question | null): Promise<void> => {
    change(corrected(draft(), column, use, question));
    return tryOut();
  };

  return {
    store,
    async open(given) {
      store.setState({ ...EMPTY, is: 'reading' });
      let isRead = false;
      await inTurn(
        () => readers.open(given),
        (preview) => {
          const { title, mapping, questions } = preview;
          store.setState({
            is: 'draft',
            draft: { preview, title, mapping, questions, trial: null },
          });
          isRead = true;
        },
        EMPTY,
      );
      if (isRead) await tryOut();
    },
    takeAs: async (column, use) => {
      const read = await (await readers.ready()).readAs(column, use);
      await correct(column, read.use, read.question);
    },
    readWith: (column, part) =>
      correct(column, { ...draft().mapping!.columns[column], ...part } as Use, null),
    setZone: (timeZone) => {
      change({ mapping: { ...draft().mapping!, timeZone } });
      return tryOut();
    },
    setTitle: (title) => change({ title }),
    async take() {
      const { mapping, title } = draft();
      let taken: OwnDataset | null = null;
      store.setState({ is: 'taking', failure: null, progress: null });
      await inTurn(
        async () =>
          (await readers.ready()).take({ mapping, title }, (progress) =>
            store.setState(({ is }) => (is === 'taking' ? { progress } : {})),
          ),
        (own) => {
          taken = own;
          store.setState({ is: 'draft', progress: null });
        },
        { is: 'draft', progress: null },
      );
      return taken;
    },
    save: async () => (await readers.ready()).save(),
    ground: async () => (await readers.ready()).ground(),
    cancel() {
      turn += 1;
      readers.end();
      const kept = store.getState().draft;
      store.setState({ ...EMPTY, is: kept ? 'draft' : 'empty', draft: kept });
    },
  };
}

/** One reader at a time, and the files that it has read: where one was ended, the next reads them once more. */
function createReaders(start: () => Promise<OwnReader>) {
  let files: readonly File[] = [];
  let running: OwnReader | null = null;
  let reading: Promise<Preview> | null = null;
  /** Those that come after they were ended are ended then. */
  let ended = 0;
  const end = (): void => {
    ended += 1;
    running?.close();
    running = null;
    reading = null;
  };
  const read = async (): Promise<Preview> => {
    const mine = ended;
    const reader = await start();
    if (mine === ended) running = reader;
    else reader.close();
    return reader.read(files);
  };
  return {
    end,
    open(given: readonly File[]): Promise<Preview> {
      end();
      files = given;
      return (reading = read());
    },
    async ready(): Promise<OwnReader> {
      await (reading ??= read());
      return running ?? Promise.reject(new DOMException('It was cancelled.', 'AbortError'));
    },
  };
}

/** A draft in which a column is read as something else. @param question what that leaves undecided */
function corrected(
  { mapping, questions }: Draft,
  column: string,
  use: Use,
  question: Question | null,
): Pick<Draft, 'mapping' | 'questions'> {
  const columns = { ...mapping!.columns, [column]: use };
  const isDated = Object.values(columns).some(({ as }) => TIMES.has(as));
  const others = questions.filter(
    (one) => one.column !== column && !(isDated && one.column === null),
  );
  return {
    mapping: { ...mapping!, columns },
    questions: question ? [...others, question] : others,
  };
}

/** Whether a person has said or corrected anything. */
export function isCorrected({ draft }: OwnState): boolean {
  return (
    draft !== null &&
    (draft.title !== draft.preview.title || draft.mapping !== draft.preview.mapping)
  );
}
