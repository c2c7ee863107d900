import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { formatInterval, shortened } from '../../time/format.ts';
import type { DensityBar } from '../density/density-bars.ts';
import type { TimeScale } from '../axis/geometry.ts';
import type { PointedAt } from './pointed.ts';
import { ARROW_STEPS } from '../../ui/keys/move-focus.ts';
import { clamp } from '../../ui/clamp.ts';

/** Where keys have led among the bars of a plot; null where they are nowhere. */
export type StepTo = (at: PointedAt | null) => void;

interface Props {
  readonly bars: readonly DensityBar[];
  readonly scale: TimeScale;
  /** CSS pixels; `top` from the top of the plot. */
  readonly top: number;
  readonly height: number;
  readonly label: string;
  readonly onStep: StepTo;
}

const STEPS: typeof ARROW_STEPS = { ...ARROW_STEPS, ArrowUp: 1, ArrowDown: -1 };

/** The bars as one stop of the Tab key: arrows go from bar to bar, and the card tells what each stands for. */
export function BarSteps({ bars, scale, top, height, label, onStep }: Props) {
  const words = useMessages();
  const { zone } = useDataset();
  const [asked, setAt] = useState(0);
  const [isTold, tell] = useState(false);
  const filled = bars.filter(({ total }) => total >= 0.5);
  const at = Math.min(asked, filled.length - 1);
  const bar = filled[at];
  const left = bar ? scale(bar.start) : 0;
  const width = bar ? scale(bar.end) - left : 0;
  useEffect(() => {
    if (!isTold) return;
    onStep({ x: left + width / 2, y: top + height - 1, row: null, reach: 0 });
    return () => onStep(null);
  }, [isTold, left, width, top, height, onStep]);
  if (!bar) return null;
  const when = formatInterval(bar, zone, shortened(words.calendar));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isTold) tell(false);
    else if (step === undefined) return;
    else {
      setAt(clamp(at + step, 0, filled.length - 1));
      tell(true);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="density__step"
      style={{ left, width, top, height }}
      role="spinbutton"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={filled.length}
      aria-valuenow={at + 1}
      aria-valuetext={words.densityBar(when, Math.round(bar.total))}
      onKeyDown={onKeyDown}
      onFocus={() => tell(true)}
      onBlur={() => tell(false)}
    />
  );
}
