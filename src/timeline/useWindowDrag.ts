import type { ScaleLinear } from 'd3-scale';
import { useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';
import { useViewActions, useViewStore } from '../state/react.tsx';
import { windowOf } from '../state/selectors.ts';
import type { TimeInterval } from '../time/interval.ts';
import type { WindowController, WindowEnd } from './window-controller.ts';

/** What the pointer holds. `offset` is from the pointer to what it holds, epoch milliseconds. */
interface Grip {
  readonly part: WindowEnd | 'body';
  readonly pointer: number;
  readonly from: number;
  readonly offset: number;
  readonly window: TimeInterval;
  moved: boolean;
}

/** A press that moves less than this is a click, CSS pixels. */
const SLOP = 4;

/** The half-width of a handle that a pointer finds, CSS pixels. */
const REACH = { mouse: 10, pen: 14, touch: 22 } as const;

export interface WindowDrag {
  readonly active: boolean;
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
  };
}

/** Dragging of the window's ends and body over the plot. The store follows every move of the pointer. */
export function useWindowDrag(
  plot: RefObject<HTMLElement | null>,
  scale: ScaleLinear<number, number>,
  controller: WindowController,
): WindowDrag {
  const store = useViewStore();
  const actions = useViewActions();
  const grip = useRef<Grip | null>(null);
  const [active, setActive] = useState(false);

  const xOf = (event: PointerEvent): number =>
    event.clientX - (plot.current?.getBoundingClientRect().left ?? 0);
  const release = (): void => {
    if (grip.current?.moved) actions.endGesture();
    grip.current = null;
    setActive(false);
  };

  return {
    active,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary) return;
        const x = xOf(event);
        const window = windowOf(store.dataset, store.getState().view);
        const part = partAt(x, event.pointerType, window, scale);
        if (!part) return;
        const held = part === 'end' ? window.end : window.start;
        if (part !== 'body') {
          // Captured at once, so that the native slider under the pointer does not move by itself.
          event.currentTarget.setPointerCapture(event.pointerId);
          plot.current
            ?.querySelector<HTMLElement>(`[data-end="${part}"] input`)
            ?.focus({ preventScroll: true });
        }
        grip.current = {
          part,
          pointer: event.pointerId,
          from: x,
          offset: held - unclamped(scale, x),
          window,
          moved: false,
        };
      },
      onPointerMove(event) {
        const held = grip.current;
        if (!held || held.pointer !== event.pointerId) return;
        const x = xOf(event);
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
    },
  };
}

/** The nearer handle within reach, else the body, else nothing. */
function partAt(
  x: number,
  pointerType: string,
  window: TimeInterval,
  scale: ScaleLinear<number, number>,
): Grip['part'] | null {
  const start = scale(window.start);
  const end = scale(window.end);
  const reach = REACH[pointerType as keyof typeof REACH] ?? REACH.mouse;
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
