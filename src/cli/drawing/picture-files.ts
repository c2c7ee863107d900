import { CARD, ICON_SIZES, iconFile, PICTURE } from '../../pages/page-pictures.ts';
import { PAPER } from '../../pages/web-manifest.ts';
import ownMark from '../../ui/icon.svg?raw';
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

/** The ground of the icon that sites have by themselves, as its drawing has it. */
const MARK_GROUND = '#1f4b73';
const ICON_COLOURS = 64;

/**
 * The icons of an installed site as PNG, by name: opaque, and within the circle that every mask leaves.
 * @param own a dataset's own, an SVG, which stands on paper; null where it has none
 */
export async function iconFiles(
  root: string,
  own: string | null,
): Promise<Map<string, Uint8Array>> {
  const [mark, ground, share] = own === null ? [ownMark, MARK_GROUND, 90] : [own, PAPER.light, 70];
  // As a picture of its own, it can name nothing of this one.
  const href = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`;
  const [at, side] = [`${(100 - share) / 2}%`, `${share}%`];
  const drawings = ICON_SIZES.map((size) => ({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${ground}" d="M0 0h${size}v${size}H0z"/><image href="${href}" x="${at}" y="${at}" width="${side}" height="${side}"/></svg>`,
    colours: ICON_COLOURS,
    meant: [Number.parseInt(ground.slice(1), 16)],
  }));
  const made = await pngsBeside({ root, drawings });
  return new Map(made.map((png, which) => [iconFile(ICON_SIZES[which]!), png]));
}
