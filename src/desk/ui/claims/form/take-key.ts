/** Whether keys that something takes are typed into it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
}

/** Presses what a digit stands for in the field that the focus is in: a chip, or for 0 what goes on. @returns whether there is such */
export function pressByDigit(target: EventTarget | null, key: string): boolean {
  if (!/^\d$/.test(key) || isTyping(target) || !(target instanceof Element)) return false;
  const wanted = key === '0' ? '[data-go-on]' : `[data-chip="${key}"]`;
  const button = target.closest('[data-field]')?.querySelector<HTMLElement>(wanted);
  button?.click();
  return button !== undefined && button !== null;
}

/** The part of a field that the focus comes to: what is offered first, else its first control. */
export function firstStop(field: Element): HTMLElement | null {
  return (
    field.querySelector<HTMLElement>('[data-chip]') ??
    field.querySelector<HTMLElement>('input:checked, textarea, input, select, button')
  );
}
