import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import type { Choice } from './useCategoryFilter.ts';

interface Props {
  readonly choice: Choice;
  /** Whether it is left out of the page, as something else is chosen. */
  readonly dimmed: boolean;
  /** Where it is one of a toolbar: whether the Tab key stops at it, and who is told that it has the focus. */
  readonly stop?: { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
  readonly children: ReactNode;
}

/** A button that takes something into a filter or out of it, with the number that it would show. */
export function Toggle({ choice: { chosen, count, toggle }, dimmed, stop, children }: Props) {
  const words = useMessages();
  return (
    <button
      type="button"
      className="toggle"
      aria-pressed={chosen}
      data-dimmed={dimmed || undefined}
      onClick={toggle}
      {...stop}
    >
      {children} <span className="toggle__count">{words.countOnly(count)}</span>
    </button>
  );
}
