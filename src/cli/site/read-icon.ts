import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { ICON } from '../../evidence/files.ts';
import { readTextIfThere } from '../read-notes.ts';

/** A dataset's own icon; null where it has none. @throws {Error} (rejects) where it is no SVG */
export async function readIcon(data: string): Promise<string | null> {
  const text = await readTextIfThere(join(data, ICON));
  if (text === null) return null;
  const got = whyNoSvg(text);
  if (got !== null)
    throw new Error(
      `${ICON}: got ${got}, expected a picture as SVG. Save it as SVG again, or take it away: then the site has an icon of its own.`,
    );
  return text;
}

function whyNoSvg(text: string): string | null {
  let root: string | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => (root ??= name));
  try {
    parser.write(text).close();
  } catch (error) {
    return `what is no XML (${(error as Error).message})`;
  }
  return root === 'svg' ? null : `the element ${String(root)}`;
}
