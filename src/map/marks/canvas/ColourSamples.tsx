import type { Ref } from 'react';
import { ALL_TONES } from '../../../evidence/vocabulary.ts';

/** What `readColours` reads: drawn nowhere. */
export function ColourSamples({ ref }: { readonly ref: Ref<SVGSVGElement> }) {
  return (
    <svg ref={ref} className="map__samples" aria-hidden="true">
      {ALL_TONES.map((tone) => (
        <path key={tone} className={`tone-${tone}`} />
      ))}
      <path className="map__sample-halo" />
      <path className="map__sample-ink" />
      <path className="map__sample-rule" />
    </svg>
  );
}
