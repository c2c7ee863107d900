import type { FeatureCollection, Point } from 'geojson';
import type { Dataset } from '../dataset/dataset';
import type { Language, Place, PlaceKind } from '../evidence/model';

/** What the style needs to name a place. A lower rank wins where two labels meet. */
export interface LabelProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly rank: number;
}

const RANKS: Readonly<Partial<Record<PlaceKind, number>>> = { city: 1, town: 2, site: 4, village: 3 };

/** The dataset's settlements as labels; districts, sectors and regions are drawn as areas, without one. */
export function placeLabels(dataset: Dataset, language: Language): FeatureCollection<Point, LabelProperties> {
  const features = [...dataset.placeById.values()].flatMap((place: Place) => {
    const rank = RANKS[place.kind];
    if (rank === undefined) return [];
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [place.lng, place.lat] },
      properties: { id: place.id, name: place.names[language], kind: place.kind, rank },
    };
  });
  return { type: 'FeatureCollection', features };
}
