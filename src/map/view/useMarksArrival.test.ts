import { expect, it } from 'vitest';
import { FIRST_ARRIVAL, nextArrival } from './useMarksArrival.ts';
import type { Arrival, ArrivalEvent } from './useMarksArrival.ts';

const after = (...events: ArrivalEvent[]): Arrival => events.reduce(nextArrival, FIRST_ARRIVAL);

it('keeps saying that marks are missing while they are asked for again without being asked to', () => {
  expect(after('failed')).toMatchObject({ attempt: 0, failedAttempt: 0, settled: true });
  expect(after('failed', 'try-again')).toMatchObject({ attempt: 1, failedAttempt: 0 });
  expect(after('failed', 'try-again', 'failed')).toMatchObject({ attempt: 1, failedAttempt: 1 });
});

it('says so no longer once a person asks, or they have been drawn', () => {
  expect(after('failed', 'retry-by-hand')).toMatchObject({
    attempt: 1,
    failedAttempt: null,
    retried: true,
  });
  expect(after('failed', 'try-again', 'drawn')).toMatchObject({
    attempt: 1,
    failedAttempt: null,
    settled: true,
    retried: false,
  });
});
