import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unstyledNotice } from '../../pages/start-notices.tsx';
import { appFolder } from '../package/package-files.ts';
import { errorCode } from '../paths.ts';
import type { PageFile } from './page-files.ts';

/** What is put into a page's template. */
export interface FilledPage {
  readonly head: string;
  readonly body: string;
  /** What stands where a script draws, until it does. */
  readonly root?: string;
  /** Default: English. */
  readonly lang?: string;
}

/**
 * A page's template, of the page's code. @param root the package, or the checkout
 * @throws {Error} (rejects) where that has not been built
 */
export async function readTemplate(root: string, file: PageFile): Promise<string> {
  const app = appFolder(root);
  try {
    return await readFile(join(app, file), 'utf8');
  } catch (error) {
    throw unbuilt(app, error);
  }
}

/** What is thrown where a file of the page's code is looked for and not there. @param app its folder */
export function unbuilt(app: string, cause: unknown): unknown {
  if (errorCode(cause) !== 'ENOENT') return cause;
  return new Error(`${app} is missing: run "npm run build:code" first.`, { cause });
}

/** A template with its words. @param policy that the page holds itself to; null for none */
export function filledTemplate(template: string, page: FilledPage, policy: string | null): string {
  const held =
    policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return template
    .replace('<html lang="en">', () => `<html lang="${page.lang ?? 'en'}">`)
    .replace('<!--head-->', () => `${held}\n${page.head}`)
    .replace('<!--body-->', () => `${unstyledNotice()}${page.body}`)
    .replace('<div id="root">', (root) => `${root}${page.root ?? ''}`);
}
