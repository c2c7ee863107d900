import { oembed, OEMBED_FILE } from '../../pages/oembed.ts';
import { CARD, ICON_SIZES, iconFile, PICTURE } from '../../pages/page-pictures.ts';
import { WEB_MANIFEST_FILE } from '../../dataset/open/offline-list.ts';
import { webManifest } from '../../pages/web-manifest.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { PictureGround } from '../../pages/pictures.tsx';
import { iconFiles, pictureFiles } from '../drawing/picture-files.ts';

/** Their names. */
export const ROOT_FILES = [
  CARD.file,
  PICTURE.light,
  PICTURE.dark,
  OEMBED_FILE,
  WEB_MANIFEST_FILE,
  ...ICON_SIZES.map(iconFile),
] as const;

/** What they are made of besides the dataset. */
export interface RootMaterial {
  /** Null for plain ground. */
  readonly ground: PictureGround | null;
  /** The dataset's own icon, an SVG; null where it has none. */
  readonly icon: string | null;
  /** The site's absolute address, with a final slash. */
  readonly url: string;
}

/**
 * What the build writes to the site's root beside its pages, by name: the pictures, and how to embed and install the
 * site. @param root the package, or the checkout
 */
export async function rootFiles(
  root: string,
  dataset: PublishedDataset,
  { ground, icon, url }: RootMaterial,
): Promise<Map<string, string | Uint8Array>> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map<string, string | Uint8Array>([
    ...(await pictureFiles(root, dataset, ground)),
    ...(await iconFiles(root, icon)),
    [OEMBED_FILE, json(oembed(dataset, url))],
    [WEB_MANIFEST_FILE, json(webManifest(dataset))],
  ]);
}
