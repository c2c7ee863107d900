/** The nearest element around this one that scrolls by itself; null where the page does. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) return null;
    if (/^(auto|scroll)$/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
