import { CARD, ICON_SIZES, iconFile, PICTURE } from '../../pages/page-pictures.ts';
import { siteIcon } from '../../pages/web-manifest.ts';
import { meantColours, mapPicture, pictureSource, socialCard } from '../../pages/pictures.tsx';
import type { PictureGround } from '../../pages/pictures.tsx';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { pngsBeside } from './png-thread.ts';
import type { Drawing } from './png-of-drawings.ts';
import { createTypeface } from './typeface.ts';

/**
 * The pictures of a dataset as PNG, by name. The same dataset gives the same bytes. They are drawn at once; their pixels,
 * which take longer, come of threads.
 * @param root the package, or the checkout @param ground null for plain ground
 */
export async function pictureFiles(
  root: string,
  dataset: PublishedDataset,
  ground: PictureGround | null,
): Promise<Map<string, Uint8Array>> {
  const source = pictureSource(dataset, ground, createTypeface(root));
  const map = (theme: 'light' | 'dark'): Drawing => ({
    svg: mapPicture(source, theme),
    colours: PICTURE.colours,
    meant: meantColours(source, theme),
  });
  const card: Drawing = {
    svg: socialCard(source),
    colours: CARD.colours,
    meant: meantColours(source, 'light'),
  };
  // The card is as much work as the two others.
  const made = await Promise.all([
    pngsBeside({ root, drawings: [card] }),
    pngsBeside({ root, drawings: [map('light'), map('dark')] }),
  ]);
  const files = [CARD.file, PICTURE.light, PICTURE.dark];
  return new Map(made.flat().map((png, at) => [files[at]!, png]));
}

/**
 * The icons of an installed site as PNG, by name. @param own a dataset's own, an SVG; null where it has none
 */
export async function iconFiles(
  root: string,
  own: string | null,
): Promise<Map<string, Uint8Array>> {
  const made = await pngsBeside({ root, drawings: ICON_SIZES.map((size) => siteIcon(size, own)) });
  return new Map(made.map((png, which) => [iconFile(ICON_SIZES[which]!), png]));
}
