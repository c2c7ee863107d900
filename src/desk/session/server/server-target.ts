import { DESK_API } from '../../server/desk-api.ts';
import type { ArticleRequest, Conflicts, SaveRequest } from '../../server/desk-api.ts';
import type { SaveTarget } from '../saving/save-target.ts';
import { askServer } from './ask-server.ts';
import type { DeskServer } from './ask-server.ts';
import { readServerFolder } from './server-folder.ts';
import type { ServerFolder } from './server-folder.ts';

/** Saves in the folder of `dateline desk`. */
export function serverTarget(server: DeskServer, { name, articles }: ServerFolder): SaveTarget {
  const post = async (path: string, body: object): Promise<Conflicts | null> => {
    const response = await askServer(server, path, body);
    return response.ok ? null : ((await response.json()) as Conflicts);
  };
  return {
    is: 'server',
    name,
    articles,
    save: (files) => post(DESK_API.save, { files } satisfies SaveRequest),
    saveArticle: (source, text) =>
      post(DESK_API.article, { source, text } satisfies ArticleRequest),
    read: async () => (await readServerFolder(server)).found,
  };
}
