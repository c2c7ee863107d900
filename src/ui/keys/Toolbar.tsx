import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { moveFocus } from './move-focus.ts';

const ITEMS = 'a, button';

interface Props {
  readonly label: string;
  readonly className: string;
  /** Which item the Tab key stops at before one has had the focus; left out: the first one. */
  readonly first?: string;
  readonly children: ReactNode;
}

/**
 * A row of controls that is one stop of the Tab key: arrows, Home and End walk it, and Tab comes back to the item that
 * had the focus last. Its items, each link and button in it,
 * leave their `tabIndex` to it.
 */
export function Toolbar({ label, className, first = ITEMS, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const settle = (): void => {
    if (!bar.current) return;
    const all = [...bar.current.querySelectorAll<HTMLElement>(ITEMS)];
    const stop = all.find((item) => item === last.current) ?? bar.current.querySelector(first);
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  };
  // With each drawing: items come and go.
  useEffect(settle);
  return (
    <div
      ref={bar}
      className={className}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => moveFocus(event, ITEMS)}
      onFocus={({ target }) => {
        last.current = target;
        settle();
      }}
    >
      {children}
    </div>
  );
}
