/** The sources of the style; the basemap's are named as its objects are. */
export const SOURCE = {
  world: 'world',
  land: 'land',
  relief: 'relief',
  lakes: 'lakes',
  rivers: 'rivers',
  districts: 'districts',
  borders: 'borders',
  nkao1991: 'nkao1991',
  loc1994: 'loc1994',
  labels: 'labels',
} as const;

/** The layers of the style, from the bottom up. */
export const LAYER = {
  sea: 'sea',
  world: 'world',
  land: 'land',
  relief: 'relief',
  districts: 'districts',
  rivers: 'rivers',
  lakes: 'lakes',
  shores: 'shores',
  farBorders: 'far-borders',
  borders: 'borders',
  oblast: 'oblast',
  line1994: 'line-1994',
  dots: 'dots',
  countryLabels: 'country-labels',
  riverLabels: 'river-labels',
  waterLabels: 'water-labels',
  oblastLabel: 'oblast-label',
  line1994Label: 'line-1994-label',
  placeLabels: 'place-labels',
  reserved: 'reserved',
} as const;
