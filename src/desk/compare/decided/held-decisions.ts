import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { codingHash, readDecisions, writeDecisions } from './decisions.ts';
import type { FirstFigures } from './first-figures.ts';
import { bareDecision } from './settled-points.ts';
import type { HeldDecision } from './settled-points.ts';
import type { OtherCoding } from '../taking/take-points.ts';

export interface HeldDecisionsState {
  /** By the keys of their points, in the order in which they were made. */
  readonly decisions: ReadonlyMap<string, HeldDecision>;
  /** Null while nothing of theirs was taken. */
  readonly first: FirstFigures | null;
  /** The hash of the other coding; null while it is not known, and where there are no hashes. */
  readonly hash: string | null;
  /** Whether the browser keeps what was decided; also while nothing was. */
  readonly isKept: boolean;
}

/** Decisions between the desk's coding and another, kept in the browser until the same two are compared again. */
export type HeldDecisions = StoreApi<HeldDecisionsState> & {
  readonly decide: (made: readonly HeldDecision[]) => void;
  readonly forget: (keys: readonly string[]) => void;
  /** Notes how far the two agree as first coded. */
  readonly noteFirst: (first: FirstFigures) => void;
};

/** @param dataset the id of the desk's own */
export function holdDecisions(dataset: string, { name, folder }: OtherCoding): HeldDecisions {
  const store = createStore<HeldDecisionsState>(() => ({
    decisions: new Map(),
    first: null,
    hash: null,
    isKept: true,
  }));
  let key: string | null = null;
  const change = (decisions: ReadonlyMap<string, HeldDecision>): void => {
    store.setState({
      decisions,
      isKept: key === null || keepUnder(key, dataset, name, decisions, store.getState().first),
    });
  };
  void codingHash(folder.records).then((hash) => {
    store.setState({ hash });
    if (hash === null) {
      store.setState({ isKept: false });
      return;
    }
    key = `dateline-decisions ${dataset} ${hash}`;
    const read = keptUnder(key);
    const kept = read.decisions.map((one) => [one.key, one] as const);
    if (read.first) store.setState({ first: read.first });
    // What was decided meanwhile counts.
    const { decisions } = store.getState();
    if (kept.length + decisions.size > 0) change(new Map([...kept, ...decisions]));
  });
  return Object.assign(store, {
    decide(made: readonly HeldDecision[]) {
      const next = new Map(store.getState().decisions);
      for (const one of made) {
        next.delete(one.key);
        next.set(one.key, one);
      }
      change(next);
    },
    noteFirst(first: FirstFigures) {
      store.setState({ first });
      change(store.getState().decisions);
    },
    forget(keys: readonly string[]) {
      const gone = new Set(keys);
      change(new Map([...store.getState().decisions].filter(([other]) => !gone.has(other))));
    },
  });
}

/** @returns whether the browser keeps them */
function keepUnder(
  key: string,
  dataset: string,
  other: string,
  decisions: ReadonlyMap<string, HeldDecision>,
  first: FirstFigures | null,
): boolean {
  const text = writeDecisions({
    mine: { name: dataset, sha256: null },
    theirs: { name: other, sha256: null },
    ...(first && { agreement: first }),
    decisions: [...decisions.values()].map(bareDecision),
  });
  try {
    if (decisions.size > 0) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
    return true;
  } catch {
    // Forbidden, or full: it is said, and they can be saved as a file.
    return false;
  }
}

function keptUnder(key: string): {
  readonly decisions: readonly HeldDecision[];
  readonly first: FirstFigures | null;
} {
  let text: string | null = null;
  try {
    text = localStorage.getItem(key);
  } catch {
    // Forbidden: that nothing is kept is said once something is decided.
  }
  const read = text === null ? null : readDecisions(text);
  if (!read || !('decisions' in read)) return { decisions: [], first: null };
  return {
    decisions: read.decisions.map((decision) => ({ ...decision, step: null })),
    first: read.agreement ?? null,
  };
}
