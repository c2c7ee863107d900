import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { deskWords as words } from '../../messages/desk-rooms/desk-words.ts';
import { letterOf } from '../../ui/keys/letter-of.ts';
import { datasetOf } from '../records/desk-records.ts';
import { isTyping } from './claims/form/take-key.ts';
import { DeskContext, useDesk, useRecords } from './desk-context.tsx';

interface Props {
  readonly tools: ReactNode;
  /** What stands below them. */
  readonly children?: ReactNode;
  /** Whether it is seen: what is not undoes nothing. */
  readonly isShown?: boolean;
}

/** What the dataset is called, undo and redo, and whatever else is done with all of it. */
export function DeskHeader({ tools, children, isShown = true }: Props) {
  const { title } = datasetOf(useRecords());
  const history = useDesk((state) => state.history);
  const last = history.done.at(-1)?.what ?? null;
  const next = history.undone.at(-1)?.what ?? null;
  const { said, undo, redo } = useSaidUndo();
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
      if (isRedo) redo();
      else undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, isShown]);
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
        onClick={undo}
      >
        ↶
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={words.redo(next)}
        title={words.redo(next)}
        aria-disabled={next === null}
        onClick={redo}
      >
        ↷
      </button>
      <p className="desk__said" role="status">
        {said}
      </p>
      <div className="desk__tools">{tools}</div>
      {children}
    </header>
  );
}

/** Undoes and redoes, and what is to be said of that until something else is done. */
function useSaidUndo(): {
  readonly said: string;
  readonly undo: () => void;
  readonly redo: () => void;
} {
  const desk = useContext(DeskContext)!;
  const now = useDesk(({ history }) => history);
  const [done, setDone] = useState<{ readonly said: string; readonly history: typeof now }>();
  const undo = useCallback((): void => {
    const step = desk.getState().history.done.at(-1);
    if (!step) return;
    desk.actions.undo();
    setDone({ said: words.undone(step.what), history: desk.getState().history });
  }, [desk]);
  const redo = useCallback((): void => {
    const step = desk.getState().history.undone.at(-1);
    if (!step) return;
    desk.actions.redo();
    setDone({ said: words.redone(step.what), history: desk.getState().history });
  }, [desk]);
  return { said: done?.history === now ? done.said : '', undo, redo };
}
