import { useRef } from 'react';
import type { PointerEvent } from 'react';
import { pinchAxis } from '../axis/axis-controller.ts';
import { MARGIN } from '../axis/geometry.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { Axis } from '../axis/useAxis.ts';
import type { TimeInterval } from '../../time/interval.ts';

/** Two fingers on the plot, by their pointers' ids. */
interface Held {
  readonly left: number;
  readonly instants: ReadonlyMap<number, number>;
  readonly xs: Map<number, number>;
}

export interface Pinch {
  /** A finger comes down. @returns whether two are there now, and pinch the axis */
  readonly begin: (event: PointerEvent<HTMLElement>) => boolean;
  /** @returns whether the move was the pinch's */
  readonly move: (event: PointerEvent<HTMLElement>) => boolean;
  /** @returns whether that ended a pinch */
  readonly lift: (event: PointerEvent<HTMLElement>) => boolean;
}

/**
 * Zooms the axis with two fingers: what is under each stays under it.
 * @param width the plot's, CSS pixels
 */
export function usePinch(
  scale: TimeScale,
  domain: TimeInterval,
  change: Axis['change'],
  width: number,
): Pinch {
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Held | null>(null);
  return {
    begin({ pointerId, clientX, currentTarget: element }) {
      fingers.current.set(pointerId, clientX);
      if (fingers.current.size !== 2) return false;
      const { left } = element.getBoundingClientRect();
      const xs = new Map([...fingers.current].map(([id, at]) => [id, at - left]));
      const instants = new Map([...xs].map(([id, x]) => [id, scale.invert(x)]));
      pinch.current = { left, xs, instants };
      for (const id of xs.keys()) element.setPointerCapture(id);
      return true;
    },
    move({ pointerId, clientX }) {
      if (fingers.current.has(pointerId)) fingers.current.set(pointerId, clientX);
      if (!pinch.current?.xs.has(pointerId)) return false;
      const { left, instants, xs } = pinch.current;
      xs.set(pointerId, clientX - left);
      const [a, b] = [...xs]
        .map(([id, x]) => ({ instant: instants.get(id) ?? 0, x: x - MARGIN }))
        .toSorted((one, other) => one.instant - other.instant);
      if (a && b)
        change(() => pinchAxis(domain, [a.instant, b.instant], [a.x, b.x], width - 2 * MARGIN));
      return true;
    },
    lift({ pointerId }) {
      fingers.current.delete(pointerId);
      const ended = pinch.current !== null;
      pinch.current = null;
      return ended;
    },
  };
}
