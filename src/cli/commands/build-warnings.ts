import { counted } from '../../evidence/finding.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { beforePublishing } from '../../import/licence.ts';
import { countProofs } from '../count-proofs.ts';

/**
 * What whoever publishes a site should know of it.
 * @param url the absolute address that it will have
 */
export function warningsOf(files: AuthoredFiles, url: string): string[] {
  const { quotes, unproven } = countProofs(files);
  const warnings: string[] = [];
  if (quotes > 0)
    warnings.push(
      'a build does not verify quotes against articles; dateline verify --articles FOLDER does',
    );
  if (unproven > 0)
    warnings.push(
      `${counted(unproven, 'quote')} of sources without a hash will be shown as unproven; run dateline fill --articles FOLDER`,
    );
  const before = beforePublishing(files.dataset.licence);
  if (before !== null) warnings.push(before);
  if (isOfThisMachine(new URL(url).hostname))
    warnings.push(
      `links in citations and previews will name ${url}, which is this machine; give the site’s address by --url or DATELINE_URL`,
    );
  return warnings;
}

function isOfThisMachine(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(host);
}
