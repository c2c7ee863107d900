import { oembed, OEMBED_FILE } from '../../pages/oembed.ts';
import { CARD, PICTURE } from '../../pages/page-pictures.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { PictureGround } from '../../pages/pictures.tsx';
import { pictureFiles } from '../drawing/picture-files.ts';

/** Their names. */
export const ROOT_FILES = [CARD.file, PICTURE.light, PICTURE.dark, OEMBED_FILE] as const;

/**
 * What the build writes to the site's root beside its pages, by name: the pictures, and how to embed the site.
 * @param root the package, or the checkout @param ground null for plain ground @param url the site's absolute address, with a final slash
 */
export async function rootFiles(
  root: string,
  dataset: PublishedDataset,
  ground: PictureGround | null,
  url: string,
): Promise<Map<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ...(await pictureFiles(root, dataset, ground)),
    [OEMBED_FILE, `${JSON.stringify(oembed(dataset, url), null, 2)}\n`],
  ]);
}
