/** Scrolls a row sideways until something in it is seen whole; the page stays where it is, as `scrollIntoView` lets it not. */
export function scrollIntoRow(row: HTMLElement, item: HTMLElement): void {
  const view = row.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  if (box.left < view.left) row.scrollLeft -= view.left - box.left;
  else if (box.right > view.right) row.scrollLeft += box.right - view.right;
}
