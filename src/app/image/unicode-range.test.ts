import { describe, expect, it } from 'vitest';
import { coversAny } from './unicode-range.ts';

describe('coversAny', () => {
  it.each([
    ['U+0-FF, U+131', 'Ganja', true],
    ['U+0-FF, U+131', 'Ռ', false],
    ['U+0-FF, u+131', 'ı', true],
    ['U+4??', 'Москва', true],
    ['U+4??', 'Moscow', false],
    ['U+1F600-1F64F', 'no 😀', true],
    ['', 'anything', true],
    ['U+0-FF', '', false],
  ])('%s holds a letter of “%s”: %s', (range, text, expected) => {
    expect(coversAny(range, text)).toBe(expected);
  });
});
