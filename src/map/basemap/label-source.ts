import type { FeatureCollection, Point } from 'geojson';
import type { Place } from '../../evidence/model.ts';
import type { Basemap, Names } from './basemap.ts';

/** A label on a point. The lower rank wins where two meet; one with an empty name only keeps its mark's room. */
export interface LabelProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly rank: number;
  /** Of the mark on the point, CSS pixels. Default 15. */
  readonly radius?: number;
}
export type Labels = FeatureCollection<Point, LabelProperties>;

/** `marked`: a mark may sit on the point. */
export type DrawnLabels = FeatureCollection<
  Point,
  LabelProperties & {
    text: string;
    angle: number;
    marked: boolean;
    radius: number;
    from?: number;
    until?: number;
  }
>;

/** What the former oblast and the line of 1994 are called, by the kind of their label. */
export interface Words {
  readonly oblast: string;
  readonly line1994: string;
}

const MARK_RADIUS = 15;

/** The dataset's labels and the basemap's own; where both have an id, the dataset's. */
export function allLabels(
  labels: Labels,
  basemap: Basemap,
  language: keyof Names,
  words: Words,
): DrawnLabels {
  const ids = new Set(labels.features.map(({ properties }) => properties.id));
  const own = basemap.labels.features
    .filter(({ properties }) => !ids.has(properties.id))
    .map(({ geometry, properties: { names, angle = 0, ...rest } }) => {
      const { kind } = rest;
      const name = names?.[language] ?? words[kind as keyof Words] ?? '';
      const text = kind === 'country' ? name.toLocaleUpperCase(language) : twoLines(name);
      return {
        type: 'Feature' as const,
        geometry,
        properties: { ...rest, name, text, angle, marked: false, radius: 0 },
      };
    });
  const given = labels.features.map((label) => ({
    ...label,
    properties: {
      radius: MARK_RADIUS,
      ...label.properties,
      text: twoLines(label.properties.name),
      angle: 0,
      marked: true,
    },
  }));
  return { type: 'FeatureCollection', features: [...given, ...own] };
}

/** Both names of a disputed place, one above the other. */
function twoLines(name: string): string {
  return name.replace(' / ', ' /\n');
}

/** Places whose names are not the ground's to write, and that need no room of it. */
export function namelessLabels(places: readonly { readonly place: Place }[]): Labels {
  return {
    type: 'FeatureCollection',
    features: places
      // A country's own name belongs to the ground.
      .filter(({ place }) => place.kind !== 'country')
      .map(({ place }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [place.lng, place.lat] },
        properties: { id: place.id, name: '', kind: place.kind, rank: 0, radius: 0 },
      })),
  };
}
