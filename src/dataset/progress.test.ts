import { expect, it } from 'vitest';
import { paced } from './progress.ts';

it('passes on what is worth drawing: no more than ten shares a second, and none of what takes a moment', () => {
  let now = 0;
  const told: [number, number][] = [];
  const tell = paced(
    (share) => told.push([now, share]),
    () => now,
  );
  for (now = 0; now <= 350; now += 10) tell(now / 1000);
  expect(told).toEqual([
    [100, 0.1],
    [200, 0.2],
    [300, 0.3],
  ]);
});
