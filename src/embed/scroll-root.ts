/**
 * What an element scrolls in: the nearest pane around it that has more in it than it shows, else the page. The body is
 * such a pane only where the root element scrolls by itself as well; else its scrolling is the page's.
 */
export function scrollRootOf(element: Element): Element | Document {
  const { documentElement: root, body } = document;
  const scrolls = (each: Element): boolean => /auto|scroll/.test(getComputedStyle(each).overflowY);
  for (let each = element.parentElement; each && each !== root; each = each.parentElement) {
    if (scrolls(each) && each.scrollHeight > each.clientHeight && (each !== body || scrolls(root)))
      return each;
  }
  return document;
}
