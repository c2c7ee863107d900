import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent, RefObject } from 'react';

/** Something that a button opens and closes, and that Escape closes before it reaches what lies around. */
export interface Disclosure {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes, and gives the focus to the button: what was opened had it. */
  readonly close: () => void;
  /** Closes and leaves the focus where it is. */
  readonly hide: () => void;
  /** The id of what is opened. */
  readonly id: string;
  /** The button, which gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** What the button is given. */
  readonly button: Pick<
    ComponentProps<'button'>,
    'ref' | 'aria-expanded' | 'aria-controls' | 'onClick'
  >;
  /** Handler for whatever holds the button and what it opens. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param within what a press outside of closes it, without moving the focus; without it, no press elsewhere closes */
export function useDisclosure(within?: RefObject<HTMLElement | null>): Disclosure {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const hide = (): void => setOpen(false);
  const hideOn = useEffectEvent(({ target }: MouseEvent) => {
    if (target instanceof Node && !within?.current?.contains(target)) hide();
  });
  const watches = open && within !== undefined;
  useEffect(() => {
    if (!watches) return;
    // Not as the pointer comes down: what moves into the place of what goes would take the press, and a finger may scroll.
    document.addEventListener('click', hideOn, { capture: true });
    return () => document.removeEventListener('click', hideOn, { capture: true });
  }, [watches]);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const toggle = (): void => setOpen(!open);
  const button = {
    ref: opener,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: toggle,
  };
  return { open, toggle, close, hide, id, opener, button, onKeyDown };
}
