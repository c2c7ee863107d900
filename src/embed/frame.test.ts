import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE, TO_FRAME, VERSION, VIEW_KEYS } from './contract.ts';
import { foreignHeights, readMessage, readOrigin } from './frame.ts';

const view = fc.dictionary(fc.constantFrom(...VIEW_KEYS), fc.string({ maxLength: 40 }));
const id = fc.oneof(fc.string(), fc.integer(), fc.constant(null));

describe('reading messages', () => {
  it('reads every message of the contract as what it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TO_FRAME), id, view, (type, number, payload) => {
        const read = readMessage({ source: SOURCE, v: VERSION, type, id: number, payload });
        const expected = {
          setView: { type, view: { ...payload } },
          getView: { type, id: number },
          play: { type },
          pause: { type },
        }[type];
        expect(read).toEqual(expected);
      }),
    );
  });

  it('is total, and reads nothing in what is not of the form', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true }),
        (data) => {
          expect(readMessage(data)).toBeNull();
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads nothing in a message with one thing wrong', () => {
    const good = { source: SOURCE, v: VERSION, type: 'setView', id: null, payload: { t: 'x' } };
    expect(readMessage(good)).not.toBeNull();
    const wrong = fc.oneof(
      fc.tuple(fc.constant('source'), fc.anything()),
      fc.tuple(fc.constant('v'), fc.anything()),
      fc.tuple(fc.constant('type'), fc.anything()),
      fc.tuple(
        fc.constant('payload'),
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.constant(null),
          fc.constant(undefined),
          fc.array(fc.anything()),
          fc.record({ place: fc.oneof(fc.integer(), fc.constant(null), fc.object()) }),
          fc.constant({ q: 'x'.repeat(2001) }),
        ),
      ),
    );
    fc.assert(
      fc.property(wrong, ([key, value]) => {
        fc.pre(!Object.is((good as Record<string, unknown>)[key], value));
        fc.pre(!(key === 'type' && TO_FRAME.some((type) => type === value)));
        expect(readMessage({ ...good, [key]: value })).toBeNull();
      }),
      { numRuns: 1000 },
    );
    expect(readMessage({ ...good, type: 'getView', id: { toString: () => 'x' } })).toBeNull();
  });

  it('takes the keys of a view and no others, whatever they are called', () => {
    const payload = JSON.parse('{"__proto__":{"place":"x"},"constructor":"y","onload":1,"t":"z"}');
    const read = readMessage({ source: SOURCE, v: VERSION, type: 'setView', payload });
    expect(read).toEqual({ type: 'setView', view: { t: 'z' } });
  });
});

describe('whom the frame hears', () => {
  it('is an origin, however it is written, everyone above it, or, where none can be read, nobody', () => {
    expect(readOrigin(null)).toBeNull();
    expect(readOrigin('null')).toBe('null');
    expect(readOrigin('https://Example.org')).toBe('https://example.org');
    expect(readOrigin('https://example.org:443/')).toBe('https://example.org');
    expect(readOrigin('http://example.org:8080')).toBe('http://example.org:8080');
    for (const none of ['', '*', 'example.org', 'data:text/html,x', 'javascript:alert(1)'])
      expect(readOrigin(none)).toBeUndefined();
  });
});

describe('heights for pages of others', () => {
  it('are in the forms of AMP, and of pym where its parent has named the frame', () => {
    const amp = { sentinel: 'amp', type: 'embed-size', height: 432 };
    expect(foreignHeights(432, null)).toEqual([amp]);
    expect(foreignHeights(432, 'map-1')).toEqual([amp, 'pymxPYMxmap-1xPYMxheightxPYMx432']);
  });
});
