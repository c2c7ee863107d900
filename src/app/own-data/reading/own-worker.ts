import { serveCalls } from '../../../dataset/large/calls.ts';
import type { Channel } from '../../../dataset/large/calls.ts';
import { buffersOf } from '../../../dataset/large/worker-messages.ts';
import { readPieceByPiece } from '../file-reading.ts';
import type { GivenFiles } from '../own-reader.ts';
import type { Preview } from './own-preview.ts';
import { openWorld } from './own-world.ts';
import { createOwnSession } from './own-session.ts';
import type { Taken } from './own-session.ts';

const session = createOwnSession(openWorld);
const read = ({ files, ...rest }: GivenFiles): Preview =>
  session.read({ ...rest, files: files.map(readPieceByPiece) });
// The page's types take every `self` for a window.
serveCalls(self as unknown as Channel, { ...session, read }, (method, result) =>
  method === 'take' ? buffersOf((result as Taken).dataset) : [],
);
