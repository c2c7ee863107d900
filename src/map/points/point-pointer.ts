import { isInside } from '../../ui/is-inside.ts';
import type { PointPainter } from './point-painter.ts';
import type { PointNumber } from './point-numbers.ts';

/** How far the pointer may go between press and release, and how far off a finger may be; CSS pixels. */
const STILL = 4;
const REACH = 22;

/** What lies above the map and is pressed for itself. */
const ABOVE = 'button, a, .map__notice';
const CARD = '.mark-card';

/** What pointing and pressing do; places by their position in the dataset's list. */
export interface PointerActions {
  readonly point: (place: number) => void;
  readonly unpoint: () => void;
  readonly open: (place: number) => void;
  /** A number of several points was pressed. */
  readonly approach: (number: PointNumber) => void;
}

/**
 * Points and presses what is drawn on a canvas, by hit tests.
 * @param box the map's, which has `is-on-point` while the pointer is on something that can be pressed
 * @returns the function that ends it
 */
export function bindPointer(
  box: HTMLElement,
  painter: PointPainter,
  { point, unpoint, open, approach }: PointerActions,
): () => void {
  let pointed = -1;
  let pressed = { x: 0, y: 0, touch: false };

  const placeOf = (event: MouseEvent): { x: number; y: number } => {
    const { left, top } = box.getBoundingClientRect();
    return { x: event.clientX - left - box.clientLeft, y: event.clientY - top - box.clientTop };
  };
  const pointAt = (place: number): void => {
    if (place === pointed) return;
    pointed = place;
    if (place === -1) unpoint();
    else point(place);
  };
  const leave = (): void => {
    box.classList.remove('is-on-point');
    pointAt(-1);
  };

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (isInside(event.target, CARD)) {
      // The card keeps itself.
      pointed = -1;
      return;
    }
    if (event.buttons !== 0 || isInside(event.target, ABOVE)) return leave();
    const { x, y } = placeOf(event);
    const number = painter.numberAt(x, y);
    const place = number ? (number.around ? -1 : number.place) : painter.placeAt(x, y);
    box.classList.toggle('is-on-point', number !== null || place !== -1);
    pointAt(place);
  };
  const press = (event: PointerEvent): void => {
    pressed = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
  };
  const click = (event: MouseEvent): void => {
    if (isInside(event.target, ABOVE) || isInside(event.target, CARD)) return;
    // A press that has moved the map.
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > STILL) return;
    const { x, y } = placeOf(event);
    const number = painter.numberAt(x, y);
    if (number?.around) return approach(number);
    const exact = number?.place ?? painter.placeAt(x, y);
    const place = exact === -1 && pressed.touch ? painter.placeNear(x, y, REACH) : exact;
    if (place !== -1) open(place);
  };

  const listening = new AbortController();
  const { signal } = listening;
  box.addEventListener('pointermove', move, { signal });
  box.addEventListener('pointerleave', leave, { signal });
  box.addEventListener('pointerdown', press, { signal });
  box.addEventListener('click', click, { signal });
  return () => {
    listening.abort();
    box.classList.remove('is-on-point');
  };
}
