import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** The items that are drawn at first, and as many more each time they are asked for. */
const STEP = 100;

interface Props<T> {
  readonly id?: string | undefined;
  readonly className: string;
  /** How many there are. */
  readonly total: number;
  /** The first so many of them; the same function as long as they are the same. */
  readonly first: (most: number) => readonly T[];
  /** One of them, in an `li` that has a key. */
  readonly item: (one: T) => ReactNode;
  /** What the button says that draws so many more. */
  readonly more: (number: number) => string;
}

/** A list that may be long, drawn a part at a time. */
export function GrowingList<T>({ id, className, total, first, item, more }: Props<T>) {
  const [most, setMost] = useState(STEP);
  const drawn = useMemo(() => first(most), [first, most]);
  const list = useRef<HTMLUListElement>(null);
  const grow = (): void => {
    flushSync(() => setMost(most + STEP));
    // The button has moved to the end, or is gone: one goes on with what it brought.
    list.current?.children[most]?.querySelector('button')?.focus();
  };
  return (
    <ul ref={list} id={id} className={className}>
      {drawn.map(item)}
      {total > most && (
        <li className="growing-list__more">
          <button type="button" className="button" onClick={grow}>
            {more(Math.min(STEP, total - most))}
          </button>
        </li>
      )}
    </ul>
  );
}
