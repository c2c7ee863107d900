import { expect, it } from 'vitest';
import { unescaped, WordsOf } from './workbook-parts.ts';

it('takes back characters that XML can not hold', () => {
  expect(unescaped('a_x000D_b_x0041_ _x12_')).toBe('a\rbA _x12_');
  // How a workbook writes what only looks like one.
  expect(unescaped('_x005F_x0041_')).toBe('_x0041_');
});

it('joins the runs of a text and leaves out how it is pronounced', () => {
  const words = new WordsOf('si');
  words.open('si');
  for (const [element, text] of [
    ['t', 'a '],
    ['t', 'b'],
  ] as const) {
    words.open(element);
    words.text(text);
    words.close(element);
    words.text('between');
  }
  words.open('rPh');
  words.open('t');
  words.text('aside');
  words.close('t');
  words.close('rPh');
  expect(words.close('si')).toBe('a b');
});
