import type { Dataset } from '../../dataset/dataset.ts';
import { fadeStep } from './fade.ts';
import type { Selecting } from './clauses.ts';
import type { Select } from './selection.ts';
import { newestAt } from '../places.ts';
import { windowOf } from '../view/window.ts';

/**
 * Answers with how far each place has faded, by its position in the dataset's list: by the last of the incidents shown
 * there, in order of their beginnings. Null where nothing fades, as in a window. The array is always the same.
 */
export type PlaceFades = (selecting: Selecting) => Uint8Array | null;

export function createPlaceFades(dataset: Dataset, select: Select): PlaceFades {
  const { columns, places, domain } = dataset;
  const fades = new Uint8Array(places.length);
  const time = { start: 0, end: 0 };
  return (selecting) => {
    if (selecting.view.mode !== 'until') return null;
    const { shown } = select(selecting);
    const window = windowOf(dataset, selecting.view);
    for (let place = 0; place < places.length; place++) {
      const newest = newestAt(dataset, shown, place);
      if (newest === null) continue;
      time.start = columns.start[newest]!;
      time.end = columns.end[newest]!;
      fades[place] = fadeStep(time, window, domain.start);
    }
    return fades;
  };
}
