import { memo, useEffect, useRef } from 'react';
import type { Group } from '../../evidence/vocabulary.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset, useWindow } from '../../state/selection/shown.ts';
import type { DensityBar } from './density-bars.ts';
import type { TimeScale } from '../axis/geometry.ts';
import { useOwnRoot } from '../../ui/own-root.ts';
import { BarSteps } from '../pointed/BarSteps.tsx';
import type { StepTo } from '../pointed/BarSteps.tsx';

interface Props {
  readonly bars: readonly DensityBar[];
  readonly scale: TimeScale;
  /** CSS pixels; `top` from the top of the plot. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What it is to who can't see it. */
  readonly label: string;
  readonly onStep: StepTo;
  /** How many incidents are as high as the canvas, where it is one of several; else those of its tallest bar. */
  readonly tallest?: number;
}

/** The least height of a bar, CSS pixels: a day of one incident beside one of very many is no silence. */
const LEAST = 3;

/**
 * Many incidents as stacked bars, which arrow keys go through. They are drawn once for each axis: what lies outside the
 * window is the same canvas, faint, so that a move of the window only moves a clip.
 */
export function DensityCanvas({ top, label, onStep, ...drawn }: Props) {
  const { bars, scale, width, height } = drawn;
  const window = useWindow();
  // What lies before the window is shown too, only fainter.
  const until = useViewState((state) => state.view.mode === 'until');
  const from = scale(window.start);
  const to = scale(window.end);
  const part = (left: number, right: number) =>
    `inset(0 ${Math.max(0, width - right)}px 0 ${Math.max(0, left)}px)`;
  return (
    <>
      <div className="density" style={{ top, height }} role="img" aria-label={label}>
        <Bars {...drawn} faint />
        {until && (
          <div className="density__window is-older" style={{ clipPath: part(0, from) }}>
            <Bars {...drawn} faint={false} />
          </div>
        )}
        <div className="density__window" style={{ clipPath: part(from, to) }}>
          <Bars {...drawn} faint={false} />
        </div>
      </div>
      <BarSteps {...{ bars, scale, top, height, label, onStep }} />
    </>
  );
}

interface BarsProps extends Omit<Props, 'top' | 'label' | 'onStep'> {
  readonly faint: boolean;
}

const Bars = memo(function Bars({ faint, ...picture }: BarsProps) {
  const { bars, scale, width, height, tallest } = picture;
  const { groups } = useDataset().vocabulary;
  const root = useOwnRoot();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const draw = (): void => drawBars(element, { bars, groups, scale, width, height, tallest });
    draw();
    // The colours are the stylesheet's: another theme draws them anew.
    const themes = new MutationObserver(draw);
    themes.observe(root, { attributeFilter: ['data-theme'] });
    return () => themes.disconnect();
  }, [root, bars, groups, scale, width, height, tallest]);
  return <canvas ref={canvas} className={`density__bars${faint ? ' is-faint' : ''}`} />;
});

function drawBars(
  canvas: HTMLCanvasElement,
  {
    bars,
    groups,
    scale,
    width,
    height,
    tallest = Math.max(...bars.map(({ total }) => total), 1),
  }: Pick<Props, 'bars' | 'scale' | 'width' | 'height'> & {
    readonly groups: readonly Group[];
    readonly tallest: number | undefined;
  },
): void {
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const colours = groups.map(({ tone }) =>
    resolved(style.getPropertyValue(`--tone-${tone}`), canvas),
  );
  context.scale(ratio, ratio);
  for (const { start, end, counts, total } of bars) {
    if (total === 0) continue;
    const left = scale(start);
    const gap = scale(end) - left > 3 ? 1 : 0;
    const whole = Math.min(height, Math.max(LEAST, (total / tallest) * height));
    let y = height;
    counts.forEach((count, at) => {
      const tall = (count / total) * whole;
      context.fillStyle = colours[at]!;
      context.fillRect(left, y - tall, scale(end) - left - gap, tall);
      y -= tall;
    });
  }
}

/** A canvas can't read `light-dark()`: the browser resolves it on an element. */
function resolved(colour: string, canvas: HTMLCanvasElement): string {
  canvas.style.color = colour;
  return getComputedStyle(canvas).color;
}
