interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly count: number;
  /** Red, green and blue in one number. */
  readonly key: number;
}

/** Colours that one will stand for, and by how much they differ from it. */
interface Box {
  readonly colours: readonly Colour[];
  /** Along which of red, green and blue they differ most. */
  readonly axis: 0 | 1 | 2;
  /** The sum of their squared distances from their mean along it. */
  readonly spread: number;
}

/**
 * The pixels' colours, and each pixel as the number of its own; where there are more than `most`, those that are closest
 * become one (the median cut by variance). Deterministic.
 * @param pixels four bytes each, of which the last is left out
 * @param kept colours that stay what they are where there are any of them, red, green and blue in one number
 * @returns `palette`: three bytes a colour; `indices`: one byte a pixel
 */
export function reduceColours(
  pixels: Uint8Array,
  most: number,
  kept: readonly number[] = [],
): { palette: Uint8Array; indices: Uint8Array } {
  const all = coloursOf(pixels);
  const own = all.filter(({ key }) => kept.includes(key));
  const others = all.filter(({ key }) => !kept.includes(key));
  const boxes = [
    ...own.map((colour) => boxOf([colour])),
    ...(others.length > 0 ? cut(others, most - own.length) : []),
  ];
  const palette = new Uint8Array(boxes.length * 3);
  const indexOf = new Map<number, number>();
  boxes.forEach(({ colours }, at) => {
    palette.set(
      ([0, 1, 2] as const).map((axis) => Math.round(meanOf(colours, axis))),
      at * 3,
    );
    for (const { key } of colours) indexOf.set(key, at);
  });
  const indices = new Uint8Array(pixels.length / 4);
  for (let at = 0, last = -1, index = 0; at < indices.length; at++) {
    const key = keyAt(pixels, at);
    if (key !== last) index = indexOf.get(key)!;
    indices[at] = index;
    last = key;
  }
  return { palette, indices };
}

function coloursOf(pixels: Uint8Array): Colour[] {
  const counts = new Map<number, number>();
  const end = pixels.length / 4;
  // By runs: maps are flat.
  for (let from = 0, at = 0; from < end; from = at) {
    const key = keyAt(pixels, from);
    while (at < end && keyAt(pixels, at) === key) at++;
    counts.set(key, (counts.get(key) ?? 0) + at - from);
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([key, count]) => ({ key, count, rgb: [key >> 16, (key >> 8) & 255, key & 255] }));
}

/** The box whose colours differ most is cut in two, until there are enough. */
function cut(colours: readonly Colour[], most: number): Box[] {
  const boxes = [boxOf(colours)];
  while (boxes.length < most) {
    const widest = boxes.reduce((first, next) => (next.spread > first.spread ? next : first));
    if (widest.spread === 0) break;
    const { axis } = widest;
    const mean = meanOf(widest.colours, axis);
    const below = widest.colours.filter(({ rgb }) => rgb[axis] <= mean);
    const above = widest.colours.filter(({ rgb }) => rgb[axis] > mean);
    boxes.splice(boxes.indexOf(widest), 1, boxOf(below), boxOf(above));
  }
  return boxes;
}

function boxOf(colours: readonly Colour[]): Box {
  const spreads = ([0, 1, 2] as const).map((axis) => {
    const mean = meanOf(colours, axis);
    return colours.reduce((sum, { rgb, count }) => sum + count * (rgb[axis] - mean) ** 2, 0);
  });
  const spread = Math.max(...spreads);
  return { colours, axis: spreads.indexOf(spread) as 0 | 1 | 2, spread };
}

function meanOf(colours: readonly Colour[], axis: 0 | 1 | 2): number {
  let sum = 0;
  let of = 0;
  for (const { rgb, count } of colours) {
    sum += rgb[axis] * count;
    of += count;
  }
  return sum / of;
}

function keyAt(pixels: Uint8Array, at: number): number {
  const byte = at * 4;
  return (pixels[byte]! << 16) | (pixels[byte + 1]! << 8) | pixels[byte + 2]!;
}
