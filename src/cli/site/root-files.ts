import { oembed, OEMBED_FILE } from '../../pages/oembed.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { pictureFiles } from './picture-files.ts';

/**
 * What the build writes to the site's root beside its pages, by name: the pictures, and how to embed the site.
 * @param root the checkout @param url the site's absolute address, with a final slash
 */
export async function rootFiles(
  root: string,
  dataset: PublishedDataset,
  url: string,
): Promise<Map<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ...(await pictureFiles(root, dataset)),
    [OEMBED_FILE, `${JSON.stringify(oembed(dataset, url), null, 2)}\n`],
  ]);
}
