/** The shapes that an image of the view comes in: pixels of the file, and how many of them are one of its drawing. */
export const IMAGES = {
  wide: { width: 1200, height: 675, scale: 1.5 },
  tall: { width: 1080, height: 1350, scale: 1.5 },
} as const;

export type ImageShape = keyof typeof IMAGES;
