/** Gives the focus of a button in the reader, which goes away when it is pressed, to the reader. */
export function focusReader(button: Element): void {
  button.closest<HTMLElement>('.reader')?.focus({ preventScroll: true });
}
