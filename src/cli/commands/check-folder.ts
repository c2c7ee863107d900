import { counted } from '../../evidence/finding.ts';
import { checkData } from '../check-data.ts';
import { worldFolder } from '../package/package-files.ts';
import { countProofs, describeProofs } from '../count-proofs.ts';
import { readArticles } from '../read-articles.ts';
import type { Told } from '../tell.ts';

/**
 * What there is to say of a dataset's folder.
 * @param folder of the articles, where quotes are proven against them too
 * @param root the package, or the checkout, whose world the places are held against
 */
export async function checkFolder(
  dir: string,
  folder: string | undefined,
  root: string | undefined,
): Promise<Told> {
  const articles = folder === undefined ? undefined : await readArticles(folder);
  const world = root === undefined ? undefined : worldFolder(root);
  const result = await checkData(dir, { articles, world });
  const { notes } = result;
  if (!result.ok)
    return { counts: {}, findings: result.findings, notes, good: '', left: result.left };
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
  return { counts, findings: [], notes, good };
}
