import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Row } from '../../dataset/indexes/columns.ts';
import { useViewActions } from '../../state/store-context.tsx';
import { debounce, PACE } from '../../time/pace.ts';
import type { Pointed, PointedAt } from './pointed.ts';
import { isInside } from '../../ui/is-inside.ts';
import { useFirstEscape } from '../../ui/keys/useEscape.ts';

/** How far from a mark a mouse and a finger find it, CSS pixels. */
const REACH = { mouse: 2, touch: 22 };

/** The class of the card, which lies over the plot. */
export const CARD = 'pointed';

export interface PointedState {
  readonly pointed: Pointed | null;
  readonly dismiss: () => void;
}

interface Told {
  readonly pointed: Pointed;
  /** Whether it stays until it is sent away: pressed by a finger, it can be read and pressed itself. */
  readonly pinned: boolean;
}

/**
 * What is under the pointer on a plot, under the finger that pressed it, or has the focus. It stays while the pointer
 * goes over to the card, and Escape takes it away, and nothing else with it (WCAG 1.4.13).
 * @param plot holds the marks, elements with `data-row`, and the card
 * @param find another function whenever something else is drawn
 */
export function usePointed(
  plot: RefObject<HTMLElement | null>,
  find: (at: PointedAt) => Pointed | null,
): PointedState {
  const actions = useViewActions();
  const [told, tell] = useState<Told | null>(null);
  /** Where a mouse was last, in the viewport, CSS pixels: what is drawn anew moves under it. */
  const mouse = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const pinned = told?.pinned ?? false;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const go = (): void => tell((last) => (last?.pinned ? last : null));
    const goSoon = debounce(go, PACE.toTimelineCard);
    let touched = false;
    const at = (x: number, y: number, target: EventTarget | null, reach: number) => {
      const { left, top } = element.getBoundingClientRect();
      return find({ x: x - left, y: y - top, row: rowOf(target), reach });
    };
    const show = (pointed: Pointed, pin: boolean): void => {
      goSoon.cancel();
      tell((last) =>
        last && last.pinned === pin && isSame(last.pointed, pointed)
          ? last
          : { pointed, pinned: pin },
      );
    };
    const leave = (): void => {
      mouse.current = null;
      goSoon();
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || pinned) return;
      if (isOnCard(event.target)) return goSoon.cancel();
      const pointed = at(event.clientX, event.clientY, event.target, REACH.mouse);
      if (!pointed) return leave();
      mouse.current = { x: event.clientX, y: event.clientY };
      show(pointed, false);
    };
    const onDown = (event: PointerEvent): void => {
      touched = event.pointerType === 'touch';
      if (!isOnCard(event.target) && (!touched || isControl(event.target))) tell(null);
    };
    /** A finger's first press tells, its second opens; what stands for several is told by any press. */
    const onClick = (event: MouseEvent): void => {
      if (isOnCard(event.target) || isControl(event.target)) return;
      // No pointer's: whoever presses with a screen reader has been told already.
      if (event.detail === 0) return tell(null);
      const reach = touched ? REACH.touch : REACH.mouse;
      const pointed = at(event.clientX, event.clientY, event.target, reach);
      const isOne = pointed?.span === null;
      if (!touched && (isOne || rowOf(event.target) !== null)) return;
      if (!pointed) return tell(null);
      event.stopPropagation();
      const isSecond = touched && told?.pinned === true && isSame(told.pointed, pointed);
      if (!isSecond || pointed.rows[0] === undefined) return show(pointed, true);
      tell(null);
      actions.openRow(pointed.rows[0]);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof SVGElement) || !target.matches(':focus-visible')) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      const pointed = at(left + width / 2, top + height / 2, target, 0);
      const row = rowOf(target);
      if (pointed && row !== null) show({ ...pointed, rows: [row], count: 1, span: null }, false);
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent): void => {
      // At once: an Escape in what has been opened is not the card's.
      if (rowOf(target) !== null && !isOnCard(relatedTarget)) go();
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('click', onClick, { signal, capture: true });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('focusout', onBlur, { signal });
    return () => {
      goSoon.cancel();
      listening.abort();
    };
  }, [plot, find, actions, pinned, told]);

  useEffect(() => {
    const element = plot.current;
    const here = mouse.current;
    if (!element || !here) return tell(null);
    const { left, top } = element.getBoundingClientRect();
    const row = rowOf(document.elementFromPoint(here.x, here.y));
    const pointed = find({ x: here.x - left, y: here.y - top, row, reach: REACH.mouse });
    tell(pointed && { pointed, pinned: false });
  }, [plot, find]);

  useFirstEscape(told && (() => tell(null)));
  usePressElsewhere(told !== null, plot, tell);

  return { pointed: told?.pointed ?? null, dismiss: () => tell(null) };
}

/** Takes the card away on a press outside of the plot. */
function usePressElsewhere(
  isTold: boolean,
  plot: RefObject<HTMLElement | null>,
  tell: (told: null) => void,
): void {
  useEffect(() => {
    if (!isTold) return;
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !plot.current?.contains(target)) tell(null);
    };
    document.addEventListener('pointerdown', onPress, { capture: true, passive: true });
    return () => document.removeEventListener('pointerdown', onPress, { capture: true });
  }, [isTold, plot, tell]);
}

function rowOf(target: EventTarget | null): Row | null {
  const mark = target instanceof Element ? target.closest('[data-row]') : null;
  return mark && Number(mark.getAttribute('data-row'));
}

function isOnCard(target: EventTarget | null): boolean {
  return isInside(target, `.${CARD}`);
}

/** What has a press of its own. */
function isControl(target: EventTarget | null): boolean {
  return isInside(target, 'button, input');
}

function isSame(one: Pointed, other: Pointed): boolean {
  return (
    one.x === other.x &&
    one.count === other.count &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => row === other.rows[at])
  );
}
