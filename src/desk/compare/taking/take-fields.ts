import { datasetOf } from '../../records/desk-records.ts';
import type { Records } from '../../records/desk-records.ts';
import { keysOf } from '../differences.ts';
import type { OpenPoint } from '../open-points.ts';
import { fieldsOf, placeWith, sourceWith } from '../record-differences.ts';
import type { OwnCoding } from './own-records.ts';

/** Gives a place, a source or the dataset the fields that another's has. */
export function takeRecordFields(
  own: OwnCoding,
  from: Records,
  point: Extract<OpenPoint, { readonly about: 'record-field' }>,
): void {
  const { kind, pair } = point;
  const other = fieldsOf(kind, from, pair.b);
  const given = Object.fromEntries(keysOf(point).map((key) => [key, other[key]]));
  const [place, source] = [own.records.place.get(pair.a), own.records.source.get(pair.a)];
  if (kind === 'dataset') {
    const dataset = { ...datasetOf(own.records), ...given };
    own.put({ kind, id: dataset.id, value: dataset });
  } else if (kind === 'source' && source)
    own.put({ kind, id: pair.a, value: sourceWith(source, given) });
  else if (kind === 'place' && place) {
    own.put({ kind, id: pair.a, value: placeWith(place, given) });
    if ('outline' in given) own.takeOutline(pair.b, pair.a);
  }
}
