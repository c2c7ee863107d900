import { describe, expect, it } from 'vitest';
import { directionOf } from './text-direction.ts';

describe('directionOf', () => {
  it.each([
    ['Ganja', 'ltr'],
    ['مدينة كنجه', 'rtl'],
    ['2020: חיפה', 'rtl'],
    ['2020', 'ltr'],
    ['Haifa / חיפה', 'ltr'],
    ['', 'ltr'],
  ])('of “%s” is %s', (text, expected) => {
    expect(directionOf(text)).toBe(expected);
  });
});
