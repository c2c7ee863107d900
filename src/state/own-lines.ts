import type { Geometry } from 'geojson';
import type { OwnGround } from '../evidence/model.ts';

/** The colours of a dataset's own lines and areas, given out in turn. */
export const LINE_TONES = ['lineA', 'lineB', 'lineC'] as const;
export type LineTone = (typeof LINE_TONES)[number];

/** The colour of each feature, by its position among all: those of one name share theirs, labels take none. */
export function lineTones({ features }: OwnGround): (LineTone | null)[] {
  const given = new Map<string, LineTone>();
  return features.map(({ properties: { kind, names } }) => {
    if (kind === 'label') return null;
    const key = JSON.stringify(names);
    const tone = given.get(key) ?? LINE_TONES[given.size % LINE_TONES.length]!;
    given.set(key, tone);
    return tone;
  });
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

/** A line of the map as its key has it: of the dataset’s own, or borders, in the colour that the map has them in. */
export interface KeyLine extends Pick<OwnLine, 'look' | 'names'> {
  readonly tone: LineTone | 'border';
}

/** One of each name and look, for a key: a line that a map's edge cuts in two is one line. */
export function keyLines(basemap: OwnGround | null | undefined): KeyLine[] {
  const lines = ownLines(basemap).map(
    (line) => [JSON.stringify([line.names, line.look]), line] as const,
  );
  return [...new Map(lines).values()];
}
