import { expect, it } from 'vitest';
import { sentenceEnd } from './sentence-end.ts';

it.each([
  ['The talks ended. Nobody spoke.', 16],
  ['“The talks ended.” Nobody spoke', 17],
  ['Who fired first? Both sides', 16],
  ['Overdone! The town', 9],
  ['But it didn’t. After that', 14],
  ['He said so.\n\nThe town', 11],
  ['A headline\n\nthe text', 10],
  ['Բանակցություններն ավարտվեցին։ Ոչ ոք', 29],
  ['Они ушли. Никто', 9],
])('sees where a sentence ends: %j', (text, at) => {
  expect(sentenceEnd(text)).toBe(at);
});

it.each([
  'The talks ended.',
  'erupted on Sept. 27',
  'would meet U.S. Secretary of State Mike Pompeo in Washington on Friday',
  'J. Smith of the U.N. Security Council and Gen. Brown',
  'at 5 p.m. Baku time',
  '“Why?” Aliyev asked',
  'about 4.5 Million',
  'and so on … The rest',
  'example.Com',
])('does not guess: %j', (text) => {
  expect(sentenceEnd(text)).toBeNull();
});
