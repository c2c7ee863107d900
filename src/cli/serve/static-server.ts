import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import send from 'send';
import { WORKER_FILE } from '../../dataset/open/offline-list.ts';
import { errorCode } from '../paths.ts';
import { CONTENT_TYPES } from '../site/data-files.ts';
import { LAST_PORT } from './port.ts';

/** The machine itself: nobody else is answered. */
export const LOOPBACK = '127.0.0.1';
/** Its names. One that another host has led here is refused: a page of that host would read what it is asked of. */
const NAMES: ReadonlySet<string> = new Set([LOOPBACK, 'localhost']);
/** What a port says that can't be had: somebody has it, or the system keeps it. */
const TAKEN: ReadonlySet<string | undefined> = new Set(['EADDRINUSE', 'EACCES']);

/** A server that listens. */
export interface StaticServer {
  /** With a final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as hosts of static files do, whole files and ranges of them, on this machine alone. Pages of other
 * origins may show it in a frame and read none of it: what it holds is not published yet.
 * @param first the port, or where it is taken the next that is free
 */
export async function serveFolder(folder: string, first: number): Promise<StaticServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  const port = await listen(server, first);
  return {
    address: `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Has a server listen on this machine alone. @param first as `serveFolder` has it @returns the port */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return port;
    } catch (error) {
      if (!TAKEN.has(errorCode(error)) || port === LAST_PORT) throw error;
    }
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (!NAMES.has(request.headers.host?.replace(/:\d+$/, '').toLowerCase() ?? '')) {
    response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' }).end('421\n');
    return;
  }
  // A site that its author is still at would be shown as it was, and so would the next one on this port.
  if (request.url === `/${WORKER_FILE}`) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  sendFrom(folder, request, response);
}

/** Answers with a file of a folder, or why not. */
export function sendFrom(folder: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = request.url ?? '/';
  const path = url.replace(/\?.*$/s, '');
  const query = url.slice(path.length);
  send(request, path, { root: folder })
    .on('headers', (_response: ServerResponse, file: string) => {
      const type = CONTENT_TYPES[extname(file).slice(1)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    })
    .on('directory', () => {
      // Two slashes would begin the name of another host.
      const location = `${path.replace(/^\/+/, '/')}/${query}`;
      response.writeHead(301, { Location: location }).end();
    })
    .on('error', ({ status = 500, headers }: send.SendStream & HttpError) => {
      response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${status}\n`);
    })
    .pipe(response);
}

/** What the library tells of what it can't send. */
interface HttpError {
  readonly status?: number;
  /** Of an answer to a range that the file has not: how long the file is. */
  readonly headers?: Readonly<Record<string, string>>;
}
