/** The pictures that the build writes to the site's root: their names, and their pixels. */

/** The map alone, light and dark. `scale`: pixels of the file for one of its drawing. */
export const PICTURE = {
  light: 'picture-light.png',
  dark: 'picture-dark.png',
  width: 1200,
  height: 750,
  scale: 1.5,
} as const;

/** The map beside what it is. `panel` is the width of the words, in pixels of the drawing. */
export const CARD = {
  file: 'picture.png',
  width: 1200,
  height: 630,
  scale: 1.75,
  panel: 292,
} as const;
