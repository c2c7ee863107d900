import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { deskWords as words } from '../../messages/desk-rooms/desk-words.ts';
import { letterOf } from '../../ui/keys/letter-of.ts';
import { datasetOf } from '../records/desk-records.ts';
import { isTyping } from './claims/form/take-key.ts';
import { useDesk, useDeskActions, useRecords } from './desk-context.tsx';

interface Props {
  readonly tools: ReactNode;
  /** What stands below them. */
  readonly children?: ReactNode;
  /** Whether it is seen: what is not undoes nothing. */
  readonly isShown?: boolean;
}

/** What the dataset is called, undo and redo, and whatever else is done with all of it. */
export function DeskHeader({ tools, children, isShown = true }: Props) {
  const actions = useDeskActions();
  const { title } = datasetOf(useRecords());
  const last = useDesk(({ history }) => history.done.at(-1)?.what ?? null);
  const next = useDesk(({ history }) => history.undone.at(-1)?.what ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, shiftKey, target } = event;
      // What is typed into a field has its own undo.
      if (!(ctrlKey || metaKey) || isTyping(target) || event.defaultPrevented) return;
      const letter = letterOf(event);
      const isRedo = letter === 'y' || (letter === 'z' && shiftKey);
      if (!isRedo && letter !== 'z') return;
      event.preventDefault();
      if (isRedo) actions.redo();
      else actions.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [actions, isShown]);
  return (
    <header className="desk__header">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <button
        type="button"
        className="button button--icon"
        aria-label={words.undo(last)}
        title={words.undo(last)}
        aria-disabled={last === null}
        onClick={() => actions.undo()}
      >
        ↶
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={words.redo(next)}
        title={words.redo(next)}
        aria-disabled={next === null}
        onClick={() => actions.redo()}
      >
        ↷
      </button>
      <div className="desk__tools">{tools}</div>
      {children}
    </header>
  );
}
