import { expect, it } from 'vitest';
import { delimiterOf } from './delimiter.ts';

it.each([
  ['a,b\n1,2\n', ','],
  ['a;b\n1;2\n', ';'],
  ['a\tb\n1\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  // Decimal commas: two in each row.
  ['lat;lon;name\n40,68;46,36;Ganja\n40,61;46,32;Terter\n', ';'],
  // Commas in every quoted cell.
  ['"a, b, c";"d"\n"1, 2, 3";"4"\n"1, 2, 3";"4"\n', ';'],
  // Sentences with more commas than there are tabs.
  ['date\tnote\n2020\tone, two, three\n2021\tone, two, three\n', '\t'],
  ['place,source\nGanja,"a; b"\nGanja,"a; c"\n', ','],
  ['sep=|\na,b|c,d\n1,2|3,4\n', '|'],
  ['Attacks\n\nSource: x\ndate;place;note\n1;2;3\n4;5;6\n', ';'],
  ['name\nGanja\n', undefined],
])('%j is parted by %j', (text, delimiter) => {
  expect(delimiterOf(text, '\n')).toBe(delimiter);
});
