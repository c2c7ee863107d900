import { array, assert, constant, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree, KnownText } from './known-text.ts';
import type { KnownRun } from './known-text.ts';

const run = (start: number, text: string): KnownRun => ({ part: 'exact', start, text });

describe('runs of one text', () => {
  it.each([
    ['none', [], true],
    ['apart', [run(9, 'xy'), run(0, 'ab')], true],
    ['side by side', [run(0, 'ab'), run(2, 'xy')], true],
    ['one in the other', [run(0, 'abcdef'), run(2, 'cd'), run(4, 'ef')], true],
    ['overlapping', [run(2, 'cdef'), run(0, 'abcd')], true],
    ['at odds', [run(2, 'cxef'), run(0, 'abcd')], false],
    ['at odds across one between', [run(0, 'abcdef'), run(1, 'b'), run(4, 'xf')], false],
  ])('agree or not: %s', (_, runs, expected) => {
    expect(agree(runs)).toBe(expected);
  });

  it('agree where no unit of any contradicts what most have', () => {
    const runs = array(
      record({
        part: constant('exact' as const),
        start: nat(12),
        text: string({ unit: constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
      }),
      { maxLength: 6 },
    );
    assert(
      property(runs, (all) => {
        const text = new KnownText<null>();
        for (const one of all) text.add(one, null);
        expect(agree(all)).toBe(all.every((one) => text.contradiction(one) === null));
      }),
    );
  });
});
