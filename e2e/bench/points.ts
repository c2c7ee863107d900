import { closeSync, openSync, writeSync } from 'node:fs';
import { VOCABULARY } from '../../src/testing/default-vocabulary.ts';
import type { Incident, Place } from '../../src/evidence/model.ts';

/** So many features are written at once: a million in one string would take memory that has to be cleared away. */
const AT_ONCE = 5000;

/**
 * Writes the incidents that have a place and a date as GeoJSON points with `group`, `start` and `end` (epoch
 * milliseconds UTC), for a page that knows nothing else.
 */
export function createPoints(path: string, places: readonly Place[]) {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  let before = '{"type":"FeatureCollection","features":[\n';
  const flush = (): void => {
    if (waiting.length === 0) return;
    writeSync(file, before + waiting.join(',\n'));
    before = ',\n';
    waiting = [];
  };
  return {
    add({ place, time: { form, start, end }, category }: Incident): void {
      const where = place === null ? undefined : placeById.get(place);
      if (!where || form === 'undated') return;
      const geometry = `{"type":"Point","coordinates":[${where.lng},${where.lat}]}`;
      const properties = `{"group":"${VOCABULARY.groupOf(category).id}","start":${start},"end":${end}}`;
      waiting.push(`{"type":"Feature","geometry":${geometry},"properties":${properties}}`);
      if (waiting.length === AT_ONCE) flush();
    },
    end(): void {
      flush();
      writeSync(file, ']}');
      closeSync(file);
    },
  };
}
