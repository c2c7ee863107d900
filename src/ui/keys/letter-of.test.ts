import { expect, it } from 'vitest';
import { letterOf } from './letter-of.ts';

it.each([
  ['n', 'KeyN', 'n'],
  ['N', 'KeyN', 'n'],
  ['ы', 'KeyS', 's'],
  ['Т', 'KeyN', 'n'],
  ['ս', 'KeyS', 's'],
  ['لا', 'KeyB', 'b'],
  ['\u0e37', 'KeyN', 'n'],
  // What a Latin keyboard writes counts, not where it stands.
  ['y', 'KeyZ', 'y'],
  ['?', 'KeyM', '?'],
  ['ş', 'Semicolon', 'ş'],
  ['х', 'BracketLeft', 'х'],
  ['Enter', 'Enter', 'Enter'],
  ['Process', 'KeyN', 'Process'],
  [' ', 'Space', ' '],
])('a key that writes %s at %s is %s', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});
