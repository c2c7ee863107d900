import { useMessages } from '../../messages/messages-context.tsx';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset, useWindow } from '../../state/selection/shown.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { formatDaysShort, formatReach, shortened } from '../../time/format.ts';
import { DAY } from '../../time/interval.ts';
import type { TimeInterval } from '../../time/interval.ts';
import type { Zone } from '../../time/zone.ts';
import type { TimelineSize } from '../axis/geometry.ts';
import { daysOf } from '../../time/days.ts';

/** A longer text, one with clock times, takes two lines where there is little room. */
const LONG = 32;
/** A text of one day or some of one month leaves room for more beside it. */
const SHORT = 16;

/**
 * The window in words, months in short where there is no room for their names. While it plays it moves by minutes, and
 * what can be read of it are days.
 */
export function DateHeadline({ size }: { readonly size: TimelineSize }) {
  const { calendar } = useMessages();
  const { zone, domain } = useDataset();
  const window = useWindow();
  const playing = useViewState((state) => state.playback.playing);
  const mode = useViewState((state) => state.view.mode);
  const written = playing ? wholeDays(window, zone) : window;
  const isWide = useMediaQuery('(min-width: 1181px)');
  const words = size === 'full' && isWide ? calendar : shortened(calendar);
  const text =
    size === 'strip' && mode === 'window'
      ? formatDaysShort(written, domain, zone, calendar)
      : formatReach(written, mode, zone, words);
  return (
    <h2
      className={`timeline__range ${lengthOf(text)}`}
      title={formatReach(written, mode, zone, calendar)}
    >
      {text}
    </h2>
  );
}

function lengthOf({ length }: string): string {
  return length > LONG ? 'is-long' : length > SHORT ? 'is-medium' : 'is-short';
}

/** The days that a window touches; the window itself where it is shorter than a day. */
function wholeDays(window: TimeInterval, zone: Zone): TimeInterval {
  return window.end - window.start < DAY ? window : daysOf(window, zone);
}
