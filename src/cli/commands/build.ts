import { resolve } from 'node:path';
import { folderOf, parseArguments, UsageError } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { buildSite } from '../site/build-site.ts';
import { DEFAULT_URL } from '../site/site-config.ts';
import { tell } from '../tell.ts';
import { warningsOf } from './build-warnings.ts';

/** `dateline build [DIR] [--out SITE] [--url URL] [--json]`. @param root the checkout */
export async function build(root: string, words: readonly string[]): Promise<number> {
  const args = parseArguments(words, {
    out: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
  });
  const data = folderOf(args, 'data');
  const site = args.text('out') ?? 'dist';
  // As from a variable that is not set: it would be the folder one stands in.
  if (site === '') throw new UsageError('got an empty --out, expected a folder');
  const out = resolve(site);
  const url = siteAddress(args.text('url') ?? process.env['DATELINE_URL'] ?? DEFAULT_URL);
  const result = await checkData(data);
  const json = args.has('json');
  const { notes } = result;
  if (!result.ok) return tell({ counts: {}, findings: result.findings, notes, good: '' }, json);
  const ofVersions = await buildSite({ root, data, out, url, checked: result.files });
  for (const warning of [...ofVersions, ...warningsOf(result.files, url)])
    console.error(`dateline: warning: ${warning}`);
  const counts = { incidents: result.files.incidents.length };
  return tell({ counts, findings: [], notes, good: `The site is in ${out}` }, json);
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
