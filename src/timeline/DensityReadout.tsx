import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useMessages } from '../messages/react.tsx';
import { useDataset } from '../state/shown.ts';
import { formatInterval, shortened } from '../time/format.ts';
import type { DensityBar } from './density.ts';
import type { TimeScale } from './geometry.ts';

interface Props {
  readonly bars: readonly DensityBar[];
  readonly scale: TimeScale;
  readonly plot: RefObject<HTMLElement | null>;
  /** From the top of the plot, CSS pixels. */
  readonly top: number;
  readonly width: number;
}

/** How many incidents the bar under the pointer stands for. */
export function DensityReadout({ bars, scale, plot, top, width }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  // Where the pointer is, not what is there: an axis that moves under it has other bars. CSS pixels.
  const [x, setX] = useState<number | null>(null);
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const point = (event: PointerEvent): void => {
      // Held, the pointer has something else to say.
      if (event.buttons !== 0 || event.pointerType === 'touch') return setX(null);
      setX(event.clientX - element.getBoundingClientRect().left);
    };
    const leave = (): void => setX(null);
    element.addEventListener('pointermove', point);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', point);
      element.removeEventListener('pointerleave', leave);
    };
  }, [plot]);
  const at = x === null ? null : scale.invert(x);
  const bar = at === null ? undefined : bars.find(({ start, end }) => start <= at && at < end);
  if (!bar || bar.total < 0.5) return null;
  const middle = (scale(bar.start) + scale(bar.end)) / 2;
  const isRight = middle > width / 2;
  return (
    <p
      className={`density__readout${isRight ? ' is-right' : ''}`}
      style={{ top, left: Math.max(0, Math.min(width, middle)) }}
      aria-hidden="true"
    >
      {words.densityBar(
        formatInterval(bar, zone, shortened(words.calendar)),
        Math.round(bar.total),
      )}
    </p>
  );
}
