import { constants, crc32, deflateSync } from 'node:zlib';
import { reduceColours } from './reduce-colours.ts';

/** Pixels from the upper left corner, row by row, four bytes each: red, green, blue and an opacity that is not used. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;

/**
 * An opaque picture as PNG with few colours, a third of the bytes of one with all: maps are flat.
 * @param colours how many it has at most, up to 256
 * @param kept as in `reduceColours`
 * https://www.w3.org/TR/png-3/
 */
export function encodePng(
  { width, height, pixels }: Image,
  colours: number,
  kept: readonly number[] = [],
): Uint8Array {
  const { palette, indices } = reduceColours(pixels, colours, kept);
  // Of sixteen colours two pixels fit in a byte.
  const perByte = palette.length <= 16 * 3 ? 2 : 1;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8 / perByte, INDEXED], 8);
  // Each row begins with its filter: none, the best for indices.
  const stride = Math.ceil(width / perByte) + 1;
  const rows = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      rows[row * stride + 1 + Math.floor(column / perByte)]! |=
        indices[row * width + column]! << (column % perByte === perByte - 1 ? 0 : 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', packed(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** Which strategy is the better for a picture, nothing tells but trying: they differ by some hundreds of bytes. */
function packed(rows: Uint8Array): Uint8Array {
  const [first, second] = [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED].map((strategy) =>
    deflateSync(rows, { level: 9, strategy }),
  );
  return first!.length <= second!.length ? first! : second!;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(body.length + 8);
  around.writeUInt32BE(data.length, 0);
  around.set(body, 4);
  around.writeUInt32BE(crc32(body), body.length + 4);
  return around;
}
