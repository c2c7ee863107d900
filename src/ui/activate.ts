import type { KeyboardEvent } from 'react';

/** Enter and Space press what is a button in role only; the page does not scroll. */
export function pressOnKey(press: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
}
