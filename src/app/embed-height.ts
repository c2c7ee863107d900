import { useEffect } from 'react';
import type { RefObject } from 'react';

/** The map's height where nobody gives the frame one, CSS pixels. @param width the frame's */
export function mapHeight(width: number): number {
  return Math.round(Math.min(460, Math.max(300, width * 0.6)));
}

/** Of an embed whose list stands beside the map and scrolls by itself, CSS pixels. */
const BESIDE = 700;
/** So much of what can be long stands in an article, CSS pixels; the rest is scrolled to (see embed.css). */
const MOST: Readonly<Record<string, number>> = { reader: 420, list: 480 };

interface Measured {
  readonly width: number;
  /** Whether the list stands beside the map. */
  readonly beside: boolean;
  /** The heights of all but the map, CSS pixels. */
  readonly parts: readonly (readonly [name: string, height: number])[];
}

/**
 * How high an embed wants to be. It depends on the frame's width and on what is open, never on the height that the
 * frame has: so a host that follows it comes to rest at once.
 */
export function naturalHeight({ width, beside, parts }: Measured): number {
  if (beside) return BESIDE;
  const others = parts.map(([name, part]) => Math.min(part, MOST[name] ?? Infinity));
  // A pixel too few would be a pane that scrolls by one.
  return Math.ceil(others.reduce((sum, part) => sum + part, mapHeight(width)));
}

/**
 * Tells how high the embed wants to be whenever that changes, and the stylesheet how much stands beside the map, and
 * how much of that above the reader.
 * All but the map are marked `data-part`.
 */
export function useNaturalHeight(
  root: RefObject<HTMLElement | null>,
  { ui, beside, onHeight }: { ui: string; beside: boolean; onHeight: (height: number) => void },
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let told = 0;
    const measure = (): void => {
      const width = element.clientWidth;
      // A frame that is hidden has no width, and nothing in it a height.
      if (width === 0) return;
      const marked = [...element.querySelectorAll<HTMLElement>('[data-part]')];
      const parts = marked.map(
        (part) => [part.dataset['part'] ?? '', part.getBoundingClientRect().height] as const,
      );
      const shut = parts.filter(([name]) => !(name in MOST));
      const besideMap = shut.reduce((sum, [, part]) => sum + part, 0);
      element.style.setProperty('--beside-map', `${Math.ceil(besideMap)}px`);
      const below = shut.find(([name]) => name === 'opener')?.[1] ?? 0;
      element.style.setProperty('--above-reader', `${Math.ceil(besideMap - below)}px`);
      const height = naturalHeight({ width, beside, parts });
      if (height !== told) onHeight((told = height));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const part of element.querySelectorAll('[data-part]')) observer.observe(part);
    return () => observer.disconnect();
    // Another size has other parts.
  }, [root, ui, beside, onHeight]);
}
