import { createBackend } from './create-backend.ts';
import { serveBackend } from './worker-messages.ts';
import type { Channel } from './calls.ts';

// The page's types take every `self` for a window.
serveBackend(self as unknown as Channel, createBackend());
