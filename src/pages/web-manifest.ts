import type { PublishedDataset } from '../dataset/open/published.ts';
import { directionOf } from '../messages/text-direction.ts';
import { ICON_SIZES, iconFile } from './page-pictures.ts';

/** In the site's root. */
export const WEB_MANIFEST_FILE = 'manifest.webmanifest';

/** As `--paper` is in light and in dark. */
export const PAPER = { light: '#fbfaf6', dark: '#17181a' } as const;

/** How a site is installed (https://www.w3.org/TR/appmanifest/): by its dataset's name, with nothing of the browser around it. */
export function webManifest({ info }: PublishedDataset): Record<string, unknown> {
  const [lang] = info.languages;
  return {
    name: info.title,
    description: info.summary,
    lang,
    dir: directionOf(info.title),
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: PAPER.light,
    background_color: PAPER.light,
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
