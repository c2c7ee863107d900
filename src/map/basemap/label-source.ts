import type { FeatureCollection, Point } from 'geojson';
import type { OwnGround, Place } from '../../evidence/model.ts';
import { nameIn } from '../../evidence/name-in.ts';
import type { Basemap } from './basemap.ts';
import { ownLabels } from './own-labels.ts';
import type { LineTone } from '../../state/own-lines.ts';

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
type DrawnProperties = LabelProperties & {
  text: string;
  angle: number;
  marked: boolean;
  radius: number;
  from?: number;
  until?: number;
  /** Of a name along a line of the dataset's own: its colour, and how long the stretch is, of the unit square of Web Mercator. */
  tone?: LineTone;
  stretch?: number;
};
export type DrawnLabels = FeatureCollection<Point, DrawnProperties>;
export type DrawnLabel = DrawnLabels['features'][number];

const MARK_RADIUS = 15;

/**
 * The dataset's labels, those of its own lines and the basemap's; where two have an id, the dataset's.
 * @param basemap null where there is none @param own the dataset's own lines, areas and names
 */
export function allLabels(
  labels: Labels,
  basemap: Basemap | null,
  own: OwnGround | null,
  language: string,
): DrawnLabels {
  const ids = new Set(labels.features.map(({ properties }) => properties.id));
  const ground = (basemap?.labels.features ?? [])
    .filter(({ properties }) => !ids.has(properties.id))
    .map(({ geometry, properties: { names, angle = 0, ...rest } }): DrawnLabel => {
      const { text: name, lang = language } = nameIn(names, language);
      const text = rest.kind === 'country' ? name.toLocaleUpperCase(lang) : twoLines(name);
      return {
        type: 'Feature',
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
  return {
    type: 'FeatureCollection',
    features: [...given, ...(own ? ownLabels(own, language) : []), ...ground],
  };
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
