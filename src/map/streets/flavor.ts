import type { Flavor } from '@protomaps/basemaps';
import { LIGHT } from '@protomaps/basemaps';
import type { Palette } from '../basemap/palette.ts';
import { mix } from './mix.ts';

/** What carries a colour of its own, the first rule that fits a key of the flavor decides. */
type Rule = readonly [keys: RegExp, colour: (palette: Palette, theme: 'light' | 'dark') => string];

/** How far a tint goes from the land, of 1. */
const TINT = { light: 1, dark: 0.7 } as const;
const tint = (towards: string, share: number): Rule[1] => {
  return ({ land }, theme) => mix(land, towards, share * TINT[theme]);
};
const road = (share: number): Rule[1] => {
  return ({ land }, theme) => mix(land, theme === 'light' ? '#ffffff' : '#6d6c69', share);
};

const RULES: readonly Rule[] = [
  [/_halo$/, ({ halo }) => halo],
  [/^(city|roads_label_major|state|country)_?.*label|^roads_label_major$/, ({ place }) => place],
  [/ocean_label/, ({ waterLabel }) => waterLabel],
  [/label/, ({ minorPlace }) => minorPlace],
  [/^(background|water)$/, ({ sea }) => sea],
  [/^boundaries$/, ({ border }) => border],
  [/casing/, ({ land, district }) => mix(land, district, 0.55)],
  [/highway/, road(0.9)],
  [/major|link/, road(0.75)],
  [/minor|other|pier|runway|pedestrian/, road(0.5)],
  [/railway/, ({ district }) => district],
  [/^buildings$/, tint('#8d8474', 0.14)],
  [/^(park|wood|scrub)/, tint('#6f9a5d', 0.12)],
  [/^(sand|beach)/, tint('#d8bf73', 0.14)],
  [/^glacier/, tint('#ffffff', 0.5)],
  [/^(hospital|industrial|school|aerodrome|zoo|military)/, tint('#8d8474', 0.07)],
];

/** The colours of streets in one theme, from those of the rest of the map: all of them quiet. */
export function streetFlavor(palette: Palette, theme: 'light' | 'dark'): Flavor {
  const colours = Object.entries(LIGHT).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    const rule = RULES.find(([keys]) => keys.test(key));
    return [[key, rule ? rule[1](palette, theme) : palette.land]];
  });
  return { ...(Object.fromEntries(colours) as Omit<Flavor, 'landcover' | 'pois'>), ...FONTS };
}

/** The page's own: MapLibre draws the letters of a style without a glyph server with the fonts of the page. */
const FONTS = { regular: 'Noto Sans', bold: 'Noto Sans', italic: 'Noto Sans' } as const;
