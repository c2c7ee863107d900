/** The pictures that the build writes to the site's root: their names, and their pixels. */

/**
 * The map alone, light and dark. `scale`: pixels of the file for one of its drawing; `colours`: how many the file has at most.
 * It is fetched by every page that the map comes to later, so it is no larger than where it stands.
 */
export const PICTURE = {
  light: 'picture-light.png',
  dark: 'picture-dark.png',
  width: 624,
  height: 390,
  scale: 1,
  colours: 16,
} as const;

/** The map beside what it is. `panel` is the width of the words, in pixels of the drawing. */
export const CARD = {
  file: 'picture.png',
  width: 1200,
  height: 630,
  scale: 1.75,
  colours: 64,
  panel: 292,
} as const;

/** Pixels of the icons of an installed site, each side. */
export const ICON_SIZES = [192, 512] as const;

export const iconFile = (size: number): string => `icon-${size}.png`;
