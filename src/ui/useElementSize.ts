import { startTransition, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The content box of an element, CSS pixels; null until it has one (a hidden host has none).
 * @param later what goes by it is drawn after the rest of the page has been seen, in slices, and not with it
 */
export function useElementSize(
  ref: RefObject<Element | null>,
  { later = false } = {},
): ElementSize | null {
  const [size, setSize] = useState<ElementSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (width: number, height: number): void => {
      const next = width > 0 && height > 0 ? { width, height } : null;
      setSize((last) =>
        last?.width === next?.width && last?.height === next?.height ? last : next,
      );
    };
    if (!later) {
      const box = element.getBoundingClientRect();
      measure(box.width, box.height);
    }
    let isFirst = later;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (isFirst) startTransition(() => measure(width, height));
      else measure(width, height);
      isFirst = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, later]);
  return size;
}
