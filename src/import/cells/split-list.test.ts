import { expect, it } from 'vitest';
import { splitList } from './split-list.ts';

it.each([
  ['A|B', '|', ['A', 'B']],
  ['+972 Magazine|@reuters|tass', '|', ['+972 Magazine', '@reuters', 'tass']],
  ['A||B|', '|', ['A', '', 'B', '']],
  ['https://a.example/?x=1|y&z=2|Paper B', '|', ['https://a.example/?x=1|y&z=2', 'Paper B']],
  ['https://a.example/1|https://b.example/2', '|', ['https://a.example/1', 'https://b.example/2']],
  ['https://a.example/1|tass', '|', ['https://a.example/1', 'tass']],
  ['https://a.example/?p=1|Reuters', '|', ['https://a.example/?p=1', 'Reuters']],
  ['https://a.example/1 | tass', '|', ['https://a.example/1 ', ' tass']],
  ['https://a.example/x;id=1?y=2;Paper B', ';', ['https://a.example/x;id=1?y=2', 'Paper B']],
  ['+1+cmd|calc', '|', ['+1+cmd|calc']],
  ["=HYPERLINK('a';'b')", ';', ["=HYPERLINK('a';'b')"]],
  ['Paper A|—', '|', ['Paper A|—']],
])('%s, parted by %s', (cell, between, pieces) => {
  expect(splitList(cell, between)).toEqual(pieces);
});
