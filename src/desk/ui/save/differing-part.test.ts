import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { differingPart } from './differing-part.ts';

const lines = array(constantFrom('a', 'b', ''), { maxLength: 12 }).map((all) => all.join('\n'));

it('shows every line that differs, where it stands, and few others', () => {
  assert(
    property(lines, lines, lines, lines, (begin, mine, theirs, end) => {
      const [own, other] = [mine, theirs].map((text) => [begin, text, end].join('\n'));
      const part = differingPart(own!, other!);
      const before = own!.split('\n').slice(0, part.line - 1);
      const rest = (text: string, shown: string) =>
        text
          .split('\n')
          .slice(before.length + shown.split('\n').length)
          .join('\n');
      expect(other!.split('\n').slice(0, part.line - 1)).toEqual(before);
      expect(
        own!
          .split('\n')
          .slice(part.line - 1)
          .join('\n')
          .startsWith(part.mine),
      ).toBe(true);
      expect(rest(own!, part.mine)).toBe(rest(other!, part.theirs));
    }),
  );
  const long = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`);
  expect(differingPart(long.join('\n'), long.with(9, 'other').join('\n'))).toEqual({
    line: 7,
    mine: 'line 7\nline 8\nline 9\nline 10\nline 11\nline 12\nline 13',
    theirs: 'line 7\nline 8\nline 9\nother\nline 11\nline 12\nline 13',
  });
});
