import { memo } from 'react';
import { ALL_TONES } from '../../evidence/vocabulary.ts';
import type { Tone } from '../../evidence/vocabulary.ts';

/** The fill of a mark whose time is only about known. @param fills the id that the page has given these fills */
export function softFill(fills: string, tone: Tone): string {
  return `url(#${fills}-${tone})`;
}

/** A fill for each tone that is whole in the middle and fades to the shape's edge, for the top of an SVG. */
export const SoftFills = memo(function SoftFills({ fills }: { fills: string }) {
  return (
    <defs>
      {ALL_TONES.map((tone) => (
        <radialGradient key={tone} id={`${fills}-${tone}`} className={`tone-${tone}`} r="0.6">
          <stop offset="0.25" className="soft__stop" />
          <stop offset="1" className="soft__stop" stopOpacity="0.12" />
        </radialGradient>
      ))}
    </defs>
  );
});
