import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Place } from '../evidence/model.ts';
import { PlaceFacts } from './PlaceFacts.tsx';

const drawn = (names: Place['names']): string => {
  const place: Place = {
    id: 'town',
    names,
    kind: 'town',
    radiusKm: 2,
    coordinates: 'By eye.',
    lng: 0,
    lat: 0,
    outside: false,
  };
  return renderToStaticMarkup(<PlaceFacts place={place} shown={1} over={0} total={1} />);
};

it('folds the other names of a place away, and nothing where it has none', () => {
  expect(drawn({ en: 'Town', es: 'Villa' })).toMatch(
    /^<details.*<summary>.+<\/summary><p>.*<bdi lang="es">Villa<\/bdi>.*<\/details>$/,
  );
  expect(drawn({ en: 'Town' })).toMatch(/^<p class="place-facts">town.*2 km.*<\/p>$/);
});
