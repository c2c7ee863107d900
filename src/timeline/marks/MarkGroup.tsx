import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useViewStore } from '../../state/store-context.tsx';
import { bindMarkStates, inOrderOfTime } from './mark-states.ts';
import { ARROW_STEPS } from '../../ui/keys/move-focus.ts';
import { clamp } from '../../ui/clamp.ts';

interface Props {
  /** The layout that is drawn; another object with every mark that is drawn anew. */
  readonly layout: object;
  readonly children: ReactNode;
}

/** The marks as one stop of the Tab key: arrows go from mark to mark in order of time. */
export function MarkGroup({ layout, children }: Props) {
  const words = useMessages();
  const store = useViewStore();
  const root = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    if (held.current !== null) handOn(root.current, held.current);
    return bindMarkStates(root.current, store);
  }, [store, layout]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = ARROW_STEPS[event.key];
    if (step === undefined || !root.current) return;
    const ordered = inOrderOfTime(root.current);
    const at = ordered.findIndex((mark) => mark === document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    ordered[clamp(at + step, 0, ordered.length - 1)]?.focus();
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={words.timelineMarks}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const row = target.getAttribute('data-row');
        held.current = row === null ? null : Number(row);
      }}
      onBlur={() => {
        if (document.hasFocus()) held.current = null;
      }}
    >
      {children}
    </div>
  );
}

/** Gives the focus of a mark that is gone to the next in time, else to the last, else to the timeline. */
function handOn(root: HTMLElement, row: number): void {
  if (document.activeElement !== document.body || !document.hasFocus()) return;
  const ordered = inOrderOfTime(root);
  const next = ordered.find((mark) => Number(mark.dataset['row']) >= row) ?? ordered.at(-1);
  (next ?? root.closest<HTMLElement>('.timeline'))?.focus({ preventScroll: true });
}
