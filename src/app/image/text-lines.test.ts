import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLine, wrapLines, wrapList } from './text-lines.ts';
import type { Setting } from './text-lines.ts';

/** Ten pixels a letter. */
const setting: Setting = {
  measure: (text) => Array.from(text).length * 10,
  style: { size: 12 },
  width: 100,
};

describe('wrapLines', () => {
  it('breaks between words, and a longer word between its letters', () => {
    expect(wrapLines('one two three four', setting)).toEqual(['one two', 'three four']);
    expect(wrapLines('an incomprehensible word', setting)).toEqual([
      'an',
      'incomprehe',
      'nsible',
      'word',
    ]);
  });

  it('breaks a word that is too long where it has a hyphen', () => {
    expect(wrapLines('a well-known abbreviation', setting)).toEqual([
      'a',
      'well-known',
      'abbreviati',
      'on',
    ]);
    expect(wrapLines('in Nagorno-Karabakh', setting)).toEqual(['in', 'Nagorno-', 'Karabakh']);
    expect(wrapLines('x.org/?t=2020', setting)).toEqual(['x.org/?t=', '2020']);
  });

  it('is never wider or higher than it may be', () => {
    assert(
      property(string({ maxLength: 90 }), integer({ min: 1, max: 4 }), (text, most) => {
        const lines = wrapLines(text, setting, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines)
          expect(setting.measure(line, setting.style)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('says that something is left out', () => {
    expect(wrapLines('one two three four five six', setting, 2)).toEqual(['one two', 'three fou…']);
    expect(fitLine('one two', setting)).toBe('one two');
  });
});

describe('wrapList', () => {
  const written = (items: readonly string[], more: number): string =>
    items.join('; ') + (more > 0 ? `; +${more}` : '');

  it('holds as many items as fit, and counts the others', () => {
    const items = ['first', 'second', 'third', 'fourth'];
    expect(wrapList(items, written, setting, 9)).toEqual(['first;', 'second;', 'third;', 'fourth']);
    expect(wrapList(items, written, setting, 2)).toEqual(['first;', 'second; +2']);
  });
});
