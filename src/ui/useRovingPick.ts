import { useState } from 'react';
import type { KeyboardEvent } from 'react';

interface PickedItem {
  readonly role: 'option';
  readonly tabIndex: 0 | -1;
  readonly 'aria-selected': boolean;
  readonly onFocus: () => void;
  readonly onPointerEnter: () => void;
}

export interface RovingPick {
  /** The item that was last reached by key, finger or pointer. */
  readonly picked: number | null;
  readonly pick: (at: number | null) => void;
  /** Of the `listbox` around the items: arrows, Home and End move the focus in the document's order. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly itemProps: (at: number) => PickedItem;
}

/** Makes the items of a plot one stop of the Tab key, of which one at a time is picked to be told about. */
export function useRovingPick(initial: number | null): RovingPick {
  const [picked, pick] = useState(initial);
  return {
    picked,
    pick,
    onKeyDown(event) {
      const items = [
        ...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[role="option"]'),
      ];
      const at = items.indexOf(document.activeElement as HTMLElement | SVGElement);
      const to = targetOf(event.key, at, items.length);
      if (at < 0 || to === null) return;
      event.preventDefault();
      items[to]?.focus();
    },
    itemProps: (at) => ({
      role: 'option',
      tabIndex: at === (picked ?? 0) ? 0 : -1,
      'aria-selected': at === picked,
      onFocus: () => pick(at),
      onPointerEnter: () => pick(at),
    }),
  };
}

/** @returns null where the key is none of those that move */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
