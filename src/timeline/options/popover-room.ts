/** Where a popover has room, and how much, CSS pixels. */
export interface PopoverRoom {
  readonly side: 'above' | 'below';
  readonly height: number;
}

/** The height that is enough to stand above, even where there is more below, CSS pixels. */
const ENOUGH = 260;
/** The gap between a popover and the edge of the viewport, CSS pixels. */
const EDGE = 8;

/**
 * The room above something, or, where that is little, below its upper edge.
 * @param top of what it opens from, in the viewport
 * @param viewport the viewport's height
 */
export function popoverRoom(top: number, viewport: number): PopoverRoom {
  const above = top - EDGE;
  const below = viewport - top - EDGE;
  const isAbove = above >= ENOUGH || above >= below;
  return { side: isAbove ? 'above' : 'below', height: isAbove ? above : below };
}
