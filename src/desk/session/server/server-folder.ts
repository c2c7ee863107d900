import { FILES } from '../../../evidence/files.ts';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import { DESK_API } from '../../server/desk-api.ts';
import type { ArticlesUse, FolderLine } from '../../server/desk-api.ts';
import { holdsRecords, missingHashes, openRecords } from '../found-dataset.ts';
import type { FoundDataset, NotOpened } from '../found-dataset.ts';
import { askServer, inTime, ServerError } from './ask-server.ts';
import type { DeskServer } from './ask-server.ts';

/** What a server has its folder for. */
export interface ServerFolder {
  readonly name: string;
  readonly articles: ArticlesUse;
}

/** How often it is read anew where it is saved in meanwhile. */
const MOST_TIMES = 4;

/**
 * Reads the folder of `dateline desk`.
 * @throws {ServerError} where the server doesn't answer, or its answer is cut short
 */
export async function readServerFolder(
  server: DeskServer,
): Promise<{ readonly is: ServerFolder; readonly found: FoundDataset | NotOpened }> {
  for (let times = 1; ; times += 1) {
    const lines: FolderLine[] = [];
    const response = await askServer(server, DESK_API.folder);
    for await (const line of linesOf(response)) lines.push(JSON.parse(line) as FolderLine);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first?.kind !== 'folder' || last?.kind !== 'end') throw new ServerError(words.cutShort);
    // What came between was read before or after it, and may not fit together.
    if (first.revision !== last.revision && times < MOST_TIMES) continue;
    return { is: first, found: foundIn(lines) };
  }
}

function foundIn(lines: readonly FolderLine[]): FoundDataset | NotOpened {
  const unread = lines
    .filter((line) => line.kind === 'unread')
    .filter(({ where }) => where === FILES.incidents || holdsRecords(where));
  if (unread.length > 0)
    return {
      findings: unread.map(({ where, ...fault }) => ({ file: where, pointer: '', ...fault })),
    };
  const read = lines.filter((line) => line.kind === 'file');
  const folder = openRecords(new Map(read.map(({ path, text }) => [path, text])));
  if ('findings' in folder) return folder;
  const encoder = new TextEncoder();
  const files = new Map([...folder.texts].map(([path, text]) => [path, encoder.encode(text)]));
  const wanted = missingHashes(folder.records);
  const texts = new Map<string, string>();
  for (const line of lines)
    if (line.kind === 'article' && line.text !== null && wanted.has(line.sha256))
      texts.set(line.sha256, line.text);
  return { folder, files, texts };
}

/** The lines of an answer, as they come. */
async function* linesOf({ body }: Response): AsyncGenerator<string> {
  if (!body) return;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = body.getReader();
  let waiting: string[] = [];
  for (;;) {
    const { done, value } = await inTime(
      reader.read().catch((error: unknown) => {
        throw new ServerError(words.cutShort, error);
      }),
    );
    const [first = '', ...others] = (
      done ? decoder.decode() : decoder.decode(value, { stream: true })
    ).split('\n');
    waiting.push(first);
    for (const next of others) {
      yield waiting.join('');
      waiting = [next];
    }
    if (done) break;
  }
  const rest = waiting.join('');
  if (rest !== '') yield rest;
}
