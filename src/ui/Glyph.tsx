import { SHAPES } from './shapes.ts';
import type { Tone } from './shapes.ts';

/** A tone's shape as an inline icon, `size` CSS pixels wide and high. */
export function Glyph({ tone, size = 14 }: { tone: Tone; size?: number }) {
  return (
    <svg
      className={`glyph tone-${tone}`}
      viewBox="-8 -8 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SHAPES[tone]} fillRule="evenodd" />
    </svg>
  );
}
