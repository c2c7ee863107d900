import type { FeatureCollection } from 'geojson';
import { TILE_SIZE } from '../../geo/web-mercator.ts';
import type { ScreenTransform } from '../../geo/web-mercator.ts';
import type { OwnGround } from '../../evidence/model.ts';
import type { Basemap } from './basemap.ts';
import { allLabels } from './label-source.ts';
import type { Labels } from './label-source.ts';
import type { Box } from '../layout/box.ts';
import { GroundText } from './GroundText.tsx';
import { layoutGround } from './ground-labels.ts';
import { ownLines } from '../../state/own-lines.ts';
import type { LineLook } from '../../state/own-lines.ts';
import { createPathWriter } from '../still/svg-paths.ts';
import type { WritePaths } from '../still/svg-paths.ts';
import type { Palette } from './palette.ts';
import { measureWith } from './map-typeface.ts';
import type { Typeface } from './map-typeface.ts';

export interface BasemapSvgProps {
  /** Null: plain ground. */
  readonly basemap: Basemap | null;
  /** The dataset's own lines, areas and names. */
  readonly own: OwnGround | null;
  /** From the unit square of Web Mercator to pixels of this picture. */
  readonly transform: ScreenTransform;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The dataset's places, for their names. Default none: no text but the basemap's own. */
  readonly labels?: Labels;
  /** That of names. Default `en`. */
  readonly language?: string;
  /** What the basemap's own labels keep clear of besides. Default none. */
  readonly reserved?: readonly Box[];
  /** Whether the labels of the ground are part of the picture. Default true. */
  readonly hasLabels?: boolean;
  /** Draws the text as shapes. Default: the text stays text. */
  readonly typeface?: Typeface | null;
}

/** How each look of a dataset's own lines is drawn, CSS pixels. */
const STROKES = {
  solid: { strokeWidth: 1.4, strokeLinecap: 'round' },
  dotted: { strokeWidth: 1.7, strokeLinecap: 'round', strokeDasharray: '0 3.6' },
  dashed: { strokeWidth: 1.4, strokeLinecap: 'butt', strokeDasharray: '5.6 3.6' },
} as const satisfies Record<LineLook, object>;
const NONE: Labels = { type: 'FeatureCollection', features: [] };

/**
 * The basemap as a picture, without relief: for browsers without WebGL 2, and for images made by the build. Pure,
 * and free of `style` attributes. It is decoration to assistive technology: the marks above it carry the names.
 */
export function BasemapSvg({
  basemap,
  own,
  transform,
  width,
  height,
  palette,
  labels = NONE,
  language = 'en',
  reserved = [],
  hasLabels = true,
  typeface = null,
}: BasemapSvgProps) {
  const draw = createPathWriter(transform, { width, height });
  const zoom = Math.log2(transform.scale / TILE_SIZE);
  const texts = hasLabels
    ? layoutGround(
        allLabels(labels, basemap, own, language),
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
      <rect width={width} height={height} fill={basemap ? palette.sea : palette.land} />
      {basemap && <Ground basemap={basemap} draw={draw} palette={palette} zoom={zoom} />}
      <g fill="none" strokeLinejoin="round">
        {ownLines(own)
          .toReversed()
          .map(({ tone, look, minZoom, geometry }, at) =>
            zoom < minZoom ? null : (
              <path
                key={at}
                d={draw({
                  type: 'FeatureCollection',
                  features: [{ type: 'Feature', properties: {}, geometry }],
                })}
                stroke={palette[tone]}
                {...STROKES[look]}
              />
            ),
          )}
      </g>
      <GroundText labels={texts} palette={palette} typeface={typeface} />
    </svg>
  );
}

/** Land, water and borders. */
function Ground({
  basemap,
  draw,
  palette,
  zoom,
}: {
  readonly basemap: Basemap;
  readonly draw: WritePaths;
  readonly palette: Palette;
  readonly zoom: number;
}) {
  const borders = (...levels: number[]): string =>
    draw(
      pick(
        basemap.borders,
        ({ level, disputed = false, from = 0 }) =>
          !disputed && zoom >= from && levels.includes(level),
      ),
    );
  const disputed = pick(
    basemap.borders,
    ({ disputed: isDisputed = false, from = 0 }) => isDisputed && zoom >= from,
  );
  return (
    <>
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
          d={draw(pick(basemap.rivers, ({ from = Infinity }) => zoom >= from))}
          stroke={palette.river}
          strokeWidth={0.9}
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
          d={draw(disputed)}
          stroke={palette.border}
          strokeWidth={1}
          strokeLinecap="butt"
          strokeDasharray="3 2.5"
        />
      </g>
    </>
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
