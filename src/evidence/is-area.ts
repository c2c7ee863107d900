import type { Place } from './model.ts';

/** Whether reports of a place mean somewhere within it, and no point. */
export function isArea({ kind }: Pick<Place, 'kind'>): boolean {
  return kind === 'district' || kind === 'sector' || kind === 'region' || kind === 'country';
}
