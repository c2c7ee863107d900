/** What figures measure, in the order they are shown. */
export const MEASURES = [
  'killed',
  'injured',
  'destroyed',
  'damaged',
  'unusable',
  'downed',
  'taken',
  'other',
] as const;
