import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Static, TSchema } from 'typebox';
import { DESK_API } from '../../desk/server/desk-api.ts';
import type { SaveRequest } from '../../desk/server/desk-api.ts';
import { folderLines } from './folder-lines.ts';
import { createTurns } from './in-turn.ts';
import { ARTICLE_REQUEST, readRequest, SAVE_REQUEST } from './read-request.ts';
import { Refusal } from './desk-refusal.ts';
import { saveArticle } from './save-article.ts';
import type { DeskFolders } from './save-article.ts';
import { saveFiles } from './save-files.ts';
import { sendError, sendJson, sendStatus } from './send-answer.ts';

/** How long a page may take to hear what became of its save when the server ends, in milliseconds. */
const LAST_WORD_TIME = 10_000;

/** What the server does for its page. */
export interface PageRequests {
  /** Answers a request that is known to be the page's own. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends once what is being saved is saved, and answered; what comes later is refused. */
  end(): Promise<void>;
}

/** @param most how many bytes the body of a request may have */
export function createPageRequests(folders: DeskFolders, most: number): PageRequests {
  const inTurn = createTurns();
  const saving = new Set<Promise<void>>();
  let revision = 0;
  let isEnding = false;

  const sendFolder = async (response: ServerResponse): Promise<void> => {
    // Behind the saves that have begun, so that no half of one is seen; what begins later is told by the end.
    const begun = await inTurn(() => Promise.resolve(revision));
    const lines = folderLines(folders, begun, () => revision);
    response.setHeader('Content-Type', 'application/x-ndjson');
    // By their length and not by their number, so that what waits to be sent is little.
    await pipeline(Readable.from(textsOf(lines), { objectMode: false }), response);
  };
  const save = async (response: ServerResponse, act: () => Promise<object>): Promise<void> => {
    if (isEnding) throw ending();
    const answered = inTurn(() => {
      revision += 1;
      return act();
    }).then((result) => sendJson(response, 'conflicts' in result ? 409 : 200, result));
    const settled = answered.catch(() => undefined);
    saving.add(settled);
    await answered.finally(() => saving.delete(settled));
  };

  const saves = <T extends TSchema>(
    schema: T,
    act: (asked: Static<T>) => Promise<object>,
  ): Route => [
    'POST',
    async (request, response) => {
      // Read before its turn comes: a slow one holds up nobody.
      const asked = await readRequest(request, schema, most);
      await save(response, () => act(asked));
    },
  ];

  const routes = new Map<string, Route>([
    [DESK_API.folder, ['GET', (_request, response) => sendFolder(response)]],
    [
      DESK_API.save,
      saves(SAVE_REQUEST, ({ files }: SaveRequest) => saveFiles(folders.root, files)),
    ],
    [DESK_API.article, saves(ARTICLE_REQUEST, (article) => saveArticle(folders, article))],
  ]);
  return {
    async answer(path, request, response) {
      const [method, act] = routes.get(path) ?? [];
      if (!act) return sendStatus(response, 404);
      try {
        if (request.method !== method) throw wrongMethod(request, path, method!);
        await act(request, response);
      } catch (error) {
        await sendError(response, error);
      }
    },
    async end() {
      isEnding = true;
      await inTurn(() => Promise.resolve());
      const late = new Promise((resolve) => setTimeout(resolve, LAST_WORD_TIME).unref());
      await Promise.race([Promise.all(saving), late]);
    },
  };
}

type Route = readonly [
  method: string,
  act: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
];

async function* textsOf(lines: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

function wrongMethod(request: IncomingMessage, where: string, expected: string): Refusal {
  const cure = 'Reload the page.';
  return new Refusal({ code: 'method', where, got: request.method ?? '', expected, cure });
}

function ending(): Refusal {
  return new Refusal({
    code: 'ending',
    where: 'the server',
    got: 'a request while it ends',
    expected: 'none',
    cure: 'Begin "dateline desk" again, and save from its page.',
  });
}
