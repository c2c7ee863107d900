import type { FeatureCollection } from 'geojson';
import type { ScreenTransform } from '../../geo/web-mercator.ts';
import type { Basemap, Names } from './basemap.ts';
import { allLabels } from './label-source.ts';
import type { Labels, Words } from './label-source.ts';
import type { Box } from '../layout/box.ts';
import { GroundText } from './GroundText.tsx';
import { layoutGround } from './ground-labels.ts';
import { createPathWriter } from '../still/svg-paths.ts';
import type { Palette } from './palette.ts';
import { measureWith } from './map-typeface.ts';
import type { Typeface } from './map-typeface.ts';

export interface BasemapSvgProps {
  readonly basemap: Basemap;
  /** From the unit square of Web Mercator to pixels of this picture. */
  readonly transform: ScreenTransform;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The dataset's places, for their names. Default none: no text but the basemap's own. */
  readonly labels?: Labels;
  /** The language of the basemap's own labels. Default `en`. */
  readonly language?: keyof Names;
  /** What the former oblast and the line of 1994 are called. Default: nothing is written on them. */
  readonly words?: Words;
  /** What the basemap's own labels keep clear of besides. Default none. */
  readonly reserved?: readonly Box[];
  /** Whether the labels of the ground are part of the picture. Default true. */
  readonly hasLabels?: boolean;
  /** Draws the text as shapes. Default: the text stays text. */
  readonly typeface?: Typeface | null;
}

const UNNAMED: Words = { oblast: '', line1994: '' };
const NONE: Labels = { type: 'FeatureCollection', features: [] };

/**
 * The basemap as a picture, without relief: for browsers without WebGL 2, and for images made by the build. Pure,
 * and free of `style` attributes. It is decoration to assistive technology: the marks above it carry the names.
 */
export function BasemapSvg({
  basemap,
  transform,
  width,
  height,
  palette,
  labels = NONE,
  language = 'en',
  words = UNNAMED,
  reserved = [],
  hasLabels = true,
  typeface = null,
}: BasemapSvgProps) {
  const draw = createPathWriter(transform, { width, height });
  const borders = (...levels: number[]): string =>
    draw(pick(basemap.borders, ({ level }) => levels.includes(level)));
  const texts = hasLabels
    ? layoutGround(
        allLabels(labels, basemap, language, words),
        transform,
        { width, height },
        reserved,
        typeface && measureWith(typeface),
      )
    : [];
  return (
    <svg
      className="basemap"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={palette.sea} />
      {/* The stroke closes the hairline that antialiasing leaves between neighbours. */}
      <path
        d={draw(basemap.world) + draw(basemap.land)}
        fill={palette.land}
        stroke={palette.land}
        strokeWidth={0.5}
      />
      <g fill="none" strokeLinejoin="round" strokeLinecap="round">
        <path
          d={draw(basemap.districts as FeatureCollection)}
          stroke={palette.district}
          strokeWidth={0.7}
        />
        <path
          d={draw(pick(basemap.rivers, ({ level }) => level === 1))}
          stroke={palette.river}
          strokeWidth={2}
        />
        <path
          d={draw(basemap.lakes)}
          fill={palette.lake}
          stroke={palette.shore}
          strokeWidth={0.6}
        />
        <path d={borders(2, 3)} stroke={palette.farBorder} strokeWidth={0.9} />
        <path d={borders(1)} stroke={palette.border} strokeWidth={1.1} />
        <path
          d={draw(basemap.nkao1991 as FeatureCollection)}
          stroke={palette.oblast}
          strokeWidth={1.7}
          strokeDasharray="0 3.6"
        />
        <path
          d={draw(basemap.loc1994 as FeatureCollection)}
          stroke={palette.line1994}
          strokeWidth={1.4}
          strokeLinecap="butt"
          strokeDasharray="5.6 3.6"
        />
      </g>
      <GroundText labels={texts} palette={palette} typeface={typeface} />
    </svg>
  );
}

/** The features of a collection whose properties pass. */
function pick<P>(
  collection: { readonly features: readonly { readonly properties: P }[] },
  passes: (properties: P) => boolean,
): FeatureCollection {
  const features = collection.features.filter(({ properties }) => passes(properties));
  return { type: 'FeatureCollection', features } as unknown as FeatureCollection;
}
