/** Whether an event's target is an element that a selector names, or lies in one. */
export function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
