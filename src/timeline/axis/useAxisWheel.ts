import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useDataset } from '../../state/selection/shown.ts';
import { sameInterval } from '../../time/interval.ts';
import { panAxis, zoomAxis } from './axis-controller.ts';
import type { TimeScale } from './geometry.ts';
import type { Axis } from './useAxis.ts';

/** What a line and a page of a wheel are, CSS pixels. */
const LINE = 16;
const PAGE = 400;
/** How much nearer one pixel of a wheel brings the axis. */
const PER_PIXEL = 0.0022;

/**
 * The wheel brings the axis nearer or takes it farther, around the pointer; sideways, or with Shift, it moves it.
 * @param cooperative whether a wheel without Ctrl belongs to the page, which scrolls
 */
export function useAxisWheel(
  plot: RefObject<HTMLElement | null>,
  scale: TimeScale,
  axis: Axis,
  cooperative: boolean,
): void {
  const { domain } = useDataset();
  const { shown, change } = axis;
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      const zooms = event.ctrlKey || event.metaKey;
      if (cooperative && !zooms) return;
      const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1;
      // Some systems turn a wheel with Shift sideways by themselves.
      const dx = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
      const dy = event.shiftKey ? 0 : event.deltaY * unit;
      const at = scale.invert(event.clientX - element.getBoundingClientRect().left);
      const next = (last: typeof shown) =>
        Math.abs(dx) > Math.abs(dy) && !zooms
          ? panAxis(last, domain, scale.invert(dx) - scale.invert(0))
          : zoomAxis(last, domain, at, Math.exp(dy * PER_PIXEL * (event.ctrlKey ? 4 : 1)));
      // At its ends the wheel is the page's again; a pinch never is, for it would zoom the page.
      if (!zooms && sameInterval(next(shown), shown)) return;
      event.preventDefault();
      change(next);
    };
    // React's own wheel listeners are passive: they can't keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [plot, scale, shown, change, domain, cooperative]);
}
