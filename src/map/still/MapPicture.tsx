import { tenths } from '../../geo/tenths.ts';
import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Camera, Size } from '../../geo/web-mercator.ts';
import type { RowSource } from '../../state/selectors.ts';
import { shapeAt } from '../../ui/shapes.ts';
import type { Box } from '../layout/box.ts';
import type { Basemap } from '../basemap/basemap.ts';
import { BasemapSvg } from '../basemap/BasemapSvg.tsx';
import { numberBox } from '../marks/mark-layout.ts';
import { LINE_HEIGHT, measureLines } from '../basemap/labels.ts';
import { MARK_COLOURS } from '../marks/mark-colours.ts';
import type { MarkColours } from '../marks/mark-colours.ts';
import { PALETTES } from '../basemap/palette.ts';
import { layoutPicture, nameSize } from './picture-layout.ts';
import type { PictureMark } from './picture-layout.ts';
import { PictureText } from './PictureText.tsx';
import { measureWith } from '../basemap/map-typeface.ts';
import type { Typeface } from '../basemap/map-typeface.ts';

/** The width of a digit of a mark's number, CSS pixels. */
const DIGIT = 6.4;

export interface MapPictureProps {
  readonly dataset: Dataset;
  /** Those that are shown. */
  readonly rows: RowSource;
  /** Null where there is none, or it could not be had: lines and marks stand on plain ground. */
  readonly basemap: Basemap | null;
  readonly camera: Camera;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly words: {
    readonly countOnly: (count: number) => string;
    /** That of names. */
    readonly language: string;
  };
  /** Null: the text stays text. */
  readonly typeface: Typeface | null;
  /** The id of the place that is open, whose mark has a ring. Default none. */
  readonly opened?: string | null;
  /** What is drawn over it, which marks and names keep clear of, CSS pixels. Default nothing. */
  readonly furniture?: readonly Box[];
}

const NOTHING: readonly Box[] = [];

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
  furniture = NOTHING,
}: MapPictureProps) {
  const { transform, marks, named, reserved } = useMemo(
    () =>
      layoutPicture(dataset, rows, {
        camera,
        size,
        language: words.language,
        measure: typeface ? measureWith(typeface) : measureLines,
        format: words.countOnly,
        furniture,
      }),
    [dataset, rows, camera, size, typeface, words, furniture],
  );
  const colours = MARK_COLOURS[theme];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
    >
      <BasemapSvg
        basemap={basemap}
        own={dataset.basemap ?? null}
        labels={named}
        reserved={reserved}
        typeface={typeface}
        language={words.language}
        transform={transform}
        width={size.width}
        height={size.height}
        palette={PALETTES[theme]}
      />
      <g fill="none" stroke={colours.ink} strokeOpacity={0.6} strokeDasharray="4 3">
        {marks.map(({ place, area }) => area && <path key={place.id} d={area} />)}
      </g>
      <g fill={colours.ink2} stroke={colours.ink2}>
        {marks.map(({ place, leader }) => leader && <Leader key={place.id} line={leader} />)}
      </g>
      {marks.map((mark) => (
        <Name key={mark.place.id} mark={mark} colours={colours} typeface={typeface} />
      ))}
      <g fill={colours.ink} stroke={colours.halo}>
        {marks.flatMap(({ anchors }) =>
          anchors.map(({ x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r={2.5} />),
        )}
      </g>
      {/* The smaller above the larger. */}
      {marks
        .toSorted((a, b) => b.count - a.count)
        .map((mark) => (
          <Mark
            key={mark.place.id}
            mark={mark}
            colours={colours}
            isOpen={opened !== null && mark.ids.includes(opened)}
          />
        ))}
      {marks.map((mark) => {
        const props = { mark, text: words.countOnly(mark.count), colours, typeface };
        return mark.tag ? (
          <TagText key={mark.place.id} {...props} />
        ) : (
          <Badge key={mark.place.id} {...props} />
        );
      })}
    </svg>
  );
}

/** The line from an area to its tag. */
function Leader({ line: [from, to] }: { readonly line: NonNullable<PictureMark['leader']> }) {
  const [x, y] = [tenths(from.x), tenths(from.y)];
  return (
    <>
      <path d={`M${x} ${y}L${tenths(to.x)} ${tenths(to.y)}`} />
      <circle cx={x} cy={y} r={1.75} stroke="none" />
    </>
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
          fill={colours.ink}
          typeface={typeface}
        >
          {line}
        </PictureText>
      ))}
    </g>
  );
}

/** A mark as the page draws it: one shape with a halo, several on a plate, a tag's on its own, and a ring around what is open. */
function Mark({
  mark,
  colours,
  isOpen,
}: Omit<PartProps, 'typeface'> & { readonly isOpen: boolean }) {
  const { box, glyphs, tag, angle } = mark;
  if (!box) return null;
  const isOnPlate = tag !== null || glyphs.length > 1;
  const rx = tag ? 4 : Math.min(20, box.height / 2);
  return (
    <g>
      {isOnPlate && (
        <rect
          {...box}
          rx={rx}
          fill={colours.halo}
          fillOpacity={tag ? 0.92 : 0.78}
          stroke={colours.ruleStrong}
        />
      )}
      {isOpen && (
        <rect
          x={box.x - 3}
          y={box.y - 3}
          width={box.width + 6}
          height={box.height + 6}
          rx={rx + 3}
          fill="none"
          stroke={colours.ink}
          strokeWidth={2}
        />
      )}
      {tag?.arrow != null && (
        <path
          d="M-4.5 0H4M.5-3.5 4 0 .5 3.5"
          transform={`translate(${box.x + tag.arrow} ${box.y + box.height / 2}) rotate(${((angle * 180) / Math.PI).toFixed(1)})`}
          fill="none"
          stroke={colours.ink}
          strokeWidth={1.5}
        />
      )}
      {glyphs.map(({ group, over, x, y, size }) => {
        const shape = shapeAt(group.mark, box.x + x, box.y + y, size);
        const tone = colours.tones[group.tone];
        return (
          <g key={`${group.id} ${over}`}>
            {!isOnPlate && (
              <path
                d={shape}
                fill="none"
                stroke={colours.halo}
                strokeWidth={size / 4}
                strokeLinejoin="round"
              />
            )}
            {over ? (
              <path
                d={shape}
                fill={colours.halo}
                stroke={tone}
                strokeWidth={1.5}
                fillRule="evenodd"
              />
            ) : (
              <path d={shape} fill={tone} fillRule="evenodd" />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A tag's name and number. */
function TagText({
  mark: { box, tag, said },
  text,
  colours,
  typeface,
}: PartProps & { readonly text: string }) {
  if (!box || !tag) return null;
  const style = { y: box.y + box.height / 2 + 4.4, size: 12, fill: colours.ink, typeface };
  return (
    <>
      {tag.name !== null && said !== null && (
        <PictureText x={box.x + tag.name} {...style}>
          {said}
        </PictureText>
      )}
      <PictureText x={box.x + tag.number} bold {...style}>
        {text}
      </PictureText>
    </>
  );
}

/** How many incidents; above all marks, for a number must be read whole. */
function Badge({
  mark: { box, count, glyphs },
  text,
  colours,
  typeface,
}: PartProps & { readonly text: string }) {
  if (!box || count < 2) return null;
  const { x, y, width, height } = numberBox(box, glyphs.length > 0, text.length * DIGIT);
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
        fill={colours.halo}
        stroke={colours.ruleStrong}
      />
      <PictureText
        x={x + width / 2}
        y={y + height / 2 + 3.9}
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
