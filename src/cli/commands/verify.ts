import { folderOf, neededArticles, parseArguments } from '../arguments.ts';
import { describeProofs } from '../count-proofs.ts';
import { readArticles } from '../read-articles.ts';
import { tell } from '../tell.ts';
import { verifyData } from '../verify-data.ts';

/** `dateline verify --articles FOLDER [DIR] [--json]` */
export async function verify(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, { json: { type: 'boolean' }, articles: { type: 'string' } });
  const folder = neededArticles(args);
  const dir = folderOf(args, 'data');
  const { findings, notes, left, counts } = await verifyData(dir, await readArticles(folder));
  const good = counts ? `${describeProofs(counts)}: no findings.` : '';
  return tell({ counts: { ...counts }, findings, notes, good, left }, args.has('json'));
}
