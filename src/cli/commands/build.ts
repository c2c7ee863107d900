import { resolve } from 'node:path';
import { counted } from '../../evidence/finding.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { folderOf, parseArguments, UsageError } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { countProofs } from '../count-proofs.ts';
import { buildSite } from '../site/build-site.ts';
import { DEFAULT_URL } from '../site/site-config.ts';
import { GOOD, tell } from '../tell.ts';

/** `dateline build [DIR] [--out SITE] [--url URL]`. @param root the checkout */
export async function build(root: string, words: readonly string[]): Promise<number> {
  const args = parseArguments(words, { out: { type: 'string' }, url: { type: 'string' } });
  const data = folderOf(args, 'data');
  const site = args.text('out') ?? 'dist';
  // As from a variable that is not set: it would be the folder one stands in.
  if (site === '') throw new UsageError('got an empty --out, expected a folder');
  const out = resolve(site);
  const url = siteAddress(args.text('url') ?? process.env['DATELINE_URL'] ?? DEFAULT_URL);
  const result = await checkData(data);
  if (!result.ok)
    return tell({ counts: {}, findings: result.findings, notes: [], good: '' }, false);
  const ofVersions = await buildSite({ root, data, out, url, checked: result.files });
  for (const warning of [...ofVersions, ...warningsOf(result.files, url)])
    console.error(`dateline: warning: ${warning}`);
  console.log(`The site is in ${out}`);
  return GOOD;
}

/** What whoever publishes the site should know of it. */
function warningsOf(files: AuthoredFiles, url: string): string[] {
  const { quotes, unproven } = countProofs(files);
  const warnings: string[] = [];
  if (quotes > 0)
    warnings.push(
      'quotes were not verified against articles; run dateline verify --articles FOLDER',
    );
  if (unproven > 0)
    warnings.push(
      `${counted(unproven, 'quote')} of sources without a hash will be shown as unproven; run dateline fill --articles FOLDER`,
    );
  if (isOfThisMachine(new URL(url).hostname))
    warnings.push(
      `links in citations and previews will name ${url}, which is this machine; give the site’s address by --url or DATELINE_URL`,
    );
  return warnings;
}

function isOfThisMachine(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(host);
}

function siteAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(
      `got the address "${text}", expected one such as https://example.org/dateline/`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
