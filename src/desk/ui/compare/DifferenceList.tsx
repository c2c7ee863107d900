import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import { clamp } from '../../../ui/clamp.ts';
import type { ListedPoint } from '../../compare/comparison.ts';
import type { DescribedPoint } from './described-point.ts';
import { DifferenceRow } from './DifferenceRow.tsx';
import { letterOf } from '../../../ui/keys/letter-of.ts';

/** The differences that are drawn at first, and as many more each time. */
const STEP = 50;

const MOVES: Readonly<Record<string, number>> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

interface Props {
  readonly points: readonly ListedPoint[];
  readonly other: string;
  readonly describe: (point: ListedPoint) => DescribedPoint;
  readonly onKeep: (points: readonly ListedPoint[]) => void;
  readonly onTake: (points: readonly ListedPoint[]) => void;
}

/** Differences that are open, one stop of the Tab key: gone through and decided by keys. */
export function DifferenceList({ points, other, describe, onKeep, onTake }: Props) {
  const [picked, setPicked] = useState(0);
  const [most, setMost] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const isMoving = useRef(false);
  const current = clamp(picked, 0, Math.max(0, points.length - 1));
  // The focus goes along with what is picked by a key, and on to the next once one is decided and gone.
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const row = list.current?.querySelector<HTMLElement>(`[data-difference="${current}"]`);
    (row ?? list.current)?.focus();
    row?.scrollIntoView?.({ block: 'nearest' });
  }, [current, points, most]);

  const decide = useCallback(
    (by: (points: readonly ListedPoint[]) => void) => (decided: readonly ListedPoint[]) => {
      isMoving.current = true;
      by(decided);
    },
    [],
  );
  const keep = useStable(decide(onKeep));
  const take = useStable(decide(onTake));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const point = points[current];
    const move = MOVES[event.key];
    if (!point) return;
    if (move !== undefined) {
      const next = clamp(current + move, 0, points.length - 1);
      isMoving.current = next !== current;
      setPicked(next);
      if (next >= most) setMost(next + STEP);
    } else if (letterOf(event) === 'm') keep([point]);
    else if (letterOf(event) === 't') take([point]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <ul
        ref={list}
        className="desk-differences"
        aria-label={words.differences}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {points.slice(0, most).map((point, index) => (
          <DifferenceRow
            key={point.key}
            point={point}
            index={index}
            isCurrent={index === current}
            other={other}
            describe={describe}
            onFocus={setPicked}
            onKeep={keep}
            onTake={take}
          />
        ))}
      </ul>
      {points.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {words.more(Math.min(STEP, points.length - most))}
        </button>
      )}
    </>
  );
}

/** The latest of a function under one identity, so that rows that stay the same are not drawn anew. */
function useStable<A extends unknown[]>(call: (...given: A) => void): (...given: A) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
