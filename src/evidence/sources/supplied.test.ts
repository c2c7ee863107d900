import { describe, expect, it } from 'vitest';
import type { Source } from '../model.ts';
import { isSupplied, sourceNamesOf } from './supplied.ts';

const source = (id: string, inferred: string[], fields: Partial<Source> = {}): Source => ({
  id,
  type: 'article',
  title: id,
  ...fields,
  custom: { inferred },
});

describe('what is shown of a source', () => {
  it.each([
    ['title', source('a', ['title']), true],
    ['title', source('a', ['issued']), false],
    ['issued', source('a', ['issued']), true],
    ['publisher', source('a', ['publisher'], { publisher: 'P' }), true],
    ['publisher', source('a', ['container-title'], { 'container-title': 'C' }), true],
    // Shown is what it appeared in.
    ['publisher', source('a', ['publisher'], { 'container-title': 'C', publisher: 'P' }), false],
    ['name', source('a', ['publisher'], { publisher: 'P' }), true],
    ['name', source('a', ['title'], { publisher: 'P' }), false],
    ['name', source('a', ['title']), true],
  ] as const)('its %s of %o was supplied: %s', (shown, of, expected) => {
    expect(isSupplied(of, shown)).toBe(expected);
  });

  it('is named once, and marked where any of those so named does not state it', () => {
    const sources = new Map(
      [
        source('a', [], { publisher: 'P' }),
        source('b', ['publisher'], { publisher: 'P' }),
        source('c', []),
      ].map((one) => [one.id, one]),
    );
    const claims = ['a', 'c', 'b', 'lost'].map((id) => ({ source: id })) as never;
    expect(sourceNamesOf({ claims }, sources)).toEqual([
      { name: 'P', supplied: true },
      { name: 'c', supplied: false },
    ]);
  });
});
