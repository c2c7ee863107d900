import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/** Something that a button opens and closes, and that Escape closes before it reaches what lies around. */
export interface Disclosure {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes, and gives the focus to the button: what was opened had it. */
  readonly close: () => void;
  /** The id of what is opened. */
  readonly id: string;
  /** The button, which gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** For whatever holds the button and what it opens. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return { open, toggle: () => setOpen(!open), close, id, opener, onKeyDown };
}
