import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ARROW_STEPS, moveFocus } from './move-focus.ts';

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
  /** Handler of the `listbox` around the items: arrows, Home and End move the focus in the document's order. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly itemProps: (at: number) => PickedItem;
}

const STEPS: typeof ARROW_STEPS = { ...ARROW_STEPS, ArrowDown: 1, ArrowUp: -1 };

/** Makes the items of a plot one stop of the Tab key, of which one at a time is picked to be told about. */
export function useRovingPick(initial: number | null): RovingPick {
  const [picked, pick] = useState(initial);
  return {
    picked,
    pick,
    onKeyDown: (event) => moveFocus(event, '[role="option"]', STEPS),
    itemProps: (at) => ({
      role: 'option',
      tabIndex: at === (picked ?? 0) ? 0 : -1,
      'aria-selected': at === picked,
      onFocus: () => pick(at),
      onPointerEnter: () => pick(at),
    }),
  };
}
