/** The nearest element around this one that scrolls by itself; null where the page does. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) return null;
    if (/^(auto|scroll)$/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}

/**
 * The pane that holds the list and not the reader: there an item can be brought into view without taking anything
 * else out of it. Null where both scroll as one.
 */
export function paneOf(list: Element): HTMLElement | null {
  const scroller = scrollerOf(list);
  return scroller?.querySelector('.reader') ? null : scroller;
}
