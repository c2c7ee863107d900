import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @import { AddressInfo } from 'node:net' */
/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/**
 * What stands at a path: a file's name, or the text itself where it is made when it is asked for.
 * @typedef {{ file: string } | { text: string } | null} Answer
 */

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
});

/**
 * Serves on this machine, at a free port, as any host of static files does: whole files, and parts of them.
 * @param {(path: string) => Answer} find of a path without its query; one that ends with a slash has `index.html` with it
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address with a final slash
 */
export async function serve(find) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const answer = path.includes('..') ? null : find(path);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (answer && 'text' in answer) response.end(answer.text);
    else sendFile(answer?.file ?? '', request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} file @param {IncomingMessage} request @param {ServerResponse} response */
function sendFile(file, request, response) {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    response.writeHead(404).end();
    return;
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) {
    response.setHeader('Content-Length', size);
    createReadStream(file).pipe(response);
    return;
  }
  const start = Number(from);
  const end = Math.min(size - 1, to ? Number(to) : size - 1);
  response.writeHead(206, {
    'Content-Range': `bytes ${start}-${end}/${size}`,
    'Content-Length': end - start + 1,
  });
  createReadStream(file, { start, end }).pipe(response);
}
