import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { untilEnded } from './until-ended.ts';

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a server hears %s once, and leaves the next to end the process',
  async (signal) => {
    const host = new EventEmitter();
    const ended = untilEnded(host);
    expect(host.eventNames()).toEqual(['SIGINT', 'SIGTERM', 'SIGHUP']);
    host.emit(signal);
    await ended;
    expect(host.eventNames()).toEqual([]);
  },
);
