import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Brings a pane that was hidden back to where it was scrolled to, whether it scrolls by itself or with the page. */
export function useKeptScroll(pane: RefObject<HTMLElement | null>, isShown: boolean): void {
  const kept = useRef<{ readonly pane: number; readonly page: number } | null>(null);
  useEffect(() => {
    if (!isShown) return;
    const keep = (): void => {
      kept.current = { pane: pane.current?.scrollTop ?? 0, page: window.scrollY };
    };
    keep();
    // Scrolling does not bubble.
    document.addEventListener('scroll', keep, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', keep, { capture: true });
  }, [pane, isShown]);
  const wasShown = useRef(isShown);
  useLayoutEffect(() => {
    const comes = isShown && !wasShown.current;
    wasShown.current = isShown;
    if (!comes || !kept.current) return;
    pane.current?.scrollTo(0, kept.current.pane);
    // A page that holds more than a map goes nowhere for a list that scrolls by itself.
    if (pane.current?.closest('[data-layout="narrow"]')) window.scrollTo(0, kept.current.page);
  }, [pane, isShown]);
}
