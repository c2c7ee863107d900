import { useEffect, useRef } from 'react';
import { useOwnRoot } from '../ui/own-root.ts';

/** How an element is found again after the page has drawn anew. */
const NAMES = ['data-incident-link', 'data-place', 'data-mark'] as const;

/** The sections of the column: those that are hidden or not there are passed over. */
const COLUMN_VIEWS = '.incidents, .tolls';

/** Gives the focus back, when the reader closes, to what had it when the reader opened. */
export function useReturnFocus(open: boolean, steered: () => boolean): void {
  const root = useOwnRoot();
  const opener = useRef<{ element: Element; selector: string | null } | null>(null);
  const wasOpen = useRef(false);

  // While the reader is closed, the last focused element outside it is the opener to come.
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      const element = event.target;
      if (!(element instanceof Element) || element.closest('.reader')) return;
      opener.current = { element, selector: selectorOf(element) };
    };
    root.addEventListener('focusin', remember);
    return () => root.removeEventListener('focusin', remember);
  }, [root]);

  useEffect(() => {
    // What the page around closes gives the focus back only where this page has it, and without scrolling.
    if (wasOpen.current && !open && (!steered() || document.hasFocus()))
      giveBack(root, opener.current, { preventScroll: steered() });
    wasOpen.current = open;
  }, [root, open, steered]);
}

function selectorOf(element: Element): string | null {
  for (const name of NAMES) {
    const value = element.getAttribute(name);
    if (value !== null) return `[${name}="${CSS.escape(value)}"]`;
  }
  return null;
}

function giveBack(
  root: HTMLElement,
  opener: { element: Element; selector: string | null } | null,
  options: FocusOptions,
): void {
  const active = document.activeElement;
  // Somebody who has gone on to another control is not pulled back.
  if (active && active !== document.body && active.isConnected) return;
  const drawnAnew = opener?.selector ? root.querySelector(opener.selector) : null;
  // Where nothing opened it (an address did), what the column shows is what comes next.
  const again = [opener?.element, drawnAnew, ...root.querySelectorAll(COLUMN_VIEWS)].find(
    isRendered,
  );
  if (again instanceof HTMLElement || again instanceof SVGElement) again.focus(options);
}

/** What is in the document and not hidden: nothing else can take the focus. */
function isRendered(element: Element | null | undefined): boolean {
  return element?.isConnected === true && element.getClientRects().length > 0;
}
