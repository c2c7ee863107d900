import { createServer } from 'node:http';
import { lstat, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DESK_PAGE, MOST_BODY_BYTES, TOKEN_KEY } from '../../desk/server/desk-api.ts';
import type { ArticlesUse } from '../../desk/server/desk-api.ts';
import { TargetError } from '../output/target-error.ts';
import { ArticlesError } from '../read-articles.ts';
import { errorCode } from '../paths.ts';
import { LOOPBACK, listen } from '../serve/static-server.ts';
import type { StaticServer } from '../serve/static-server.ts';
import type { SendPage } from './desk-pages.ts';
import { hasToken, isOwn, makeToken, OWN_HEADERS } from './own-requests.ts';
import { createPageRequests } from './page-requests.ts';
import { articlesUse, OWN_ARTICLES } from './save-article.ts';
import type { DeskFolders } from './save-article.ts';
import { sendStatus } from './send-answer.ts';

/** How long a request may take to come, in milliseconds: 128 MiB by way of the machine itself take a second. */
const REQUEST_TIME = 60_000;

/** What a desk is of. */
export interface DeskOptions {
  /** The dataset's folder, the only one that is written in. */
  readonly dir: string;
  /** The folder with the articles; null for `articles` in the dataset's, which need not be there yet. */
  readonly articles: string | null;
  /** Answers with the desk's page and what it loads. Whoever asks may read them: they hold nothing of the dataset. */
  readonly pages: SendPage;
  /** The first to try. */
  readonly port: number;
  /** Of a request's body, in bytes. */
  readonly most?: number;
  /** For a request to come whole, in milliseconds. */
  readonly time?: number;
}

/** A desk that is served. */
export interface DeskServer extends StaticServer {
  /** The folder with the articles, links followed; null where there is none. */
  readonly articles: string | null;
  readonly use: ArticlesUse;
}

/**
 * Serves the desk's page on this machine alone, and to that page what `DESK_API` lists. Every request is held against the
 * server's own host and origin; those to its interface need the token that the page's address has. Of saves one is made
 * after another: what is looked at for one and what it writes, no other comes between. Another server for the same folder
 * is another program.
 * @returns its page's address, with the token; `close` lets a save that has begun come to its end and its answer go
 * @throws {TargetError} where there is no such folder @throws {ArticlesError} where that of articles is none
 */
export async function startDesk(options: DeskOptions): Promise<DeskServer> {
  const { pages, most = MOST_BODY_BYTES, time = REQUEST_TIME } = options;
  const folders = await foldersOf(options);
  const api = createPageRequests(folders, most);
  const token = makeToken();
  const server = createServer(
    // Looked for several times in that time, as the first look may come right before its end.
    { requestTimeout: time, headersTimeout: time, connectionsCheckingInterval: time / 4 },
    (request, response) => {
      for (const [name, value] of Object.entries(OWN_HEADERS)) response.setHeader(name, value!);
      const path = (request.url ?? '').replace(/\?.*$/s, '');
      if (!path.startsWith('/api/')) {
        if (isOwn(request, origin, ['same-origin', 'none'])) pages(request, response);
        else sendStatus(response, 403);
      } else if (!isOwn(request, origin, ['same-origin']) || !hasToken(request, token)) {
        sendStatus(response, 403);
      } else void api.answer(path, request, response);
    },
  );
  const { origin } = new URL(`http://${LOOPBACK}:${await listen(server, options.port)}`);
  return {
    address: `${origin}${DESK_PAGE}#${TOKEN_KEY}=${token}`,
    articles: folders.articles,
    use: articlesUse(folders),
    async close() {
      // Before the server is told: it breaks off what is still on its way of an answer that was given.
      await api.end();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

async function foldersOf({ dir, articles }: DeskOptions): Promise<DeskFolders> {
  const root = await realpath(dir).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory())
    throw new TargetError(
      dir,
      root === null ? 'nothing there' : 'a file',
      'a dataset’s folder',
      '"dateline init" makes one.',
    );
  if (articles === null) return { root, ...(await ownArticles(root)) };
  return {
    root,
    articles: await realpath(articles).catch((error: unknown) => {
      throw new ArticlesError(articles, error);
    }),
    isMade: false,
  };
}

/** The dataset's own folder of articles. What is no folder and stands in its place leaves it without one. */
async function ownArticles(root: string): Promise<Omit<DeskFolders, 'root'>> {
  const own = join(root, OWN_ARTICLES);
  // A link that leads nowhere is there all the same.
  if ((await lstat(own).catch(errorCode)) === 'ENOENT') return { articles: own, isMade: true };
  const real = await realpath(own).catch(() => null);
  const isFolder = real !== null && (await stat(real)).isDirectory();
  return { articles: isFolder ? real : null, isMade: isFolder };
}
