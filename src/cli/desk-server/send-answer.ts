import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import type { DeskFault, Refused } from '../../desk/server/desk-api.ts';
import { complain } from '../terminal/say.ts';
import { Refusal } from './desk-refusal.ts';

/** Answers with what went wrong. An answer that has begun is broken off: it is no whole one. */
export async function sendError(response: ServerResponse, error: unknown): Promise<void> {
  if (response.headersSent || response.req.errored) {
    response.destroy();
    return;
  }
  const refusal = error instanceof Refusal ? error : new Refusal(failure(error), error);
  const { fault, status } = refusal;
  if (fault.code === 'failed') complain(inspect(error));
  if (fault.code === 'method') response.setHeader('Allow', fault.expected);
  await sendJson(response, status, { fault } satisfies Refused);
}

function failure(error: unknown): DeskFault {
  return {
    code: 'failed',
    where: 'the folder',
    got: error instanceof Error ? error.message : String(error),
    expected: 'files that can be read and written',
    cure: 'Nothing was saved, unless this says otherwise. Mend the cause and save again.',
  };
}

/** Answers once it is on its way. A request that was not read to its end is the last of its connection. */
export function sendJson(response: ServerResponse, status: number, value: object): Promise<void> {
  const text = JSON.stringify(value);
  // The page is gone.
  if (response.destroyed) return Promise.resolve();
  if (!response.req.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'application/json' });
  return new Promise((resolve) => {
    response.on('close', resolve).end(text, () => resolve());
  });
}

/** Answers with a status alone. */
export function sendStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  response.end(`${status}\n`);
}
