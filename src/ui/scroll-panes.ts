/** The nearest element around another that scrolls by itself; null where the page does. */
export function paneAround(element: Element): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) return null;
    if (isPane(around)) return around;
  }
  return null;
}

/** Whether an element scrolls by itself. */
function isPane(element: Element): boolean {
  return /^(auto|scroll)$/.test(getComputedStyle(element).overflowY);
}

/**
 * Scrolls an element to the top of what it lies in, its `scroll-margin` below that: of panes, or of the page where there
 * are none. Of this document alone: `scrollIntoView` scrolls the page around a frame as well where both are of one origin.
 */
export function scrollToTop(element: Element): void {
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  const below = (top: number): number => element.getBoundingClientRect().top - margin - top;
  let isInPane = isPane(element);
  for (let pane = paneAround(element); pane; pane = paneAround(pane)) {
    isInPane = true;
    pane.scrollTop += below(pane.getBoundingClientRect().top + pane.clientTop);
  }
  if (!isInPane) window.scrollBy({ top: below(0), behavior: 'instant' });
}
