import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutatedTexts, textsOf } from './mutated-texts.ts';
import { brought, outcomeOf } from './outcome-of-texts.ts';

it('the one that is changed has no findings', () => {
  expect(outcomeOf(textsOf())).toHaveProperty('pages');
});

it('a dataset with anything wrong in it ends in findings or in pages that hold it as text', () => {
  let refused = 0;
  let shown = 0;
  fc.assert(
    fc.property(mutatedTexts, (texts) => {
      const outcome = outcomeOf(texts);
      if ('findings' in outcome) {
        refused++;
        for (const line of outcome.findings) expect(line).toMatch(/^[^\n]+$/);
      } else {
        shown++;
        expect(brought(outcome)).toEqual([]);
        for (const text of [...outcome.pages, ...outcome.files.values()])
          expect(text).not.toMatch(/\p{Cs}/u);
      }
    }),
    { numRuns: 150 },
  );
  // Both ends are reached.
  expect(Math.min(refused, shown)).toBeGreaterThan(5);
});
