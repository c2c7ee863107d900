import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutatedMessages, outcomeOfMessage } from './mutated-messages.ts';

it('a message with anything wrong in it is ignored, or read as one of the contract', () => {
  const seen = { ignored: 0, obeyed: 0 };
  fc.assert(
    fc.property(mutatedMessages, (data) => void seen[outcomeOfMessage(data)]++),
    { numRuns: 500 },
  );
  // Both are reached.
  expect(Math.min(seen.ignored, seen.obeyed)).toBeGreaterThan(20);
});
