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

  it('lacks a part that is late until it is whole, and one that did not come until the next map', () => {
    expect(after('loading', 'late').part).toBe('late');
    expect(after('loading', 'late', 'idle').part).toBeNull();
    expect(after('idle', 'late').part).toBeNull();
    expect(after('not-loaded', 'late')).toMatchObject({ part: null, fault: 'not-loaded' });
    expect(after('lacking', 'idle').part).toBe('missing');
    expect(after('lacking', 'idle', 'retry').part).toBeNull();
  });

  it('takes a map whose code comes after all', () => {
    expect(after('not-loaded', 'loading').fault).toBeNull();
    expect(after('broken', 'loading').fault).toBe('broken');
  });
});
