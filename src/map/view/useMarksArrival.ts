import { useCallback, useEffect, useReducer } from 'react';
import { PACE } from '../../time/pace.ts';

/** How often marks that did not come are asked for again without anybody's doing. */
const TRIES = 4;

export interface Arrival {
  /** Counts the tries, from 0. */
  readonly attempt: number;
  /** The try that failed last, null once a later one has been asked for by a person, or has succeeded. */
  readonly failedAttempt: number | null;
  /** Whether the marks have been drawn, or have failed, at least once. */
  readonly settled: boolean;
  /** Whether a person has asked for another try. */
  readonly retried: boolean;
}

export type ArrivalEvent = 'drawn' | 'failed' | 'try-again' | 'retry-by-hand';

export const FIRST_ARRIVAL: Arrival = {
  attempt: 0,
  failedAttempt: null,
  settled: false,
  retried: false,
};

export function nextArrival(now: Arrival, event: ArrivalEvent): Arrival {
  switch (event) {
    case 'drawn':
      return { ...now, failedAttempt: null, settled: true };
    case 'failed':
      return { ...now, failedAttempt: now.attempt, settled: true };
    case 'try-again':
      return { ...now, attempt: now.attempt + 1 };
    case 'retry-by-hand':
      return { ...now, attempt: now.attempt + 1, failedAttempt: null, retried: true };
  }
}

export interface MarksArrival extends Pick<Arrival, 'attempt' | 'settled' | 'retried'> {
  /** Whether they have failed; it stays true while they are asked for again without anybody's doing. */
  readonly failed: boolean;
  readonly onDrawn: () => void;
  readonly onError: () => void;
  readonly retry: () => void;
}

/** Whether the code that draws the places has come and drawn them; where it has not, it is asked for again. */
export function useMarksArrival(): MarksArrival {
  const [{ attempt, failedAttempt, settled, retried }, tell] = useReducer(
    nextArrival,
    FIRST_ARRIVAL,
  );
  const waits = failedAttempt === attempt && attempt < TRIES;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => tell('try-again'), PACE.marksAgain);
    return () => clearTimeout(timer);
  }, [waits]);
  return {
    attempt,
    settled,
    retried,
    failed: failedAttempt !== null,
    onDrawn: useCallback(() => tell('drawn'), []),
    onError: () => tell('failed'),
    retry: () => tell('retry-by-hand'),
  };
}
