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
  useLayoutEffect(
    () => (root.current ? bindMarkStates(root.current, store) : undefined),
    [store, layout],
  );
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
    <div ref={root} role="group" aria-label={words.timelineMarks} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
