import { SHAPES } from './shapes.ts';
import type { Mark } from './shapes.ts';

/** A group's mark as an inline picture, `size` CSS pixels wide and high. */
export function Glyph({
  group: { mark, tone },
  size = 14,
}: {
  /** Its shape, and the name of a colour token. */
  group: { readonly mark: Mark; readonly tone: string };
  size?: number;
}) {
  return (
    <svg
      className={`glyph tone-${tone}`}
      viewBox="-8 -8 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SHAPES[mark]} fillRule="evenodd" />
    </svg>
  );
}
