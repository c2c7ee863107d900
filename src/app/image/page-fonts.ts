import { coversAny } from './unicode-range.ts';

/** A font file that a stylesheet of the page declares. */
interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  /** An absolute URL. */
  readonly address: string;
}

/**
 * The page's own fonts as a stylesheet that holds their files, as far as a text needs them: an SVG that is drawn as an
 * image can't reach the page's.
 * @throws {TypeError} where a file can't be fetched
 */
export async function fontsWithin(page: Document, text: string): Promise<string> {
  const files = declaredFonts(page).filter(({ range }) => coversAny(range, text));
  const rules = await Promise.all(
    files.map(async ({ family, weight, range, address }) => {
      const data = await dataUrl(address);
      return `@font-face{font-family:${family};font-weight:${weight};unicode-range:${range};src:url(${data})}`;
    }),
  );
  return rules.join('');
}

function declaredFonts(page: Document): FontFile[] {
  return [...page.styleSheets].flatMap((sheet) => {
    const base = sheet.href ?? page.baseURI;
    return [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) => {
        const file = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
        if (file === undefined) return [];
        return {
          family: style.getPropertyValue('font-family'),
          weight: style.getPropertyValue('font-weight'),
          range: style.getPropertyValue('unicode-range'),
          address: new URL(file, base).href,
        };
      });
  });
}

async function dataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
