import { expect, test } from 'vitest';
import { worldGazetteer } from '../../testing/world-gazetteer.ts';
import { createPlaceTest } from './names-of-places.ts';

test('towns and regions are places, and most names of persons are none', () => {
  const isPlace = createPlaceTest(() => worldGazetteer());
  for (const name of ['Los Angeles', 'SAN DIEGO', 'Baton\nRouge', 'New South Wales'])
    expect(isPlace(name), name).toBe(true);
  for (const name of ['Anna Kowalczyk', 'Mehmet Yılmaz', 'Eva Schulz', ''])
    expect(isPlace(name), name).toBe(false);
});
