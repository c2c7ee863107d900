import { DAY } from '../../../src/time/interval.ts';
import type { TimeInterval } from '../../../src/time/interval.ts';

/** Drags the strip's window by whole days, as the timeline does. */
export function bindStrip(
  domain: TimeInterval,
  first: TimeInterval,
  onMove: (w: TimeInterval) => void,
) {
  const strip = document.querySelector<HTMLElement>('#strip')!;
  const body = document.querySelector<HTMLElement>('#window')!;
  const [startHandle, endHandle] = strip.querySelectorAll<HTMLElement>('.handle');
  const scale = strip.clientWidth / (domain.end - domain.start);
  let window = first;
  let held: { readonly end: boolean; readonly x: number; readonly from: TimeInterval } | null =
    null;
  const draw = (): void => {
    const [from, to] = [(window.start - domain.start) * scale, (window.end - domain.start) * scale];
    body.style.transform = `translateX(${from}px)`;
    body.style.width = `${to - from}px`;
    startHandle!.style.transform = `translateX(${from}px)`;
    endHandle!.style.transform = `translateX(${to}px)`;
  };
  // Else the browser drags what it takes for a selection.
  strip.addEventListener('mousedown', (event) => event.preventDefault());
  strip.addEventListener('pointerdown', (event) => {
    strip.setPointerCapture(event.pointerId);
    held = { end: event.target === endHandle, x: event.clientX, from: window };
  });
  strip.addEventListener('pointerup', () => (held = null));
  strip.addEventListener('pointermove', (event) => {
    if (!held) return;
    const by = Math.round((event.clientX - held.x) / scale / DAY) * DAY;
    const { start, end } = held.from;
    window = { start: held.end ? start : start + by, end: end + by };
    draw();
    onMove(window);
  });
  draw();
}
