import { groupOf, GROUPS } from '../../src/evidence/categories.ts';
import type { Incident, Place } from '../../src/evidence/model.ts';

/** The columns of `points.bin`, one after another. */
export interface Points {
  /** Whole seconds since 1970 UTC. */
  readonly start: Uint32Array<ArrayBuffer>;
  readonly end: Uint32Array<ArrayBuffer>;
  readonly lng: Float32Array<ArrayBuffer>;
  readonly lat: Float32Array<ArrayBuffer>;
  /** A position in `GROUPS`. */
  readonly group: Uint8Array<ArrayBuffer>;
}

/** Bytes of one point in all columns together. */
const BYTES = 17;

/** Collects the incidents that have a place and a date. @param most how many there can be */
export function createPoints(places: readonly Place[], most: number) {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const { start, end, lng, lat, group } = columnsAt(new ArrayBuffer(most * BYTES));
  let count = 0;
  return {
    add({ place, time, category }: Incident): void {
      const where = place === null ? undefined : placeById.get(place);
      if (!where || time.form === 'undated') return;
      start[count] = time.start / 1000;
      end[count] = time.end / 1000;
      lng[count] = where.lng;
      lat[count] = where.lat;
      group[count] = GROUPS.indexOf(groupOf(category));
      count += 1;
    },
    bytes(): Uint8Array {
      const columns = [start, end, lng, lat, group];
      const bytes = columns.map((column) => {
        const { buffer, byteOffset, byteLength } = column.subarray(0, count);
        return new Uint8Array(buffer, byteOffset, byteLength);
      });
      return Buffer.concat(bytes);
    },
  };
}

export function columnsAt(buffer: ArrayBuffer): Points {
  const count = buffer.byteLength / BYTES;
  return {
    start: new Uint32Array(buffer, 0, count),
    end: new Uint32Array(buffer, count * 4, count),
    lng: new Float32Array(buffer, count * 8, count),
    lat: new Float32Array(buffer, count * 12, count),
    group: new Uint8Array(buffer, count * 16, count),
  };
}
