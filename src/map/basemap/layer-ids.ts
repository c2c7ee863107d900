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
  disputed: 'disputed',
  ownSolid: 'own-solid',
  ownDotted: 'own-dotted',
  ownDashed: 'own-dashed',
} as const;
