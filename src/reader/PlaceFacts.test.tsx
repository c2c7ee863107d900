import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Place } from '../evidence/model.ts';
import { PlaceFacts } from './PlaceFacts.tsx';

const drawn = (
  names: Place['names'],
  [shown, over, total]: readonly [number, number, number] = [1, 0, 1],
): string => {
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
  return renderToStaticMarkup(<PlaceFacts place={place} {...{ shown, over, total }} />);
};

it('folds the other names of a place away, and nothing where it has none', () => {
  expect(drawn({ en: 'Town', es: 'Villa' })).toMatch(
    /^<details.*<summary>.+<\/summary><p>.*<bdi lang="es">Villa<\/bdi>.*<\/details>$/,
  );
  expect(drawn({ en: 'Town' })).toMatch(/^<p class="place-facts">town.*2 km.*<\/p>$/);
});

it('counts what is over a period apart, and all together only where some are left out', () => {
  expect(drawn({ en: 'Town' }, [4, 1, 4])).toContain('>town · 3 dated here · 1 over a period · ');
  expect(drawn({ en: 'Town' }, [4, 1, 6])).toMatch(/>town, 4 of its 6 incidents .* · 3 dated here/);
});
