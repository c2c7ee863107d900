import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { globePoint, kilometresBetween } from '../../geo/great-circle.ts';
import { decodeBasemap } from '../../pages/pictures.tsx';
import { readOwnGround } from './read-ground.ts';

const data = resolve(import.meta.dirname, '../../../data');
/** A label stands on the ground's grid, a few metres off; kilometres. */
const SAME_SPOT = 0.5;
/** Languages in which a name changes its end where something is named for it. */
const DECLINED = new Set(['hy', 'ru']);

it('a label of our ground is named as the places of the data at its spot are', async () => {
  const { features } = JSON.parse(
    await readFile(resolve(data, 'geo/places.geojson'), 'utf8'),
  ) as AuthoredFiles['places'];
  const { labels } = decodeBasemap((await readOwnGround(data))!.topology);
  const compared = labels.features.flatMap(({ geometry, properties: { names } }) => {
    const here = features.filter((place) => {
      const [a, b] = [place.geometry.coordinates, geometry.coordinates].map(([x = 0, y = 0]) =>
        globePoint({ lng: x, lat: y }),
      );
      return kilometresBetween(a!, b!) < SAME_SPOT;
    });
    return here.map((place) => ({ label: names, place: place.properties.names }));
  });
  expect(compared.length).toBeGreaterThan(5);
  for (const { label, place } of compared) {
    expect(Object.keys(label).toSorted()).toEqual(Object.keys(place).toSorted());
    for (const [language, written] of Object.entries(label)) {
      const stems = written
        .split(' / ')
        .map((name) => (DECLINED.has(language) ? name.slice(0, -1) : name));
      const parts = place[language]!.split(' / ');
      // As many names, in the same order; what is named for a place has words besides.
      expect(parts, written).toHaveLength(stems.length);
      stems.forEach((stem, at) => expect(parts[at]).toContain(stem));
    }
  }
});
