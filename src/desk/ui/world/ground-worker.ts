import { openWorld } from '../../../app/own-data/reading/own-world.ts';
import { serveCalls } from '../../../dataset/large/calls.ts';
import type { Channel } from '../../../dataset/large/calls.ts';
import type { GroundWish } from './make-desk-ground.ts';

// The page's types take every `self` for a window.
serveCalls(self as unknown as Channel, {
  make: ({ folder, grounded }: GroundWish) => openWorld(folder).ground(grounded),
});
