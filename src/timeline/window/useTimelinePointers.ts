import { useCallback, useEffect, useRef, useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { useViewActions, useViewStore } from '../../state/store-context.tsx';
import { windowOf } from '../../state/view/window.ts';
import type { TimeInterval } from '../../time/interval.ts';
import { panAxis, pinchAxis, snapUnitOf } from '../axis/axis-controller.ts';
import { MARGIN } from '../axis/geometry.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { partAt } from './grips.ts';
import type { Part } from './grips.ts';
import type { Axis } from '../axis/useAxis.ts';
import type { SnapUnit, WindowController } from './window-controller.ts';

/** What the pointer holds, as it was when it came down. */
interface Grip {
  readonly part: Part;
  readonly pointer: number;
  readonly from: number;
  /** From the pointer to what it holds, milliseconds. */
  readonly offset: number;
  readonly window: TimeInterval;
  readonly axis: TimeInterval;
  readonly scale: TimeScale;
  readonly unit: SnapUnit;
  /** The plot's left edge when the press began: reading it at every move would force a layout. */
  readonly left: number;
  moved: boolean;
}

/** Two fingers on the plot, by their pointers' ids. */
interface Pinch {
  readonly left: number;
  readonly instants: ReadonlyMap<number, number>;
  readonly xs: Map<number, number>;
}

/** Whether a handle stands where its instant is: beyond the axis it waits at the edge, and comes to the pointer. */
function isOnPlot(instant: number, scale: TimeScale, width: number): boolean {
  return scale(instant) >= 0 && scale(instant) <= width;
}

function isMark(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-mark]') !== null;
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly axisHeight: number;
  readonly grip: number;
}

/** A press that moves less than this is a click, CSS pixels. */
const SLOP = 4;

export interface TimelinePointers {
  /** What is being dragged; null while nothing is. */
  readonly dragging: Part | 'pinch' | null;
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
    onLostPointerCapture(event: PointerEvent<HTMLElement>): void;
    onDoubleClick(event: MouseEvent<HTMLElement>): void;
  };
}

/**
 * Drags of the window's ends and body, of the axis, of a new window, pinches of the axis, and the double click that
 * fits a day. The store follows every move of the pointer.
 * @param size the plot's, its axis's and a grip's, CSS pixels
 */
export function useTimelinePointers(
  scale: TimeScale,
  axis: Axis,
  controller: WindowController,
  size: PlotSize,
): TimelinePointers {
  const store = useViewStore();
  const actions = useViewActions();
  const grip = useRef<Grip | null>(null);
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Pinch | null>(null);
  const [dragging, setDragging] = useState<Part | 'pinch' | null>(null);
  const { domain } = controller;

  const release = useCallback((): void => {
    if (grip.current?.moved) actions.endGesture();
    grip.current = null;
    setDragging(null);
  }, [actions]);
  /** As if it had not been held: the browser took the finger to scroll, or Escape was pressed. */
  const letGo = useCallback((): void => {
    const held = grip.current;
    if (held?.moved && held.part !== 'axis') actions.setWindow(held.window);
    release();
  }, [actions, release]);
  const { change } = axis;
  useEffect(() => {
    if (dragging === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // This Escape is the drag's: the reader stays open.
      event.stopPropagation();
      letGo();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [dragging, letGo]);
  const lift = (event: PointerEvent<HTMLElement>): void => {
    fingers.current.delete(event.pointerId);
    if (pinch.current) {
      pinch.current = null;
      setDragging(null);
    }
    if (grip.current?.pointer === event.pointerId) release();
  };
  const partUnder = (
    { clientX, clientY, pointerType, shiftKey }: PointerEvent<HTMLElement>,
    { left, top }: DOMRect,
    window: TimeInterval,
  ): Part => {
    const zoomed = axis.shown.end - axis.shown.start < domain.end - domain.start;
    const press = { x: clientX - left, y: clientY - top, pointerType, shiftKey };
    return partAt(press, { ...size, window, scale, zoomed });
  };
  /** Tells the stylesheet what a press would hold: not React, which would draw the plot anew for it. */
  const showPart = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const element = event.currentTarget;
    const window = windowOf(store.dataset, store.getState().view);
    const part = partUnder(event, element.getBoundingClientRect(), window);
    if (element.dataset['over'] !== part) element.dataset['over'] = part;
  };
  const beginPinch = (element: HTMLElement): void => {
    release();
    const { left } = element.getBoundingClientRect();
    const xs = new Map([...fingers.current].map(([id, clientX]) => [id, clientX - left]));
    pinch.current = {
      left,
      xs,
      instants: new Map([...xs].map(([id, x]) => [id, scale.invert(x)])),
    };
    for (const id of xs.keys()) element.setPointerCapture(id);
    setDragging('pinch');
  };
  const movePinch = ({ left, instants, xs }: Pinch, event: PointerEvent<HTMLElement>): void => {
    xs.set(event.pointerId, event.clientX - left);
    const [a, b] = [...xs]
      .map(([id, x]) => ({ instant: instants.get(id) ?? 0, x: x - MARGIN }))
      .toSorted((one, other) => one.instant - other.instant);
    if (!a || !b) return;
    const width = size.width - 2 * MARGIN;
    change(() => pinchAxis(domain, [a.instant, b.instant], [a.x, b.x], width));
  };
  const moveGrip = (held: Grip, x: number): void => {
    const at = held.scale.invert(x);
    const to = at + held.offset;
    switch (held.part) {
      case 'axis':
        change(() => panAxis(held.axis, domain, held.scale.invert(held.from) - at));
        break;
      case 'body':
        actions.setWindow(controller.moveTo(held.window, to, held.unit));
        break;
      case 'draw':
        actions.setWindow(controller.draw(held.scale.invert(held.from), at, held.unit));
        break;
      default:
        actions.setWindow(controller.moveEnd(held.window, held.part, to, held.unit));
    }
  };

  return {
    dragging,
    handlers: {
      onPointerDown(event) {
        // What has a press of its own keeps it: a handle can lie right below.
        if (event.button !== 0 || isButton(event.target)) return;
        const element = event.currentTarget;
        // No mouse events beside the pointer's: the map listens to every one of them, wherever it happens. A mark keeps
        // them, for the press that gives it the focus.
        if (!isMark(event.target)) event.preventDefault();
        if (event.pointerType === 'touch') {
          fingers.current.set(event.pointerId, event.clientX);
          if (fingers.current.size === 2) return beginPinch(element);
        }
        if (!event.isPrimary) return;
        const box = element.getBoundingClientRect();
        const x = event.clientX - box.left;
        const window = windowOf(store.dataset, store.getState().view);
        const part = partUnder(event, box, window);
        if (part === 'start' || part === 'end') {
          // Captured at once, so that the native slider under the pointer does not move by itself.
          element.setPointerCapture(event.pointerId);
          element
            .querySelector<HTMLElement>(`[data-end="${part}"] input`)
            ?.focus({ preventScroll: true });
        }
        grip.current = {
          part,
          pointer: event.pointerId,
          from: x,
          offset:
            part === 'body' || isOnPlot(window[part === 'end' ? 'end' : 'start'], scale, size.width)
              ? (part === 'end' ? window.end : window.start) - scale.invert(x)
              : 0,
          window,
          axis: axis.shown,
          scale,
          unit: snapUnitOf(axis.shown, size.width),
          left: box.left,
          moved: false,
        };
      },
      onPointerMove(event) {
        if (fingers.current.has(event.pointerId))
          fingers.current.set(event.pointerId, event.clientX);
        if (pinch.current?.xs.has(event.pointerId)) return movePinch(pinch.current, event);
        const held = grip.current;
        if (!held) return showPart(event);
        if (held.pointer !== event.pointerId) return;
        // A press whose end was never told, because it was not captured yet, holds nothing.
        if (event.buttons === 0) return lift(event);
        const x = event.clientX - held.left;
        if (!held.moved) {
          if (Math.abs(x - held.from) < SLOP) return;
          held.moved = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          if (held.part !== 'axis') actions.beginGesture(true);
          setDragging(held.part);
        }
        moveGrip(held, x);
      },
      onPointerUp: lift,
      onPointerCancel(event) {
        if (grip.current?.pointer === event.pointerId) letGo();
        lift(event);
      },
      onLostPointerCapture(event) {
        // What a finger pressed held it until the plot took it over: that loss ends nothing.
        if (event.target === event.currentTarget) lift(event);
      },
      onDoubleClick(event) {
        if (isMark(event.target) || isButton(event.target)) return;
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        actions.beginGesture(false);
        actions.setWindow(controller.dayAt(scale.invert(x)));
      },
    },
  };
}
