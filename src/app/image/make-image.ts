import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { familyOf } from '../../map/basemap/map-typeface.ts';
import type { TextStyle } from '../../map/basemap/map-typeface.ts';
import { IMAGES } from './image-sizes.ts';
import { fontsWithin } from './page-fonts.ts';
import { rasterise } from './rasterise.ts';
import type { MeasureText } from './text-lines.ts';
import { ViewImage } from './ViewImage.tsx';
import type { ViewImageProps } from './ViewImage.tsx';

/**
 * The view as a PNG file.
 * @throws {RasteriseError} where the browser can't draw it
 * @throws {TypeError} where a font of the page can't be fetched
 */
export async function makeImage(props: Omit<ViewImageProps, 'measure'>): Promise<Blob> {
  // Lines are broken by what their letters measure: the fonts must be there before.
  await loadFonts(JSON.stringify(props.facts));
  const svg = drawn({ ...props, measure: createMeasure() });
  const fonts = await fontsWithin(document, svg.textContent);
  const style = document.createElementNS(svg.namespaceURI, 'style');
  style.textContent = fonts;
  svg.prepend(style);
  return rasterise(new XMLSerializer().serializeToString(svg), IMAGES[props.shape]);
}

/** The styles that an image is written in, one for each font file. */
const STYLES: readonly TextStyle[] = [
  { size: 12 },
  { size: 12, bold: true },
  { size: 12, bold: true, serif: true },
];

async function loadFonts(text: string): Promise<void> {
  await Promise.all(STYLES.map((style) => document.fonts.load(fontOf(style), text)));
}

function fontOf(style: TextStyle): string {
  return `${style.bold ? 700 : 400} ${style.size}px ${familyOf(style)}`;
}

function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    if (!context) return text.length * style.size * 0.6;
    context.font = fontOf(style);
    return context.measureText(text).width;
  };
}

/** The drawing as an element that no document holds. */
function drawn(props: ViewImageProps): SVGSVGElement {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(createElement(ViewImage, props)));
  const svg = holder.querySelector('svg');
  root.unmount();
  if (!svg) throw new TypeError('The image is empty.');
  return svg;
}
