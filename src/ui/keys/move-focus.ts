import type { KeyboardEvent } from 'react';
import { clamp } from '../clamp.ts';

/** How far a key moves the focus along a row of items, and as far as it goes. */
export const ARROW_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Moves the focus by arrows, Home and End among the items of what is one stop of the Tab key, in the document's order.
 * @param selector what an item is
 */
export function moveFocus(event: KeyboardEvent, selector: string, steps = ARROW_STEPS): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>(selector)];
  const at = items.indexOf(document.activeElement as HTMLElement | SVGElement);
  const step = steps[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  items[clamp(at + step, 0, items.length - 1)]?.focus();
}
