import { describe, expect, it } from 'vitest';
import { FIRST_CONDITION, nextCondition } from './map-status.ts';
import type { MapCondition, MapReport } from './map-status.ts';

const after = (...reports: MapReport[]): MapCondition =>
  reports.reduce(nextCondition, FIRST_CONDITION);

describe('nextCondition', () => {
  it('is loading again once the map has been taken away', () => {
    expect(after('idle')).toMatchObject({ status: 'idle', drawn: true });
    expect(after('idle', 'ended')).toMatchObject({ status: 'loading', drawn: false });
  });

  it('gives a lost context one new map, and then gives up', () => {
    expect(after('idle', 'context-lost')).toMatchObject({ fault: null, attempt: 1 });
    expect(after('idle', 'context-lost', 'context-lost').fault).toBe('context-lost');
    expect(after('idle', 'context-lost', 'no-webgl').fault).toBe('context-lost');
    expect(after('no-webgl').fault).toBe('no-webgl');
  });

  it('makes a map whose context was lost again, once it has been out of view', () => {
    const back = after('idle', 'context-lost', 'context-lost', 'out-of-view');
    expect(back).toMatchObject({ fault: null, attempt: 1, retried: false, lostContext: false });
    expect(nextCondition(back, 'context-lost')).toMatchObject({ fault: null, attempt: 2 });
    // What has no WebGL has none anywhere on the page.
    expect(after('no-webgl', 'out-of-view').fault).toBe('no-webgl');
  });

  it('begins anew with every retry', () => {
    const again = after('context-lost', 'context-lost', 'retry');
    expect(again).toMatchObject({ fault: null, attempt: 2, retried: true, status: 'loading' });
    expect(nextCondition(again, 'context-lost').fault).toBeNull();
  });
});
