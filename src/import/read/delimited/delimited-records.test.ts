import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from './delimited-records.ts';
import type { Dialect } from './delimited-records.ts';

function records(pieces: readonly string[], dialect: Dialect) {
  return [...readRecords('a.csv', pieces, dialect)];
}

describe('records', () => {
  it('are the same wherever the text is cut into pieces', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '),
      maxLength: 24,
    });
    const ends = fc.constantFrom('\n', '\r\n', '\r', 'mixed' as const);
    fc.assert(
      fc.property(text, ends, (whole, lineEnd) => {
        const dialect: Dialect = { delimiter: ',', lineEnd };
        const one = records([whole], dialect);
        expect(records(whole.split(''), dialect)).toEqual(one);
        expect(records([whole.slice(0, 9), whole.slice(9)], dialect)).toEqual(one);
      }),
      { numRuns: 2_000 },
    );
  });

  it('say which of them has a quote that is wrong', () => {
    const dialect: Dialect = { delimiter: ',', lineEnd: '\n' };
    expect(records(['a,b\n"x" y",2\n3,"4\n'], dialect)).toEqual([
      { cells: ['a', 'b'], quotes: 'right' },
      { cells: ['x" y', '2'], quotes: 'stray' },
      { cells: ['3', '4\n'], quotes: 'open' },
    ]);
  });

  it('have none after the last line end, and an empty one between two', () => {
    const dialect: Dialect = { delimiter: ',', lineEnd: '\n' };
    expect(records(['a\n\nb\n'], dialect).map(({ cells }) => cells)).toEqual([['a'], [''], ['b']]);
  });
});
