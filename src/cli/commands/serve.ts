import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf, parseArguments } from '../arguments.ts';
import { checkData } from '../check-data.ts';
import { serveFolder } from '../serve/static-server.ts';
import { buildSite } from '../site/build-site.ts';
import { FINDINGS, GOOD, tell } from '../tell.ts';

/** That of the address which a site has where nobody has told another. */
const PORT = 4173;
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `dateline serve [DIR]`: builds the site into a folder of its own and serves it until the process ends, which takes the
 * folder away. @param root the package, or the checkout
 */
export async function serve(words: readonly string[], root: string): Promise<number> {
  const data = folderOf(parseArguments(words, {}), 'data');
  const result = await checkData(data);
  if (!result.ok) {
    tell({ counts: {}, findings: result.findings, notes: [], good: '' }, false);
    return FINDINGS;
  }
  const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ENDS) process.once(signal, () => process.exit(GOOD));
  const out = join(folder, 'site');
  const server = await serveFolder(out, PORT);
  try {
    await buildSite({ root, data, out, url: server.address, checked: result.files });
  } catch (error) {
    await server.close();
    throw error;
  }
  console.log(`The site of ${data} is at ${server.address}
Ctrl-C ends this.`);
  return GOOD;
}
