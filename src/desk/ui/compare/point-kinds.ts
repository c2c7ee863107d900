import type { OpenPoint } from '../../compare/open-points.ts';

/** What differs, as it is chosen by. */
export const POINT_KINDS = [
  'claims',
  'claim-fields',
  'incidents',
  'titles',
  'sentences',
  'tallies',
  'records',
] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export function kindOf(point: OpenPoint): PointKind {
  switch (point.about) {
    case 'claim':
      return 'claims';
    case 'claim-incident':
    case 'claim-field':
      return 'claim-fields';
    case 'incident-field':
      return point.key === 'title' ? 'titles' : 'incidents';
    case 'sentence':
      return 'sentences';
    case 'record-field':
      return 'records';
    default:
      return 'tallies';
  }
}
