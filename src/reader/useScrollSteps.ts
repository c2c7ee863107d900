import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { ReadingSteps } from './ReaderHead.tsx';

/** A passage counts as the one that is read from so far below where it begins when it is stepped to, CSS pixels. */
const REACHED = 24;

/**
 * Steps from passage to passage by scrolling: the children of an element, each with a `scroll-margin` that keeps clear
 * what stays above them.
 * @param drawn how many of them there are @param of how many there would be in all
 */
export function useScrollSteps(
  passages: RefObject<HTMLElement | null>,
  drawn: number,
  of: number,
): ReadingSteps {
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    let frame = 0;
    const find = (): void => {
      frame = 0;
      const all = [...(passages.current?.children ?? [])];
      const begins = all.findLastIndex((passage) => {
        const margin = Number.parseFloat(getComputedStyle(passage).scrollMarginTop) || 0;
        return passage.getBoundingClientRect().top <= scrollportTop(passage) + margin + REACHED;
      });
      setCurrent(Math.max(0, begins));
    };
    const onScroll = (): void => void (frame ||= requestAnimationFrame(find));
    // Scrolling does not bubble: it may be the region's or the page's.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, [passages, drawn]);
  const at = Math.min(current, drawn - 1);
  const stepTo = (index: number): (() => void) | undefined =>
    index >= 0 && index < drawn
      ? () => {
          passages.current?.children[index]?.scrollIntoView({ block: 'start' });
          setCurrent(index);
        }
      : undefined;
  return { at: drawn === 0 ? null : at + 1, of, previous: stepTo(at - 1), next: stepTo(at + 1) };
}

/** The upper edge of what scrolls an element of the reader, CSS pixels from that of the viewport. */
function scrollportTop(element: Element): number {
  const region = element.closest('.reader');
  const isScroller = region && region.scrollHeight > region.clientHeight;
  return isScroller ? region.getBoundingClientRect().top : 0;
}
