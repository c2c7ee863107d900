import { useMemo } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import type { Camera, Size } from '../geo/web-mercator.ts';
import type { RowSource } from '../state/selectors.ts';
import { shapeAt } from '../ui/shapes.ts';
import type { Basemap } from './basemap.ts';
import { BasemapSvg } from './BasemapSvg.tsx';
import { LINE_HEIGHT, measureLines } from './labels.ts';
import type { MeasureLines } from './labels.ts';
import type { Words } from './label-source.ts';
import { MARK_COLOURS } from './mark-colours.ts';
import type { MarkColours } from './mark-colours.ts';
import { PALETTES } from './palette.ts';
import { layoutPicture, nameSize } from './picture-layout.ts';
import type { PictureMark } from './picture-layout.ts';
import { PictureText } from './PictureText.tsx';
import type { Typeface } from './typeface.ts';

export interface MapPictureProps {
  readonly dataset: Dataset;
  /** Those that are shown. */
  readonly rows: RowSource;
  /** Null where it could not be had: the marks stand on plain ground. */
  readonly basemap: Basemap | null;
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly words: Words & { readonly countOnly: (count: number) => string };
  /** Null: the text stays text. */
  readonly typeface: Typeface | null;
  /** The id of the place that is open, whose mark has a ring. Default none. */
  readonly opened?: string | null;
}

/** The map with its marks as one picture, which no script or stylesheet is needed to see. */
export function MapPicture({
  dataset,
  rows,
  basemap,
  camera,
  size,
  theme,
  words,
  typeface,
  opened = null,
}: MapPictureProps) {
  const { transform, marks, named, reserved } = useMemo(
    () => layoutPicture(dataset, rows, camera, size, measureWith(typeface)),
    [dataset, rows, camera, size, typeface],
  );
  const colours = MARK_COLOURS[theme];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
    >
      {basemap ? (
        <BasemapSvg
          basemap={basemap}
          labels={named}
          reserved={reserved}
          typeface={typeface}
          words={words}
          transform={transform}
          width={size.width}
          height={size.height}
          palette={PALETTES[theme]}
        />
      ) : (
        <rect {...size} fill={PALETTES[theme].land} />
      )}
      <g strokeWidth={1.1} strokeDasharray="4 3">
        {marks.map(
          ({ place, area, group }) =>
            area && (
              <path
                key={place.id}
                d={area}
                fill={colours.groups[group]}
                fillOpacity={0.09}
                stroke={colours.groups[group]}
                strokeOpacity={0.55}
              />
            ),
        )}
      </g>
      <g fill="none" stroke={colours.ink2}>
        {marks.map(({ place, leader }) => leader && <path key={place.id} d={leader} />)}
      </g>
      {marks.map((mark) => (
        <Name key={mark.place.id} mark={mark} colours={colours} typeface={typeface} />
      ))}
      {/* The smaller above the larger. */}
      {marks
        .toSorted((a, b) => b.count - a.count)
        .map((mark) => (
          <Mark
            key={mark.place.id}
            mark={mark}
            colours={colours}
            isOpen={mark.place.id === opened}
          />
        ))}
      {marks.map((mark) => (
        <Badge
          key={mark.place.id}
          mark={mark}
          text={words.countOnly(mark.count)}
          colours={colours}
          typeface={typeface}
        />
      ))}
    </svg>
  );
}

interface PartProps {
  readonly mark: PictureMark;
  readonly colours: MarkColours;
  readonly typeface: Typeface | null;
}

function Name({ mark: { place, name }, colours, typeface }: PartProps) {
  if (!name) return null;
  const size = nameSize(place);
  return (
    <g stroke={colours.halo} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {name.lines.map((line, at) => (
        <PictureText
          key={line}
          x={name.x}
          y={name.y + at * LINE_HEIGHT + LINE_HEIGHT / 2 + size * 0.36}
          size={size}
          bold={place.kind === 'city'}
          fill={size === 11 ? colours.ink2 : colours.ink}
          typeface={typeface}
        >
          {line}
        </PictureText>
      ))}
    </g>
  );
}

/** As the page draws it: one shape with a halo, several on a plate, and a ring around what is open. */
function Mark({
  mark,
  colours,
  isOpen,
}: Omit<PartProps, 'typeface'> & { readonly isOpen: boolean }) {
  const { centre, width, height, glyphs } = mark;
  const [left, top] = [centre.x - width / 2, centre.y - height / 2];
  const several = glyphs.length > 1;
  return (
    <g>
      {several && (
        <rect
          x={left}
          y={top}
          width={width}
          height={height}
          rx={Math.min(20, height / 2)}
          fill={colours.halo}
          fillOpacity={0.78}
          stroke={colours.ruleStrong}
        />
      )}
      {isOpen && (
        <rect
          x={left - 3}
          y={top - 3}
          width={width + 6}
          height={height + 6}
          rx={Math.min(20, height / 2 + 3)}
          fill="none"
          stroke={colours.ink}
          strokeWidth={2}
        />
      )}
      {glyphs.map(({ group, x, y, size }) => {
        const shape = shapeAt(group, left + x, top + y, size);
        return (
          <g key={group}>
            {!several && (
              <path
                d={shape}
                fill="none"
                stroke={colours.halo}
                strokeWidth={size / 4}
                strokeLinejoin="round"
              />
            )}
            <path d={shape} fill={colours.groups[group]} fillRule="evenodd" />
          </g>
        );
      })}
    </g>
  );
}

/** How many incidents, at the mark's corner; above all marks, for a number must be read whole. */
function Badge({
  mark: { centre, width, height, count },
  text,
  colours,
  typeface,
}: PartProps & { readonly text: string }) {
  if (count < 2) return null;
  const wide = text.length * 6.4 + 8;
  const [right, bottom] = [centre.x + width / 2 + 7, centre.y + height / 2 + 6];
  return (
    <>
      <rect
        x={right - wide}
        y={bottom - 15}
        width={wide}
        height={15}
        rx={7.5}
        fill={colours.halo}
        stroke={colours.ruleStrong}
      />
      <PictureText
        x={right - wide / 2}
        y={bottom - 3.6}
        anchor="middle"
        size={11}
        bold
        fill={colours.ink}
        typeface={typeface}
      >
        {text}
      </PictureText>
    </>
  );
}

/** Fonts are named as canvases name them: `700 13px …`. */
function measureWith(typeface: Typeface | null): MeasureLines {
  if (!typeface) return measureLines;
  return (lines, font) => {
    const style = { size: Number(/([\d.]+)px/.exec(font)?.[1] ?? 12), bold: font.includes('700') };
    return Math.max(...lines.map((line) => typeface.measure(line, style)));
  };
}
