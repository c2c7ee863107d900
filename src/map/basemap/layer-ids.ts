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
} as const;
