import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, readJsonLine } from './read-json.ts';

describe('half of a character in JSON', () => {
  it.each([
    [String.raw`{"a": "x \ud83d y"}`, String.raw`\ud83d at line 1, column 10`],
    [String.raw`{"a": "\uDE92"}`, String.raw`\uDE92 at line 1, column 8`],
    [String.raw`["\uDE92\ud83d"]`, String.raw`\uDE92 at line 1, column 3`],
    [String.raw`["\ud83d\ud83d\ude92"]`, String.raw`\ud83d at line 1, column 3`],
    [String.raw`{"\ud83d": 1}`, String.raw`\ud83d at line 1, column 3`],
  ])('%s is a fault, by its place', (text, got) => {
    expect(readJson(text)).toMatchObject({
      ok: false,
      faults: [{ got: `${got}, one half of a character` }],
    });
    expect(readJsonLine(text).ok).toBe(false);
  });

  it('is none where both are there, or where a backslash stands for itself', () => {
    const text = String.raw`["\uD83D\udE92", "\\ud83d", "\\\\uDE92", "\u00e9"]`;
    expect(readJson(text)).toEqual({ ok: true, value: ['🚒', '\\ud83d', '\\\\uDE92', 'é'] });
  });

  it('is found wherever a text is no well-formed one', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (a, b) => {
        for (const text of [a, `${a}\ud83d${b}`, `${a}\ude92`, `${a}\\\ud83d`]) {
          const isText = /^\P{Cs}*$/u.test(text);
          expect(readJson(JSON.stringify({ text })).ok).toBe(isText);
        }
      }),
    );
  });
});
