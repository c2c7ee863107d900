import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineIndex } from './line-index.ts';

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'я'), maxLength: 3 });

it('finds the lines that are one, all of them and no other', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), line, (lines, wanted) => {
      const found = createLineIndex(lines.join('\n')).find(wanted);
      expect(found).toEqual([...lines.keys()].filter((at) => lines[at] === wanted));
    }),
  );
});
