import { articlesOf, folderOf, parseArguments } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { countProofs, describeProofs } from '../count-proofs.ts';
import { counted } from '../../evidence/finding.ts';
import { readArticles } from '../read-articles.ts';
import { tell } from '../tell.ts';

/** `dateline check [DIR] [--articles FOLDER] [--json]` */
export async function check(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, { json: { type: 'boolean' }, articles: { type: 'string' } });
  const folder = articlesOf(args);
  const dir = folderOf(args, 'data');
  const articles = folder === undefined ? undefined : await readArticles(folder);
  const result = await checkData(dir, articles);
  const { notes } = result;
  const json = args.has('json');
  if (!result.ok) return tell({ counts: {}, findings: result.findings, notes, good: '' }, json);
  const { incidents, tallies, sources } = result.files;
  const proofs = countProofs(result.files);
  const counts = {
    incidents: incidents.length,
    tallies: tallies.length,
    sources: sources.length,
    quotes: proofs.quotes,
  };
  const checked = `${counted(incidents.length, 'incident')} checked`;
  const good = `${articles ? `${checked}, ${describeProofs(proofs)}` : checked}: no findings.`;
  return tell({ counts, findings: [], notes, good }, json);
}
