import ownMark from '../ui/icon.svg?raw';
import { PAPER } from './web-manifest.ts';

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
    own === null ? [ownMark, MARK_GROUND, 0.9] : [own, PAPER.light, 0.7];
  // As a picture of its own, it can name nothing of this one.
  const href = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`;
  const [at, side] = [(size * (1 - share)) / 2, size * share];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path fill="${ground}" d="M0 0h${size}v${size}H0z"/><image href="${href}" x="${at}" y="${at}" width="${side}" height="${side}"/></svg>`,
    colours: 64,
    meant: [Number.parseInt(ground.slice(1), 16)],
  };
}
