import { useEffect, useEffectEvent } from 'react';
import { useOwnRoot } from '../own-root.ts';

/**
 * Calls on the Escape key before the page has any other use for it, which then has none: for what lies over the page for
 * a while, as a drag or a tooltip. Null listens to nothing.
 */
export function useFirstEscape(onEscape: (() => void) | null): void {
  const call = useEffectEvent(() => onEscape?.());
  const listens = onEscape !== null;
  useEffect(() => {
    if (!listens) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopImmediatePropagation();
      call();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [listens]);
}

/** Calls on the Escape key in this map, where no other part of it has its own use for it; null listens to nothing. */
export function useEscape(onEscape: (() => void) | null): void {
  const root = useOwnRoot();
  const call = useEffectEvent(() => onEscape?.());
  const listens = onEscape !== null;
  useEffect(() => {
    if (!listens) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      call();
    };
    root.addEventListener('keydown', onKeyDown);
    return () => root.removeEventListener('keydown', onKeyDown);
  }, [root, listens]);
}
