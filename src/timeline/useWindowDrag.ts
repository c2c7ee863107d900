import type { ScaleLinear } from 'd3-scale';
import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useViewActions, useViewStore } from '../state/react.tsx';
import { windowOf } from '../state/selection.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { WindowController, WindowEnd } from './window-controller.ts';

/** What the pointer holds. `offset` is from the pointer to what it holds, epoch milliseconds. */
interface Grip {
  readonly part: WindowEnd | 'body';
  readonly pointer: number;
  readonly from: number;
  readonly offset: number;
  readonly window: TimeInterval;
  /** The plot's left edge when the press began: reading it at every move would force a layout. */
  readonly left: number;
  moved: boolean;
}

/** A press that moves less than this is a click, CSS pixels. */
const SLOP = 4;

/** The height of a handle's grip as pointers find it, CSS pixels: that of the slider over it. */
export const GRIP_HEIGHT = 48;

/** The half-width of a handle that a pointer finds, CSS pixels. */
const REACH = { mouse: 10, pen: 14, touch: 22 } as const;

export interface WindowDrag {
  readonly active: boolean;
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
    onLostPointerCapture(event: PointerEvent<HTMLElement>): void;
  };
}

/**
 * Dragging of the window's ends and body over the plot. The store follows every move of the pointer.
 * @param gripY the middle of the handles' grips, CSS pixels from the top of the plot
 */
export function useWindowDrag(
  scale: ScaleLinear<number, number>,
  controller: WindowController,
  gripY: number,
): WindowDrag {
  const store = useViewStore();
  const actions = useViewActions();
  const grip = useRef<Grip | null>(null);
  const [active, setActive] = useState(false);

  const release = (event: PointerEvent<HTMLElement>): void => {
    if (grip.current?.pointer !== event.pointerId) return;
    if (grip.current.moved) actions.endGesture();
    grip.current = null;
    setActive(false);
  };

  return {
    active,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary) return;
        const box = event.currentTarget.getBoundingClientRect();
        const x = event.clientX - box.left;
        const y = event.clientY - box.top;
        const window = windowOf(store.dataset, store.getState().view);
        const part = partAt(x, y, event.pointerType, window, scale, gripY);
        if (!part) return;
        const held = part === 'end' ? window.end : window.start;
        if (part !== 'body') {
          // Captured at once, so that the native slider under the pointer does not move by itself.
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget
            .querySelector<HTMLElement>(`[data-end="${part}"] input`)
            ?.focus({ preventScroll: true });
        }
        grip.current = {
          part,
          pointer: event.pointerId,
          from: x,
          offset: held - unclamped(scale, x),
          window,
          left: box.left,
          moved: false,
        };
      },
      onPointerMove(event) {
        const held = grip.current;
        if (!held || held.pointer !== event.pointerId) return;
        // A press whose end was never told, because it was not captured yet, holds nothing.
        if (event.buttons === 0) return release(event);
        const x = event.clientX - held.left;
        if (!held.moved) {
          if (Math.abs(x - held.from) < SLOP) return;
          held.moved = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          actions.beginGesture(true);
          setActive(true);
        }
        const to = unclamped(scale, x) + held.offset;
        actions.setWindow(
          held.part === 'body'
            ? controller.moveTo(held.window, to)
            : controller.moveEnd(held.window, held.part, to),
        );
      },
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}

/** Beside its grip, a handle is no wider than its line: dots under it can be clicked. CSS pixels. */
const LINE_REACH = 3;

/** The nearer handle within reach, else the body, else nothing. */
function partAt(
  x: number,
  y: number,
  pointerType: string,
  window: TimeInterval,
  scale: ScaleLinear<number, number>,
  gripY: number,
): Grip['part'] | null {
  const start = scale(window.start);
  const end = scale(window.end);
  const wide = REACH[pointerType as keyof typeof REACH] ?? REACH.mouse;
  const reach = Math.abs(y - gripY) <= GRIP_HEIGHT / 2 ? wide : LINE_REACH;
  const toStart = Math.abs(x - start);
  const toEnd = Math.abs(x - end);
  if (Math.min(toStart, toEnd) <= reach) {
    // Between handles that touch, a pointer outside them holds the one on its side.
    if (toStart === toEnd) return x < start ? 'start' : 'end';
    return toStart < toEnd ? 'start' : 'end';
  }
  return x > start && x < end ? 'body' : null;
}

/** A pointer that leaves the plot still says how far it has moved. */
function unclamped(scale: ScaleLinear<number, number>, x: number): number {
  return scale.copy().clamp(false).invert(x);
}
