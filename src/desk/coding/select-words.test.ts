import { assert, boolean, constantFrom, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge, trimSpan, widenToWords } from './select-words.ts';

describe('a selection of words', () => {
  const text = '“Nine people,” he said; at least 10.5 were hurt. Two-thirds fled.';
  const within = { start: 0, end: 48 };
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const shown = (span: { start: number; end: number }, of = text) => of.slice(span.start, span.end);

  it.each([
    ['people', 'end', 1, 'people,'],
    ['people', 'start', -1, 'Nine people'],
    ['Nine people', 'start', -1, '“Nine people'],
    ['Nine people', 'start', 1, 'people'],
    ['at least 10.5', 'end', -1, 'at least'],
    ['at', 'end', -1, 'at'],
    ['at', 'start', 1, 'at'],
    ['were hurt', 'end', 1, 'were hurt.'],
    ['were hurt.', 'end', 1, 'were hurt.'],
    ['“Nine', 'start', -1, '“Nine'],
  ] as const)('%j with its %s moved by %i is %j', (words, edge, by, expected) => {
    expect(shown(moveEdge(text, at(words), edge, by, within))).toBe(expected);
  });

  it('is never empty, never leaves what it is within, and comes back', () => {
    assert(
      property(
        string({ unit: 'grapheme', minLength: 1 }),
        nat(),
        nat(),
        constantFrom('start', 'end'),
        boolean(),
        (words, from, length, edge, onwards) => {
          const start = from % words.length;
          const span = trimSpan(words, { start, end: start + 1 + (length % words.length) });
          if (!span) return;
          expect(words.slice(span.start, span.end)).toBe(words.slice(span.start, span.end).trim());
          expect(words.slice(span.start, span.end)).not.toMatch(/\p{Surrogate}/u);
          const whole = { start: 0, end: words.length };
          const by = onwards ? 1 : -1;
          const moved = moveEdge(words, span, edge, by, whole);
          expect(moved.end).toBeGreaterThan(moved.start);
          expect(moved.start).toBeGreaterThanOrEqual(0);
          expect(moved.end).toBeLessThanOrEqual(words.length);
          const again = moveEdge(words, moved, edge, by, whole);
          if (again[edge] !== moved[edge])
            expect(moveEdge(words, again, edge, by > 0 ? -1 : 1, whole)[edge]).toBe(moved[edge]);
        },
      ),
    );
  });

  it('goes by whole words of scripts that join them', () => {
    const persian = 'او می‌شود.';
    const whole = { start: 0, end: persian.length };
    const moved = moveEdge(persian, { start: 0, end: 2 }, 'end', 1, whole);
    expect(shown(moved, persian)).toBe('او می‌شود');
    expect(shown(moveEdge(persian, moved, 'start', 1, whole), persian)).toBe('می‌شود');
  });

  it.each([
    ['We did not fire.', 'e did no', 'We did not'],
    ['We did not fire.', 'We did', 'We did'],
    ['We did not fire.', ' did ', ' did '],
    ['at least 10.5 km', '0.', '10.5'],
    ['Two-thirds fled.', 'hirds', 'Two-thirds'],
    ['Гянджа горит.', 'нджа', 'Гянджа'],
    ['我们没有开火。', '没有', '没有'],
    [`${'a'.repeat(9)} ${'b'.repeat(200)} c`, 'bb c', 'bb c'],
  ])('in %j drawn over %j is widened to %j', (whole, drawn, widened) => {
    const start = whole.lastIndexOf(drawn);
    const span = widenToWords(whole, { start, end: start + drawn.length });
    expect(whole.slice(span.start, span.end)).toBe(widened);
  });

  it('without a word is none', () => {
    expect(trimSpan(' \n ', { start: 0, end: 3 })).toBeNull();
    expect(trimSpan('a', { start: 5, end: 9 })).toBeNull();
  });

  it('takes whole characters', () => {
    expect(trimSpan('a🚀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
    expect(trimSpan('a🚀b', { start: 2, end: 4 })).toEqual({ start: 1, end: 4 });
  });
});
