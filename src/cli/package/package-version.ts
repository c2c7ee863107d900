import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of the package, or of the checkout. @param root its folder */
export async function packageVersion(root: string): Promise<string> {
  const about = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return about.version;
}
