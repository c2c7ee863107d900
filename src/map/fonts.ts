import type { FontFacesSpecification } from 'maplibre-gl';
import armenian400 from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2?url';
import armenian700 from '@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-700-normal.woff2?url';
import georgian400 from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-400-normal.woff2?url';
import georgian700 from '@fontsource/noto-sans-georgian/files/noto-sans-georgian-georgian-700-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic700 from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt700 from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url';

/**
 * The names that the layers' `text-font` uses, in the order of choice. Where none of the files below has a letter, MapLibre
 * draws it with the page's own font of that name, and takes its weight from the first name.
 */
export const FONT = { regular: ['Noto Sans'], bold: ['Noto Sans Bold', 'Noto Sans'] } as const;

/**
 * What each file covers, so that the browser loads a script's file when a label first needs it. `ə` and the other
 * letters of Azerbaijani and Turkish beyond Latin-1 are in the extended file, which is the largest. Latin is not among
 * them: the page has its file already, and MapLibre would fetch it once more.
 */
const RANGES = {
  latinExt: ['U+100-130', 'U+132-151', 'U+154-2BA', 'U+1E00-1E9F'],
  cyrillic: ['U+400-45F', 'U+490-491', 'U+4B0-4B1'],
  armenian: ['U+530-58F', 'U+FB13-FB17'],
  georgian: ['U+10A0-10FF', 'U+1C90-1CBF'],
};

/** The style's `font-faces`: MapLibre draws glyphs from these, so that no glyph server is asked. */
export const FONT_FACES: FontFacesSpecification = {
  [FONT.regular[0]]: [
    { url: latinExt400, 'unicode-range': RANGES.latinExt },
    { url: cyrillic400, 'unicode-range': RANGES.cyrillic },
    { url: armenian400, 'unicode-range': RANGES.armenian },
    { url: georgian400, 'unicode-range': RANGES.georgian },
  ],
  [FONT.bold[0]]: [
    { url: latinExt700, 'unicode-range': RANGES.latinExt },
    { url: cyrillic700, 'unicode-range': RANGES.cyrillic },
    { url: armenian700, 'unicode-range': RANGES.armenian },
    { url: georgian700, 'unicode-range': RANGES.georgian },
  ],
};
