import { describe, expect, it } from 'vitest';
import type { Place } from '../../evidence/model.ts';
import { namedPoints } from './named-points.ts';

const place = (code: number): Place => ({
  id: `place-${code}`,
  names: { en: `Place ${code}` },
  kind: 'town',
  radiusKm: 1,
  coordinates: 'made up',
  outside: false,
  lng: 46,
  lat: 40,
});

describe('the places that are named', () => {
  it('are those with the most incidents, where they are too many, and none without', () => {
    const totals = Uint32Array.from({ length: 2000 }, (_, code) => code % 10);
    const places = Array.from(totals, (_, code) => place(code));
    const named = namedPoints(places, totals, 'en').features;
    const counts = named.map(({ properties: { id } }) => totals[Number(id.slice(6))]!);
    expect(named.length).toBe(1500);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBe(2);
    const few = namedPoints(places.slice(0, 12), totals.subarray(0, 12), 'en').features;
    expect(few.map(({ properties: { id } }) => id)).not.toContain('place-0');
    expect(few.length).toBe(10);
  });

  it('have room for a number where there is one', () => {
    const { features } = namedPoints([place(0), place(1)], Uint32Array.of(1, 40), 'en');
    const [many, one] = features.map(({ properties }) => properties);
    expect(many!.id).toBe('place-1');
    expect(many!.name).toBe('Place 1');
    expect(one!.radius!).toBeLessThan(6);
    expect(many!.radius!).toBeGreaterThan(one!.radius! + 13);
  });
});
