import type { DatasetInfo, OwnGround } from '../evidence/model.ts';
import type { GroundOptions } from './make-ground.ts';
import type { NamedByDataset } from './named-by-dataset.ts';

/** What of a dataset its ground is made for: where it lies, and what it names itself. */
export interface GroundedDataset {
  readonly info: Pick<DatasetInfo, 'bounds' | 'languages'>;
  readonly places: readonly NamedByDataset[];
  readonly basemap?: OwnGround | null | undefined;
}

/** @param languages those that a page can be in, besides English */
export function groundOptions(
  { info, places, basemap }: GroundedDataset,
  languages: readonly string[],
): GroundOptions {
  const labels = (basemap?.features ?? []).flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const [lng, lat] = geometry.coordinates;
    return [{ id: null, names: properties.names, lng, lat }];
  });
  const taken = [...places, ...labels];
  const tags = taken.flatMap(({ names }) => (typeof names === 'string' ? [] : Object.keys(names)));
  return {
    bounds: info.bounds,
    languages,
    spoken: [...new Set([...(info.languages ?? []), ...tags])],
    taken,
  };
}
