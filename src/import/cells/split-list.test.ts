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
  ['@SUM(1|2)', '|', ['@SUM(1|2)']],
  ['@SUM(1|2)|Paper B', '|', ['@SUM(1|2)', 'Paper B']],
  ['@Reuters (Twitter); @AFP (Twitter)', '; ', ['@Reuters (Twitter)', '@AFP (Twitter)']],
  ['+380 67 (Viber); AFP', '; ', ['+380 67 (Viber)', 'AFP']],
  ['Paper A|—', '|', ['Paper A', '']],
  ['Reuters; -; AFP', '; ', ['Reuters', '', 'AFP']],
  ['?|Paper A|…|Paper B', '|', ['', 'Paper A', '', 'Paper B']],
  [
    'https://a.example/?x=1;-;https://b.example',
    ';',
    ['https://a.example/?x=1', '', 'https://b.example'],
  ],
  ['🔥|Paper A', '|', ['🔥', 'Paper A']],
  [
    'https://r.org/a.jpg?name=orig\nvideo.mp4\nhttps://r.org/c.jpg',
    '\n',
    ['https://r.org/a.jpg?name=orig', 'video.mp4', 'https://r.org/c.jpg'],
  ],
  ['https://r.org/1?x=1; bbc.com/news', '; ', ['https://r.org/1?x=1', 'bbc.com/news']],
  [
    'https://t.me/x?single|kyivindependent.com',
    '|',
    ['https://t.me/x?single', 'kyivindependent.com'],
  ],
])('%s, parted by %s', (cell, between, pieces) => {
  expect(splitList(cell, between)).toEqual(pieces);
});
