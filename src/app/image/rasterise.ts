/** Says that this browser could not draw or write the image. */
export class RasteriseError extends Error {
  override readonly name = 'RasteriseError';
}

/**
 * An SVG document as PNG. It reaches the canvas as data: no other kind of image than the site's own files is allowed.
 * @param svg whole, with all that it needs in it
 * @param size of the file, pixels
 * @throws {RasteriseError} where the browser can't
 */
export async function rasterise(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    throw new RasteriseError('the browser can’t read the drawing.');
  }
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new RasteriseError('the browser has no canvas left.');
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new RasteriseError('the browser can’t write the file.'));
    }, 'image/png');
  });
}
