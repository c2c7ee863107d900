import { describe, expect, it } from 'vitest';
import type { Place } from '../../evidence/model.ts';
import { namedPoints } from './named-points.ts';

const place = (code: number): Place =>
  ({ id: `place-${code}`, names: { en: `Place ${code}` }, lng: 46, lat: 40 }) as Place;

describe('the places that are named', () => {
  it('are those with the most incidents, where they are too many, and none without', () => {
    const totals = Uint32Array.from({ length: 2000 }, (_, code) => code % 10);
    const places = Array.from(totals, (_, code) => place(code));
    const named = namedPoints(places, totals);
    const counts = named.map((room) => totals[places.indexOf(room.place)]!);
    expect(named.length).toBe(1500);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBe(2);
    const few = namedPoints(places.slice(0, 12), totals.subarray(0, 12));
    expect(few.map(({ place: { id } }) => id)).not.toContain('place-0');
    expect(few.length).toBe(10);
  });

  it('have room for a number where there is one', () => {
    const [many, one] = namedPoints([place(0), place(1)], Uint32Array.of(1, 40));
    expect(many!.place.id).toBe('place-1');
    expect(many!.lines).toEqual(['Place 1']);
    expect(one!.width).toBeLessThan(12);
    expect(many!.width).toBeGreaterThan(one!.width + 2 * 13);
  });
});
