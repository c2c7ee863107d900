import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useViewState } from '../state/react.tsx';
import { paneOf } from './scroller.ts';

/**
 * Brings the incident that is opened into view in the list's own pane, wherever it was opened from. A page that scrolls
 * as one stays where it is, and the focus too.
 */
export function useFollowOpened(list: RefObject<HTMLElement | null>): void {
  const opened = useViewState((state) => state.view.incident);
  useEffect(() => {
    const pane = opened !== null && list.current ? paneOf(list.current) : null;
    const item = pane?.querySelector(`[data-incident="${CSS.escape(opened ?? '')}"]`);
    if (!pane || !item) return;
    const seen = pane.getBoundingClientRect();
    const { top, bottom, height } = item.getBoundingClientRect();
    if (top >= seen.top && bottom <= seen.bottom) return;
    pane.scrollTop += top - seen.top - (seen.height - height) / 2;
  }, [opened, list]);
}
