import { resolve } from 'node:path';
import { folderOf, parseArguments, UsageError } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { buildSite } from '../site/build-site.ts';
import { DEFAULT_URL } from '../site/default-url.ts';
import { GOOD, tell } from '../tell.ts';
import { warningsOf } from './build-warnings.ts';

/** `dateline build [DIR] [--out SITE] [--url URL]`. @param root the package, or the checkout */
export async function build(words: readonly string[], root: string): Promise<number> {
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
