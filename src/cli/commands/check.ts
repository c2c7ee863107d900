import { articlesOf, folderOf, parseArguments } from '../arguments.ts';
import { checkFolder } from './check-folder.ts';
import { tell } from '../tell.ts';

/** `dateline check [DIR] [--articles FOLDER] [--json]`. @param root the package, or the checkout */
export async function check(words: readonly string[], root?: string): Promise<number> {
  const args = parseArguments(words, { json: { type: 'boolean' }, articles: { type: 'string' } });
  const articles = articlesOf(args);
  return tell(await checkFolder(folderOf(args, 'data'), articles, root), args.has('json'));
}
