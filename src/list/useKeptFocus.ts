import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/**
 * Keeps the focus with its incident in a list whose elements hold other incidents from move to move: it goes along to
 * where the incident stands now, or to the list as a whole where that is gone or not drawn. Nothing is looked for while
 * the focus is elsewhere.
 * @returns for the element that holds the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>) {
  const held = useRef<string | null>(null);
  useLayoutEffect(() => {
    const id = held.current;
    const section = list.current?.closest<HTMLElement>('.incidents');
    if (id === null || !section || idOf(document.activeElement) === id) return;
    // A frame takes no focus from the page around it.
    if (!document.hasFocus()) return;
    held.current = null;
    goTo(section, id);
  });
  useLayoutEffect(() => {
    const section = list.current?.closest<HTMLElement>('.incidents');
    return () => {
      const id = held.current;
      // Another way of drawing the list takes this one's place, and is not there yet.
      if (id !== null && section) queueMicrotask(() => goTo(section, id));
    };
  }, [list]);
  return {
    onFocus: ({ target }: FocusEvent) => {
      held.current = idOf(target);
    },
    onBlur: () => {
      // Where the whole page has lost the focus, it comes back to the same element.
      if (document.hasFocus()) held.current = null;
    },
  };
}

function idOf(element: Element | null): string | null {
  return element?.getAttribute('data-incident-link') ?? null;
}

function goTo(section: HTMLElement, id: string): void {
  if (!document.hasFocus()) return;
  const link = section.querySelector<HTMLElement>(`[data-incident-link="${CSS.escape(id)}"]`);
  (link ?? section).focus({ preventScroll: true });
}
