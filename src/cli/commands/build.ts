import { resolve } from 'node:path';
import { folderOf, parseArguments, UsageError } from '../arguments.ts';
import { buildFolder } from './build-folder.ts';
import { DEFAULT_URL, siteAddress } from '../site/site-address.ts';
import { complain } from '../terminal/say.ts';
import { tell } from '../tell.ts';

/** `dateline build [DIR] [--out SITE] [--url URL] [--json]`. @param root the package, or the checkout */
export async function build(words: readonly string[], root: string): Promise<number> {
  const args = parseArguments(words, {
    out: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
  });
  const data = folderOf(args, 'data');
  const site = args.text('out') ?? 'dist';
  // As from a variable that is not set: it would be the folder one stands in.
  if (site === '') throw new UsageError('got an empty --out, expected a folder');
  const url = siteAddress(args.text('url') ?? process.env['DATELINE_URL'] ?? DEFAULT_URL);
  const { told, warnings } = await buildFolder({ root, data, out: resolve(site), url });
  for (const warning of warnings) complain(`dateline: warning: ${warning}`);
  return tell(told, args.has('json'));
}
