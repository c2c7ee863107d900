import type { TimeInterval } from '../../time/interval.ts';
import { panAxis, snapUnitOf } from '../axis/axis-controller.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { Axis } from '../axis/useAxis.ts';
import type { Part } from './grips.ts';
import type { SnapUnit, WindowController } from './window-controller.ts';

/** What a pointer holds, as it was when it came down. */
export interface Grip {
  readonly part: Part;
  readonly pointer: number;
  readonly from: number;
  /** The time from the pointer to what it holds, milliseconds. */
  readonly offset: number;
  readonly window: TimeInterval;
  readonly axis: TimeInterval;
  readonly scale: TimeScale;
  readonly unit: SnapUnit;
  /** The plot's left edge when the press began: reading it at every move would force a layout. */
  readonly left: number;
  moved: boolean;
}

/** @param press its x from the plot's left edge, and the plot's width, CSS pixels */
export function takeGrip(
  part: Part,
  press: Pick<Grip, 'pointer' | 'left'> & { readonly x: number; readonly width: number },
  window: TimeInterval,
  axis: TimeInterval,
  scale: TimeScale,
): Grip {
  const { pointer, left, x, width } = press;
  const held = part === 'end' ? window.end : window.start;
  // A handle beyond the axis waits at the edge, and comes to the pointer.
  const isOnPlot = scale(held) >= 0 && scale(held) <= width;
  const offset = part === 'body' || isOnPlot ? held - scale.invert(x) : 0;
  const unit = snapUnitOf(axis, width);
  return { part, pointer, from: x, offset, window, axis, scale, unit, left, moved: false };
}

/** Takes what is held to a point of the plot, CSS pixels from its left edge. */
export function moveGrip(
  { part, from, offset, window, axis, scale, unit }: Grip,
  x: number,
  controller: WindowController,
  change: Axis['change'],
  setWindow: (window: TimeInterval) => void,
): void {
  const at = scale.invert(x);
  if (part === 'axis')
    return change(() => panAxis(axis, controller.domain, scale.invert(from) - at));
  if (part === 'body') return setWindow(controller.moveTo(window, at + offset, unit));
  if (part === 'draw') return setWindow(controller.draw(scale.invert(from), at, unit));
  setWindow(controller.moveEnd(window, part, at + offset, unit));
}
