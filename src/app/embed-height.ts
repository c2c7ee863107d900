import { useEffect } from 'react';
import type { RefObject } from 'react';

/** The map's height where nobody gives the frame one, CSS pixels. @param width the frame's */
export function mapHeight(width: number): number {
  return Math.round(Math.min(460, Math.max(300, width * 0.6)));
}

/** Of an embed whose list stands beside the map and scrolls by itself, CSS pixels. */
const BESIDE = 640;
/** So much of a list stands in an article; the rest is scrolled to, CSS pixels. */
const LIST = 480;

interface Measured {
  readonly width: number;
  /** Whether the list stands beside the map. */
  readonly beside: boolean;
  /** The heights of what stands under and over the map, and of the list, CSS pixels. */
  readonly parts: readonly number[];
  readonly list: number;
}

/**
 * How high an embed wants to be. It depends on the frame's width and on what is open, never on the height that the
 * frame has: so a host that follows it comes to rest at once.
 */
export function naturalHeight({ width, beside, parts, list }: Measured): number {
  if (beside) return BESIDE;
  const others = parts.reduce((sum, part) => sum + part, 0);
  return Math.ceil(mapHeight(width) + others + Math.min(LIST, list));
}

/** Tells how high the embed wants to be whenever that changes. Parts are marked `data-part`, the list's `list`. */
export function useNaturalHeight(
  root: RefObject<HTMLElement | null>,
  { beside, onHeight }: { beside: boolean; onHeight: (height: number) => void },
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let told = 0;
    const measure = (): void => {
      const width = element.clientWidth;
      // A frame that is hidden has no width, and nothing in it a height.
      if (width === 0) return;
      const parts: number[] = [];
      let list = 0;
      for (const part of element.querySelectorAll<HTMLElement>('[data-part]')) {
        if (part.dataset['part'] === 'list') list = part.offsetHeight;
        else parts.push(part.offsetHeight);
      }
      const height = naturalHeight({ width, beside, parts, list });
      if (height !== told) onHeight((told = height));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const part of element.querySelectorAll('[data-part]')) observer.observe(part);
    return () => observer.disconnect();
  }, [root, beside, onHeight]);
}
