import { articlesOf, folderOf, parseArguments } from '../arguments.ts';
import { isThere, whyNoDataset } from '../dataset-folder.ts';
import { deskPages } from '../desk-server/desk-pages.ts';
import { startDesk } from '../desk-server/desk-server.ts';
import type { DeskServer } from '../desk-server/desk-server.ts';
import { portOf } from '../serve/port.ts';
import { untilEnded } from '../serve/until-ended.ts';
import { say } from '../terminal/say.ts';
import { GOOD, tell } from '../tell.ts';

/** What to do where there is no dataset, and none is nearby. */
const MAKE_ONE =
  'name a folder that has one; "dateline init DIR" makes one, and the desk of any site saves one';

/**
 * `dateline desk [DIR] [--articles FOLDER] [--port PORT]`: serves the desk of a dataset's folder until the process is told to
 * end, and then lets a save that has begun come to its end.
 * @param root the package, or the checkout @param ended resolves when it is told
 */
export async function desk(
  words: readonly string[],
  root: string,
  ended: () => Promise<void> = untilEnded,
): Promise<number> {
  const args = parseArguments(words, { articles: { type: 'string' }, port: { type: 'string' } });
  const dir = folderOf(args, 'data');
  const articles = articlesOf(args) ?? null;
  const port = portOf(args.text('port'));
  const finding = await whyNoDataset(dir);
  if (finding)
    return tell(
      { counts: {}, findings: [{ cure: MAKE_ONE, ...finding }], notes: [], good: '' },
      false,
    );
  const pages = await deskPages(root);
  const server = await startDesk({ dir, articles, pages, port });
  const end = ended();
  say(`The desk of ${dir} is at ${server.address}
Open that address, all of it, in a browser on this machine: no other gets in, and none once this ends.
${await describeArticles(server)}
What is saved there is written to ${dir}. Ctrl-C ends this.`);
  await end;
  await server.close();
  return GOOD;
}

async function describeArticles({ articles, use }: DeskServer): Promise<string> {
  if (use === 'none' || articles === null)
    return 'There is no folder of articles: --articles FOLDER names one, in which their texts are.';
  if (use === 'read')
    return `Articles are read from ${articles}; as it lies elsewhere, texts of new ones are not written there.`;
  if (!(await isThere(articles)))
    return `Articles: none yet; the texts of new ones are written to ${articles}. --articles FOLDER names another.`;
  return `Articles are read from ${articles}, and the texts of new ones written there.`;
}
