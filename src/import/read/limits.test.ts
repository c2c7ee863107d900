import { expect, it } from 'vitest';
import { counted, LIMITS, pastLimit, size } from './limits.ts';

it('says sizes and counts as people do', () => {
  expect([0, 1023, 1024, 1.5 * 1024 ** 2, 1024 ** 3].map(size)).toEqual([
    '0 bytes',
    '1023 bytes',
    '1 KiB',
    '1.5 MiB',
    '1 GiB',
  ]);
  expect([counted(1, 'row'), counted(1_234, 'row'), counted(2, 'entry', 'entries')]).toEqual([
    '1 row',
    '1,234 rows',
    '2 entries',
  ]);
});

it('names each limit with what is allowed', () => {
  for (const limit of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const { message } = pastLimit('a.csv', limit, 'more', LIMITS, 'split it');
    expect(message).toMatch(/^a\.csv: got more, expected at most \d[^]*; split it$/);
  }
});
