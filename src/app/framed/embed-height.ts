import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { ElementSize } from '../../ui/useElementSize.ts';

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
/** The width and height from which on the column stands beside the map, CSS pixels. */
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

/** The height of an embed whose column stands beside the map, CSS pixels. */
const NATURAL_BESIDE = 700;
/** The most of what is read, or listed, that stands in an article, CSS pixels; what is left is scrolled to. */
const MOST = 420;
/** What `embed.css` leaves the map beside what is read: a share of the frame's height, and its bounds in CSS pixels. */
const MAP_READING = { share: 0.22, least: 48, most: 200 };

interface Measured {
  readonly width: number;
  readonly ui: 'full' | 'compact' | 'none';
  /** The heights of title, notices, time and the line below, CSS pixels. */
  readonly parts: readonly number[];
  /** The height of all that is read or listed, whatever its pane's, CSS pixels; 0 where nothing is. */
  readonly read: number;
}

/**
 * How high an embed wants to be: as high as its map needs alone, and where something is open, at least so high that what
 * is read has its room beside the strip of map that is left. It depends on the frame's width and on what is open, never
 * on the height that the frame has: so a host that follows it settles at once. What is read is laid out smaller in
 * a low frame, so one that is low no longer may ask once more.
 */
export function naturalHeight({ width, ui, parts, read }: Measured): number {
  if (ui === 'full' && width >= BESIDE.width) return NATURAL_BESIDE;
  const around = sum(parts);
  const alone = around + mapHeight(width);
  // A pixel too few would be a pane that scrolls by one.
  // The list has its place whether the frame is high enough for it yet or not.
  if (ui === 'full') return Math.ceil(alone + MOST);
  if (read === 0) return Math.ceil(alone);
  const others = around + Math.min(read, MOST);
  const { share, least, most } = MAP_READING;
  // The map's share is one of the height that is looked for.
  const map = Math.min(most, Math.max(least, (others * share) / (1 - share)));
  return Math.ceil(Math.max(alone, others + map));
}

const PANES = '.reader, .embed__list';
const NOTICES = '.notice, .reader__unopened';

/** What a column holds, CSS pixels: what is read or listed, and what stands around that at its own height. */
function measureColumn(column: HTMLElement): Pick<Measured, 'parts' | 'read'> {
  const all = (kind: string): HTMLElement[] => [...column.querySelectorAll<HTMLElement>(kind)];
  const notices = all(NOTICES).filter((notice) => !notice.closest(PANES));
  const borders = column.offsetHeight - column.clientHeight;
  return {
    parts: [borders, ...notices.map((notice) => notice.offsetHeight)],
    read: sum(all(PANES).map(contentHeight)),
  };
}

/** The height of what is in a pane, also where the pane is higher: `scrollHeight` is then the pane's. */
function contentHeight(pane: HTMLElement): number {
  const ends = [...pane.children].map((child) => {
    const { height, bottom } = child.getBoundingClientRect();
    return height === 0 ? 0 : bottom + Number.parseFloat(getComputedStyle(child).marginBottom);
  });
  const end = Math.max(0, ...ends);
  return end === 0 ? 0 : end - pane.getBoundingClientRect().top + pane.scrollTop;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
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
      const { parts, read } = column ? measureColumn(column) : { parts: [], read: 0 };
      const others = marked.filter((part) => part !== column).map((part) => part.offsetHeight);
      const height = naturalHeight({ width, ui, parts: [...others, ...parts], read });
      if (height !== told) onHeight((told = height));
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    for (const part of element.querySelectorAll('[data-part]')) resizes.observe(part);
    // What is read changes without the pane's own size, which the frame gives. Nothing is observed twice: that tells of
    // its size once more.
    const watched = new WeakSet<Element>();
    const watchContents = (): void => {
      for (const content of element.querySelectorAll(`:is(${PANES}) > *`)) {
        if (watched.has(content)) continue;
        watched.add(content);
        resizes.observe(content);
      }
    };
    const changes = new MutationObserver(() => {
      watchContents();
      measure();
    });
    for (const column of element.querySelectorAll('[data-part="column"]'))
      changes.observe(column, { childList: true, subtree: true });
    watchContents();
    measure();
    return () => {
      resizes.disconnect();
      changes.disconnect();
    };
    // Another size has other parts.
  }, [root, ui, onHeight]);
}
