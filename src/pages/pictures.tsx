import { renderToStaticMarkup } from 'react-dom/server';
import { decodeDataset } from '../dataset/dataset.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { PALETTES } from '../map/basemap/palette.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { PublishedDataset } from '../dataset/open/published.ts';
import type { Size } from '../geo/web-mercator.ts';
import { decodeBasemap } from '../map/basemap/basemap.ts';
import type { Basemap } from '../map/basemap/basemap.ts';
import { wholeArea } from '../map/view/camera-target.ts';
import { MapPicture } from '../map/still/MapPicture.tsx';
import type { Typeface } from '../map/basemap/map-typeface.ts';
import { en } from '../messages/en.ts';
import { CARD, PICTURE } from './page-pictures.ts';
import { allRows, groupsOf } from '../state/selectors.ts';
import { ownLines } from '../state/own-lines.ts';
import type { Ground } from '../state/ground.tsx';
import { creditBox, creditLine } from './picture-credit.ts';
import { PictureCredit } from './PictureCredit.tsx';
import { SocialCard } from './SocialCard.tsx';

export type { TextStyle, Typeface } from '../map/basemap/map-typeface.ts';
export type { Credit, Ground, Relief } from '../state/ground.tsx';
export { decodeBasemap } from '../map/basemap/basemap.ts';
export type { Basemap } from '../map/basemap/basemap.ts';
export { keyLinesOf } from '../map/basemap/ground-key.ts';
/** Those that a page may be read in: what is named on a picture has a name in each. */
export { INTERFACE_LANGUAGES } from '../messages/languages.ts';

/** Everything a picture of a dataset is drawn from. */
export interface PictureSource {
  readonly dataset: Dataset;
  /** Null: plain ground. */
  readonly basemap: Basemap | null;
  /** Whose data the map is drawn from. */
  readonly credit: string;
  readonly typeface: Typeface;
}

/** The ground that pictures are drawn on: its topology, parsed, and whose data it is. */
export interface PictureGround extends Pick<Ground, 'credits'> {
  readonly topology: unknown;
}

/** @param ground null for plain ground @throws {BasemapError} where its topology is none */
export function pictureSource(
  published: PublishedDataset,
  ground: PictureGround | null,
  typeface: Typeface,
): PictureSource {
  const dataset = decodeDataset(published);
  const basemap = ground && decodeBasemap(ground.topology);
  return { dataset, basemap, credit: creditLine(dataset, ground), typeface };
}

/** The whole dataset on the map, as SVG. */
export function mapPicture(source: PictureSource, theme: 'light' | 'dark'): string {
  // Drawn as a screen of this size would be, and enlarged: names and shapes stay in proportion.
  const size = scaled(PICTURE, PICTURE.scale);
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE.width}
      height={PICTURE.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <DatasetMap source={source} size={size} theme={theme} />
      <PictureCredit line={source.credit} size={size} theme={theme} typeface={source.typeface} />
    </svg>,
  );
}

/** The picture that a link to the site is shown with: the map, and what it is, as SVG. */
export function socialCard(source: PictureSource): string {
  const size = scaled(CARD, CARD.scale);
  const map: Size = { width: size.width - CARD.panel, height: size.height };
  return renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <svg x={CARD.panel} width={map.width} height={map.height}>
        <DatasetMap source={source} size={map} theme="light" />
        <PictureCredit line={source.credit} size={map} theme="light" typeface={source.typeface} />
      </svg>
      <SocialCard
        dataset={source.dataset}
        width={CARD.panel}
        height={size.height}
        typeface={source.typeface}
      />
    </svg>,
  );
}

function DatasetMap({
  source: { dataset, basemap, credit, typeface },
  size,
  theme,
}: {
  source: PictureSource;
  size: Size;
  theme: 'light' | 'dark';
}) {
  return (
    <MapPicture
      dataset={dataset}
      rows={allRows(dataset)}
      basemap={basemap}
      camera={wholeArea(dataset, size)}
      size={size}
      theme={theme}
      words={en}
      typeface={typeface}
      furniture={credit === '' ? [] : [creditBox(credit, size, typeface)]}
    />
  );
}

function scaled({ width, height }: Size, by: number): Size {
  return { width: width / by, height: height / by };
}

/** What a picture must not lose, however few pixels have it: the colours of marks, lines, land and water. As 24-bit numbers. */
export function meantColours(
  { dataset, basemap }: Pick<PictureSource, 'dataset' | 'basemap'>,
  theme: 'light' | 'dark',
): number[] {
  const { tones, ink } = MARK_COLOURS[theme];
  const palette = PALETTES[theme];
  const marks = groupsOf(dataset, allRows(dataset)).map(({ tone }) => tones[tone]);
  const lines = ownLines(dataset.basemap).map(({ tone }) => palette[tone]);
  const ground = basemap ? [palette.land, palette.sea, palette.lake] : [palette.land];
  return [...new Set([...marks, ink, ...ground, ...lines])].map((colour) =>
    Number.parseInt(colour.slice(1), 16),
  );
}
