import type { Dataset } from '../../dataset/dataset.ts';
import { fadeStep } from './fade.ts';
import type { Selecting } from './clauses.ts';
import type { Select } from './selection.ts';
import { windowOf } from '../view/window.ts';

/**
 * Answers with how far each place has faded, by its position in the dataset's list: by the last of the incidents shown
 * there, in order of their beginnings. Null where nothing fades, as in a window. The array is always the same.
 */
export type PlaceFades = (selecting: Selecting) => Uint8Array | null;

export function createPlaceFades(dataset: Dataset, select: Select): PlaceFades {
  const { columns, places, indexes, domain } = dataset;
  const { from, rows } = indexes.placeRows;
  const fades = new Uint8Array(places.length);
  const time = { start: 0, end: 0 };
  return (selecting) => {
    if (selecting.view.mode !== 'until') return null;
    const { shown } = select(selecting);
    const window = windowOf(dataset, selecting.view);
    for (let place = 0; place < places.length; place++) {
      const first = from[place]!;
      let low = first;
      let high = from[place + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (rows[middle]! < shown.cut.started) low = middle + 1;
        else high = middle;
      }
      let newest = low - 1;
      while (newest >= first && !shown.has(rows[newest]!)) newest--;
      if (newest < first) continue;
      time.start = columns.start[rows[newest]!]!;
      time.end = columns.end[rows[newest]!]!;
      fades[place] = fadeStep(time, window, domain.start);
    }
    return fades;
  };
}
