import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf, parseArguments } from '../arguments.ts';
import { portOf } from '../serve/port.ts';
import { serveFolder } from '../serve/static-server.ts';
import { buildFolder } from './build-folder.ts';
import { GOOD, tell } from '../tell.ts';

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `dateline serve [DIR] [--port PORT]`: builds the site into a folder of its own and serves it until the process ends, which takes the
 * folder away. @param root the package, or the checkout
 */
export async function serve(words: readonly string[], root: string): Promise<number> {
  const args = parseArguments(words, { port: { type: 'string' } });
  const data = folderOf(args, 'data');
  const first = portOf(args.text('port'));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ENDS) process.once(signal, () => process.exit(GOOD));
  const out = join(folder, 'site');
  const server = await serveFolder(out, first);
  try {
    const { told } = await buildFolder({ root, data, out, url: server.address });
    const good = `The site of ${data} is at ${server.address}\nCtrl-C ends this.`;
    const status = tell({ ...told, good }, false);
    if (status !== GOOD) await server.close();
    return status;
  } catch (error) {
    await server.close();
    throw error;
  }
}
