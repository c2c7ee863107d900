import type { PublishedDataset } from '../dataset/open/published.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { directionOf } from '../messages/text-direction.ts';
import ownMark from '../ui/icon.svg?raw';
import { ICON_SIZES, iconFile } from './page-pictures.ts';

/** How a site is installed (https://www.w3.org/TR/appmanifest/): by its dataset's name, with nothing of the browser around it. */
export function webManifest({ info }: PublishedDataset): Record<string, unknown> {
  const [lang] = info.languages;
  return {
    name: info.title,
    description: info.summary,
    lang,
    dir: directionOf(info.title),
    // No id: it would be of the host, whose sites would be one. What an app starts with is its own.
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: MARK_COLOURS.light.paper,
    background_color: MARK_COLOURS.light.paper,
    // What is drawn keeps to the part that every mask leaves.
    icons: ICON_SIZES.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: `./${iconFile(size)}`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
}

/** The ground of the icon that sites have by themselves, as its drawing has it. */
const MARK_GROUND = '#1f4b73';

/**
 * The icon of an installed site: opaque, and within the circle that every mask leaves.
 * @param size pixels, each side @param own a dataset's own, an SVG, which stands on paper; null where it has none
 */
export function siteIcon(
  size: number,
  own: string | null,
): { readonly svg: string; readonly colours: number; readonly meant: readonly number[] } {
  const [mark, ground, share] =
    own === null ? [ownMark, MARK_GROUND, 0.9] : [own, MARK_COLOURS.light.paper, 0.7];
  // As a picture of its own, it can name nothing of this one.
  const href = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`;
  const [at, side] = [(size * (1 - share)) / 2, size * share];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${ground}" d="M0 0h${size}v${size}H0z"/><image href="${href}" x="${at}" y="${at}" width="${side}" height="${side}"/></svg>`,
    colours: 64,
    meant: [Number.parseInt(ground.slice(1), 16)],
  };
}
