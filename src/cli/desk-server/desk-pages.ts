import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { DESK_PAGE } from '../../desk/server/desk-api.ts';
import { GAZETTEER, WORLD_FILES, WORLD_FOLDER } from '../../ground/world.ts';
import { deskPage } from '../../pages/desk-page.tsx';
import { unpackGazetteer } from '../ground/read-gazetteer.ts';
import { appFolder, worldFolder } from '../package/package-files.ts';
import { sendFrom } from '../serve/static-server.ts';
import { CONTENT_TYPES } from '../site/data-files.ts';
import { filledTemplate, readTemplate } from '../site/page-templates.ts';
import { CONTENT_POLICY } from '../site/content-policy.ts';
import { sendStatus } from './send-answer.ts';

/** Answers a request for a page, or for what one loads. */
export type SendPage = (request: IncomingMessage, response: ServerResponse) => void;

/** What the desk's page loads of the page's code: all in one folder, so that no name leads out of it. */
const CODE = /^\/(?:assets\/[\w.-]+|schema\/v2\/[\w.-]+|licences\.txt)$/;
const WORLD: ReadonlySet<string> = new Set(WORLD_FILES.map((name) => `/${WORLD_FOLDER}${name}`));

/**
 * The desk's page as it needs no dataset's site: its template filled, its code and the world's files from where the
 * package has them. Nothing is copied. @param root the package, or the checkout
 * @throws {Error} (rejects) where the page's code has not been built
 */
export async function deskPages(root: string): Promise<SendPage> {
  const template = await readTemplate(root, 'desk/index.html');
  const html = filledTemplate(template, deskPage(), CONTENT_POLICY);
  let gazetteer: Buffer | null = null;
  return (request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    if (CODE.test(path)) sendFrom(appFolder(root), request, response);
    else if (WORLD.has(path)) sendFrom(dirname(worldFolder(root)), request, response);
    else if (path === DESK_PAGE) sendText(response, 'text/html; charset=utf-8', html);
    else if (path === `/${WORLD_FOLDER}${GAZETTEER}`)
      sendText(
        response,
        CONTENT_TYPES['json']!,
        (gazetteer ??= unpackGazetteer(worldFolder(root))),
      );
    else if (path === '/' || `${path}/` === DESK_PAGE)
      // A browser keeps the fragment, and with it the token.
      response.writeHead(302, { Location: DESK_PAGE }).end();
    else sendStatus(response, 404);
  };
}

function sendText(response: ServerResponse, type: string, text: string | Buffer): void {
  const { method } = response.req;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) });
  response.end(method === 'GET' ? text : undefined);
}
