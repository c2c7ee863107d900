import type { Geometry } from 'geojson';
import type { OwnGround } from '../evidence/model.ts';

/** The colours of a dataset's own lines and areas, given out in turn. */
export const LINE_TONES = ['lineA', 'lineB', 'lineC'] as const;
export type LineTone = (typeof LINE_TONES)[number];

/** The colour of each feature, by its position among all; labels take none. */
export function lineTones({ features }: OwnGround): (LineTone | null)[] {
  let taken = 0;
  return features.map(({ properties: { kind } }) =>
    kind === 'label' ? null : LINE_TONES[taken++ % LINE_TONES.length]!,
  );
}

/** How a line or area is drawn: a solid line, dashes, or the dots around an area. */
export type LineLook = 'solid' | 'dashed' | 'dotted';

export interface OwnLine {
  readonly tone: LineTone;
  readonly look: LineLook;
  readonly names: OwnGround['features'][number]['properties']['names'];
  /** Of 512 px tiles. */
  readonly minZoom: number;
  readonly geometry: Geometry;
}

/** The lines and areas of the dataset's own, in its order. */
export function ownLines(basemap: OwnGround | null | undefined): OwnLine[] {
  if (!basemap) return [];
  const tones = lineTones(basemap);
  return basemap.features.flatMap((feature, at) => {
    const tone = tones[at];
    // Checked files hold positions in it, which the schema leaves open.
    const geometry = feature.geometry as unknown as Geometry;
    const { kind, names, dashed = false, minZoom = 0 } = feature.properties;
    if (!tone) return [];
    const look = !dashed ? 'solid' : kind === 'area' ? 'dotted' : 'dashed';
    return [{ tone, look, names, minZoom, geometry }];
  });
}
