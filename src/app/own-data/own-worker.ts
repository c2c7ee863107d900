import { serveCalls } from '../../dataset/large/calls.ts';
import type { Channel } from '../../dataset/large/calls.ts';
import { buffersOf } from '../../dataset/large/worker-messages.ts';
import { createOwnSession } from './own-session.ts';
import type { Taken } from './own-session.ts';

// The page's types take every `self` for a window.
serveCalls(self as unknown as Channel, createOwnSession(), (method, result) =>
  method === 'take' ? buffersOf((result as Taken).dataset) : [],
);
