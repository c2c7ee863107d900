import { useRef, useState } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import { useViewActions, useViewStore } from '../../state/store-context.tsx';
import { windowOf } from '../../state/view/window.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { partAt } from './grips.ts';
import type { Part } from './grips.ts';
import type { Axis } from '../axis/useAxis.ts';
import { moveGrip, takeGrip } from './held-grip.ts';
import type { Grip } from './held-grip.ts';
import { usePinch } from './usePinch.ts';
import type { WindowController } from './window-controller.ts';
import { isInside } from '../../ui/is-inside.ts';
import { useFirstEscape } from '../../ui/keys/useEscape.ts';

const MARK = '[data-mark]';
const BUTTON = 'button';

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
  const [dragging, setDragging] = useState<Part | 'pinch' | null>(null);
  const { domain } = controller;
  const { change } = axis;
  const pinch = usePinch(scale, domain, change, size.width);

  const release = (): void => {
    if (grip.current?.moved) actions.endGesture();
    grip.current = null;
    setDragging(null);
  };
  /** Drops what is held as if it had not been: the browser took the finger to scroll, or Escape was pressed. */
  const letGo = (): void => {
    const held = grip.current;
    if (held?.moved && held.part !== 'axis') actions.setWindow(held.window);
    release();
  };
  useFirstEscape(dragging === null ? null : letGo);
  const lift = (event: PointerEvent<HTMLElement>): void => {
    if (pinch.lift(event)) setDragging(null);
    if (grip.current?.pointer === event.pointerId) release();
  };
  const underPress = (event: PointerEvent<HTMLElement>): Press => {
    const window = windowOf(store.dataset, store.getState().view);
    return pressOn(event, { size, scale, domain, window, axis: axis.shown });
  };

  return {
    dragging,
    handlers: {
      onPointerDown(event) {
        // What has a press of its own keeps it: a handle can lie right below.
        if (event.button !== 0 || isInside(event.target, BUTTON)) return;
        // No mouse events beside the pointer's: the map listens to every one of them, wherever it happens. A mark keeps
        // them, for the press that gives it the focus.
        if (!isInside(event.target, MARK)) event.preventDefault();
        if (event.pointerType === 'touch' && pinch.begin(event)) {
          release();
          setDragging('pinch');
        } else if (event.isPrimary) grip.current = take(event, underPress(event));
      },
      onPointerMove(event) {
        if (pinch.move(event)) return;
        const held = grip.current;
        if (!held) return showPart(event, underPress);
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
        moveGrip(held, x, controller, change, (window) => actions.setWindow(window));
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
        if (isInside(event.target, `${MARK}, ${BUTTON}`)) return;
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        actions.beginGesture(false);
        actions.setWindow(controller.dayAt(scale.invert(x)));
      },
    },
  };
}

/** What a press would meet: the plot as it is drawn now. */
interface Plot {
  readonly size: PlotSize;
  readonly scale: TimeScale;
  readonly domain: TimeInterval;
  readonly window: TimeInterval;
  readonly axis: TimeInterval;
}

/** A press on a plot: the part of it that lies there, and where that is, CSS pixels from the plot's upper left corner. */
interface Press extends Plot {
  readonly part: Part;
  readonly left: number;
  readonly x: number;
}

function pressOn(event: PointerEvent<HTMLElement>, plot: Plot): Press {
  const { clientX, clientY, pointerType, shiftKey } = event;
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const { size, scale, domain, window, axis } = plot;
  const zoomed = axis.end - axis.start < domain.end - domain.start;
  const press = { x: clientX - left, y: clientY - top, pointerType, shiftKey };
  return { ...plot, part: partAt(press, { ...size, window, scale, zoomed }), left, x: press.x };
}

/** Tells the stylesheet what a press would hold: not React, which would draw the plot anew for it. */
function showPart(
  event: PointerEvent<HTMLElement>,
  under: (event: PointerEvent<HTMLElement>) => Press,
): void {
  if (event.pointerType === 'touch' || event.buttons !== 0) return;
  const element = event.currentTarget;
  const { part } = under(event);
  if (element.dataset['over'] !== part) element.dataset['over'] = part;
}

function take(
  { currentTarget: element, pointerId }: PointerEvent<HTMLElement>,
  press: Press,
): Grip {
  const { part, left, x, size, window, axis, scale } = press;
  if (part === 'start' || part === 'end') {
    // Captured at once, so that the native slider under the pointer does not move by itself.
    element.setPointerCapture(pointerId);
    const end = element.querySelector<HTMLElement>(`[data-end="${part}"] input`);
    end?.focus({ preventScroll: true });
  }
  return takeGrip(part, { pointer: pointerId, left, x, width: size.width }, window, axis, scale);
}
