import { useEffect, useState } from 'react';
import { readDecisions, writeDecisions, codingHash } from '../../compare/decisions.ts';
import { bareDecision } from '../../compare/settled-points.ts';
import type { HeldDecision } from '../../compare/settled-points.ts';
import type { OtherCoding } from '../../compare/take-points.ts';

/** Decisions between the desk's coding and another, kept in the browser until the same two are compared again. */
export interface HeldDecisions {
  readonly decisions: ReadonlyMap<string, HeldDecision>;
  /** The hash of the other coding; null while it is not known. */
  readonly hash: string | null;
  /** Whether the browser does not keep them. */
  readonly isUnkept: boolean;
  readonly decide: (made: readonly HeldDecision[]) => void;
  readonly forget: (key: string) => void;
}

/** @param dataset the id of the desk's own */
export function useDecisions(dataset: string, { name, folder }: OtherCoding): HeldDecisions {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, HeldDecision>>(new Map());
  const [hash, setHash] = useState<string | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void codingHash(folder.records).then((made) => {
      if (!isWanted) return;
      setHash(made);
      setUnkept(made === null);
      const kept = made === null ? [] : keptUnder(keyOf(dataset, made));
      // What was decided meanwhile counts.
      setDecisions((now) => new Map([...kept.map((one) => [one.key, one] as const), ...now]));
    });
    return () => {
      isWanted = false;
    };
  }, [dataset, folder]);
  const change = (next: ReadonlyMap<string, HeldDecision>): void => {
    setDecisions(next);
    if (hash !== null) setUnkept(!keepUnder(keyOf(dataset, hash), dataset, name, next));
  };
  return {
    decisions,
    hash,
    isUnkept: isUnkept && decisions.size > 0,
    decide(made) {
      const next = new Map(decisions);
      // Anew at the end: they are told in the order in which they were made.
      for (const one of made) {
        next.delete(one.key);
        next.set(one.key, one);
      }
      change(next);
    },
    forget: (key) => change(new Map([...decisions].filter(([other]) => other !== key))),
  };
}

/** @returns whether the browser keeps them */
function keepUnder(
  key: string,
  dataset: string,
  other: string,
  decisions: ReadonlyMap<string, HeldDecision>,
): boolean {
  const text = writeDecisions({
    mine: { name: dataset, sha256: null },
    theirs: { name: other, sha256: null },
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

function keyOf(dataset: string, hash: string): string {
  return `dateline-decisions ${dataset} ${hash}`;
}

function keptUnder(key: string): readonly HeldDecision[] {
  let text: string | null = null;
  try {
    text = localStorage.getItem(key);
  } catch {
    // Forbidden: nothing is kept, which is said once something is decided.
  }
  const read = text === null ? null : readDecisions(text);
  if (!read || !('decisions' in read)) return [];
  return read.decisions.map((decision) => ({ ...decision, step: null }));
}
