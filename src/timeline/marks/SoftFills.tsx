import { memo } from 'react';
import { GROUPS } from '../../evidence/categories.ts';
import type { Tone } from '../../ui/shapes.ts';

/** The fill of a mark whose time is only about known. @param fills the id that the page has given these fills */
export function softFill(fills: string, tone: Tone): string {
  return `url(#${fills}-${tone})`;
}

/** A fill for each group that is whole in the middle and fades to the shape's edge, for the top of an SVG. */
export const SoftFills = memo(function SoftFills({ fills }: { fills: string }) {
  return (
    <defs>
      {GROUPS.map((group) => (
        <radialGradient key={group} id={`${fills}-${group}`} className={`tone-${group}`} r="0.6">
          <stop offset="0.25" className="soft__stop" />
          <stop offset="1" className="soft__stop" stopOpacity="0.12" />
        </radialGradient>
      ))}
    </defs>
  );
});
