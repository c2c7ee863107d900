import { counted } from '../../evidence/finding.ts';
import { folderOf, neededArticles, parseArguments } from '../arguments.ts';
import { fillData } from '../fill-data.ts';
import { readArticles } from '../read-articles.ts';
import { complain } from '../terminal/say.ts';
import { tell } from '../tell.ts';

/** `dateline fill --articles FOLDER [DIR] [--json]` */
export async function fill(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, { json: { type: 'boolean' }, articles: { type: 'string' } });
  const folder = neededArticles(args);
  const dir = folderOf(args, 'data');
  const { findings, notes, left, counts } = await fillData(dir, await readArticles(folder));
  const { quotes, hashes, files } = counts;
  const good =
    files === 0
      ? 'Nothing to fill: every quote has its offsets, as far as its article is there.'
      : `Filled ${counted(quotes, 'quote')} and ${counted(hashes, 'hash', 'hashes')} in ${counted(files, 'file')}.`;
  const status = tell({ counts, findings, notes, good, left }, args.has('json'));
  if (findings.length > 0 && !args.has('json')) complain('Nothing was written.');
  return status;
}
