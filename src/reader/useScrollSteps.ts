import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { paneAround, scrollToTop } from '../ui/scroll-panes.ts';
import type { ReadingSteps } from './ReaderHead.tsx';

/** A passage counts as the one that is read from so far below where it begins when it is stepped to, CSS pixels. */
const REACHED = 24;

/** What a hand does to scroll by itself. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

interface Passages {
  /** How many of them are drawn, and how many there would be in all. */
  readonly drawn: number;
  readonly of: number;
  /** Draws more of them. */
  readonly onMore: () => void;
}

/**
 * Steps from passage to passage by scrolling: the children of an element, each with a `scroll-margin` that keeps clear
 * what stays above them. What has been stepped to is the one that is read until a hand scrolls on, also where the end of
 * what scrolls keeps it from the top.
 */
export function useScrollSteps(
  passages: RefObject<HTMLElement | null>,
  { drawn, of, onMore }: Passages,
): ReadingSteps {
  const [current, setCurrent] = useState(0);
  const isStepped = useRef(false);
  useEffect(() => {
    let frame = 0;
    const find = (): void => {
      frame = 0;
      if (isStepped.current) return;
      const all = [...(passages.current?.children ?? [])];
      const pane = passages.current && paneAround(passages.current);
      const edge = pane?.getBoundingClientRect().top ?? 0;
      const begins = all.findLastIndex((passage) => {
        const margin = Number.parseFloat(getComputedStyle(passage).scrollMarginTop) || 0;
        return passage.getBoundingClientRect().top <= edge + margin + REACHED;
      });
      setCurrent(Math.max(0, begins));
    };
    const onScroll = (): void => void (frame ||= requestAnimationFrame(find));
    const onHand = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('.reader__steps')) return;
      isStepped.current = false;
    };
    // Scrolling does not bubble: it may be the region's or the page's.
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', onScroll, options);
    for (const type of BY_HAND) document.addEventListener(type, onHand, options);
    return () => {
      document.removeEventListener('scroll', onScroll, options);
      for (const type of BY_HAND) document.removeEventListener(type, onHand, options);
      cancelAnimationFrame(frame);
    };
  }, [passages, drawn]);
  const at = Math.min(current, drawn - 1);
  const stepTo = (index: number): (() => void) | undefined => {
    if (index < 0 || index >= of) return undefined;
    return () => {
      if (index >= drawn) flushSync(onMore);
      isStepped.current = true;
      const passage = passages.current?.children[index];
      if (passage) scrollToTop(passage);
      setCurrent(index);
    };
  };
  return { at: drawn === 0 ? null : at + 1, of, previous: stepTo(at - 1), next: stepTo(at + 1) };
}
