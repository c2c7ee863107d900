import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { ElementSize } from '../ui/useElementSize.ts';

/** How an embed lies in its frame. */
export interface EmbedLayout {
  /** Whether what is read, and the list, stand beside the map instead of between map and time. */
  readonly isBeside: boolean;
  /** Whether there is height for one thing at a time only. */
  readonly isLow: boolean;
  readonly timeline: 'full' | 'strip' | 'bar';
}

/** A frame higher than this has room for more than its one job, CSS pixels. */
const LOW = 480;
/** From this width and height on, the column stands beside the map, CSS pixels. */
const BESIDE = { width: 761, height: 521 };

/** A frame smaller than this has no room for a strip of time beside what is read, CSS pixels. */
const SMALL = { width: 640, height: 700 };

/** @param size of the frame, CSS pixels */
export function embedLayout(
  size: ElementSize,
  ui: 'full' | 'compact' | 'none',
  isReading = false,
): EmbedLayout {
  const isLow = size.height <= LOW;
  const isBeside = ui === 'full' && size.width >= BESIDE.width && size.height >= BESIDE.height;
  const isSmall = size.width < SMALL.width && size.height < SMALL.height;
  const strip = isReading && isSmall ? 'bar' : 'strip';
  return { isBeside, isLow, timeline: isBeside ? 'full' : strip };
}

/** The map's height where nobody gives the frame one, CSS pixels. @param width the frame's */
export function mapHeight(width: number): number {
  return Math.round(Math.min(460, Math.max(300, width * 0.6)));
}

/** Of an embed whose column stands beside the map, CSS pixels. */
const NATURAL_BESIDE = 700;
/** So much of what is read, or listed, stands in an article, CSS pixels; the rest is scrolled to. */
const MOST = 420;

interface Measured {
  readonly width: number;
  readonly ui: 'full' | 'compact' | 'none';
  /** The heights of title, time and the line below, CSS pixels. */
  readonly parts: readonly number[];
  /** The height of all that is read or listed, CSS pixels; 0 where nothing is. */
  readonly read: number;
}

/**
 * How high an embed wants to be. It depends on the frame's width and on what is open, never on the height that the
 * frame has: so a host that follows it comes to rest at once.
 */
export function naturalHeight({ width, ui, parts, read }: Measured): number {
  if (ui === 'full' && width >= BESIDE.width) return NATURAL_BESIDE;
  // The list has its place whether the frame is high enough for it yet or not.
  const column = ui === 'full' ? MOST : Math.min(read, MOST);
  // A pixel too few would be a pane that scrolls by one.
  return Math.ceil(parts.reduce((sum, part) => sum + part, mapHeight(width) + column));
}

/** The height of what is read or listed, all of it, CSS pixels. */
function heightRead(column: HTMLElement | undefined): number {
  const panes = column?.querySelectorAll('.reader, .embed__list, .notice') ?? [];
  return [...panes].reduce((sum, pane) => sum + pane.scrollHeight, 0);
}

/**
 * Tells how high the embed wants to be whenever that changes. All but the map are marked `data-part`; what is read is
 * what the column holds.
 */
export function useNaturalHeight(
  root: RefObject<HTMLElement | null>,
  ui: 'full' | 'compact' | 'none',
  onHeight: (height: number) => void,
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
      const column = marked.find(({ dataset }) => dataset['part'] === 'column');
      const height = naturalHeight({
        width,
        ui,
        parts: marked.filter((part) => part !== column).map((part) => part.offsetHeight),
        read: heightRead(column),
      });
      if (height !== told) onHeight((told = height));
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    for (const part of element.querySelectorAll('[data-part]')) resizes.observe(part);
    // What is read changes without the pane's own size, which the frame gives.
    const changes = new MutationObserver(measure);
    for (const column of element.querySelectorAll('[data-part="column"]'))
      changes.observe(column, {
        childList: true,
        subtree: true,
        attributeFilter: ['hidden', 'open'],
      });
    measure();
    return () => {
      resizes.disconnect();
      changes.disconnect();
    };
    // Another size has other parts.
  }, [root, ui, onHeight]);
}
