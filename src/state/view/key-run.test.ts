import { beforeEach, describe, expect, it } from 'vitest';
import { createKeyRun, RUN_GAP } from './key-run.ts';

describe('createKeyRun', () => {
  let gesture: number;
  let time: number;
  let press: () => void;
  const beginGesture = (): void => void (gesture += 1);
  const after = (milliseconds: number): void => {
    time += milliseconds;
    press();
  };
  beforeEach(() => {
    gesture = 0;
    time = 5000;
    const store = { getState: () => ({ gesture }), actions: { beginGesture } };
    press = createKeyRun(store, () => time);
  });

  it('makes one gesture of presses that follow one another', () => {
    for (let times = 0; times < 20; times++) after(RUN_GAP - 1);
    expect(gesture).toBe(1);
  });

  it('begins another once nothing was pressed for a while', () => {
    press();
    after(RUN_GAP);
    expect(gesture).toBe(2);
    after(RUN_GAP - 1);
    expect(gesture).toBe(2);
  });

  it('does not go on after another gesture', () => {
    press();
    beginGesture();
    after(10);
    expect(gesture).toBe(3);
  });
});
