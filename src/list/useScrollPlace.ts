import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { paneAround } from '../ui/scroll-panes.ts';

/** Where a list lies in what scrolls it. */
export interface ScrollPlace {
  /** The pane that scrolls; null where the page does. */
  readonly scroller: HTMLElement | null;
  /** How far below the start of what scrolls the list begins, CSS pixels. */
  readonly margin: number;
}

/** Measures where a list lies. @returns null until it has been drawn */
export function useScrollPlace(list: RefObject<HTMLElement | null>): ScrollPlace | null {
  const [place, setPlace] = useState<ScrollPlace | null>(null);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => measure());
    let observed: HTMLElement | null | undefined;
    const measure = (): void => {
      const element = list.current;
      // A hidden list lies nowhere; it comes back where it was.
      if (!element || element.getClientRects().length === 0) return;
      const scroller = paneAround(element);
      const top = element.getBoundingClientRect().top;
      const margin = scroller
        ? top - scroller.getBoundingClientRect().top + scroller.scrollTop
        : top + window.scrollY;
      setPlace((last) =>
        last?.scroller === scroller && Math.abs(last.margin - margin) < 1
          ? last
          : { scroller, margin },
      );
      if (observed === scroller) return;
      observed = scroller;
      observer.disconnect();
      observer.observe(element);
      // Whatever grows or shrinks above the list changes the height of one of these.
      for (const child of scroller?.children ?? [document.body]) observer.observe(child);
    };
    // A list that was hidden has no size until it comes.
    if (list.current) observer.observe(list.current);
    measure();
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [list]);
  return place;
}
