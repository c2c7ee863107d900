import { turnOf } from './ground-labels.ts';
import type { GroundLabel } from './ground-labels.ts';
import type { Palette } from './palette.ts';
import { PictureText } from '../still/PictureText.tsx';
import type { Typeface } from './map-typeface.ts';

interface Props {
  readonly labels: readonly GroundLabel[];
  readonly palette: Palette;
  /** Draws the text as shapes. Default: the text stays text. */
  readonly typeface?: Typeface | null;
}

/** The labels of the ground and the dots of its towns, as parts of an SVG. */
export function GroundText({ labels, palette, typeface = null }: Props) {
  return (
    <>
      <g fill={palette.land} stroke={palette.dot} strokeWidth={1.2}>
        {labels.map(({ id, dot }) => dot && <circle key={id} cx={dot[0]} cy={dot[1]} r={2.2} />)}
      </g>
      <g stroke={palette.halo} strokeWidth={2.6} strokeLinejoin="round" paintOrder="stroke">
        {labels.map((label) => {
          const { id, x, y, anchor, size, lines, tone, bold, spacing } = label;
          return (
            <g key={id} transform={turnOf(label)}>
              {lines.map((line, index) => (
                <PictureText
                  key={line}
                  x={x}
                  y={y + index * size * 1.15}
                  anchor={anchor}
                  size={size}
                  bold={bold}
                  spacing={spacing}
                  fill={palette[tone]}
                  typeface={typeface}
                >
                  {line}
                </PictureText>
              ))}
            </g>
          );
        })}
      </g>
    </>
  );
}
