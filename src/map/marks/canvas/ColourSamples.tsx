import type { Ref } from 'react';
import { GROUPS } from '../../../evidence/categories.ts';

/** What `readColours` reads: drawn nowhere. */
export function ColourSamples({ ref }: { readonly ref: Ref<SVGSVGElement> }) {
  return (
    <svg ref={ref} className="map__samples" aria-hidden="true">
      {GROUPS.map((group) => (
        <path key={group} className={`tone-${group}`} />
      ))}
      <path className="map__sample-halo" />
      <path className="map__sample-ink" />
      <path className="map__sample-rule" />
    </svg>
  );
}
