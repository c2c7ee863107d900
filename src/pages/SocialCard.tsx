import type { Dataset } from '../dataset/dataset.ts';
import { MARK_COLOURS } from '../map/marks/mark-colours.ts';
import { PictureText } from '../map/still/PictureText.tsx';
import type { TextStyle, Typeface } from '../map/basemap/map-typeface.ts';
import { en } from '../messages/en.ts';
import { groupName } from '../messages/vocabulary-names.ts';
import { allRows, groupsOf } from '../state/selectors.ts';
import { formatInterval } from '../time/format.ts';
import { shapeAt } from '../ui/shapes.ts';
import { wrapLines } from '../app/image/text-lines.ts';
import { reportedBy } from './publishers.ts';

interface Props {
  readonly dataset: Dataset;
  readonly width: number;
  readonly height: number;
  readonly typeface: Typeface;
}

const MARGIN = 22;
const COLOURS = MARK_COLOURS.light;

const NAME: TextStyle = { size: 12, bold: true };
const DATES: TextStyle = { size: 12.5, bold: true };
const TEXT: TextStyle = { size: 10.5 };
const KEY: TextStyle = { size: 10 };
const NOTE: TextStyle = { size: 8.5 };
/** The title takes the largest of these that leaves it so many lines. */
const TITLES: readonly TextStyle[] = [26, 23, 20, 17.5, 15].map((size) => ({
  size,
  bold: true,
  serif: true,
}));
const TITLE_LINES = 3;

/**
 * A text, or where the typeface lacks letters of it, whose places would be empty boxes, the words of its id: ids are
 * always of Latin letters.
 */
function drawable(text: string, id: string, typeface: Typeface): string {
  if (typeface.has(text)) return text;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the map beside it is: title, dates, whose reports, and what its marks mean. */
export function SocialCard({ dataset, width, height, typeface }: Props) {
  const room = width - 2 * MARGIN;
  const wrap = (text: string, style: TextStyle): string[] =>
    wrapLines(text, { measure: typeface.measure, style, width: room });
  const { info, zone } = dataset;
  const title = drawable(info.title, info.id, typeface);
  const titleStyle =
    TITLES.find((style) => wrap(title, style).length <= TITLE_LINES) ?? TITLES.at(-1)!;
  const groups = groupsOf(dataset, allRows(dataset)).map((group) => ({
    ...group,
    name: drawable(groupName(group, en).text, group.id, typeface),
  }));
  const note = wrap(en.legendNote, NOTE);

  // From the top: the name, the title, the dates, whose reports.
  const lines: { text: string; style: TextStyle; y: number; fill: string }[] = [];
  let y = MARGIN + 10;
  const add = (
    text: string,
    style: TextStyle,
    before: number,
    fill: string = COLOURS.ink,
  ): void => {
    y += before;
    for (const line of wrap(text, style)) {
      lines.push({ text: line, style, y, fill });
      y += style.size * (style.serif ? 1.24 : 1.38);
    }
  };
  add(en.appName, NAME, 0, COLOURS.ink2);
  add(title, titleStyle, titleStyle.size * 0.62);
  add(formatInterval(info.time, zone, en.calendar), DATES, 3);
  add(reportedBy(dataset, typeface.has), TEXT, 2, COLOURS.ink2);

  // From the bottom: the note, and the key above it.
  const noteTop = height - MARGIN - (note.length - 1) * NOTE.size * 1.35;
  const rows = Math.ceil(groups.length / 2);
  const keyTop = noteTop - NOTE.size - 12 - (rows - 1) * 17;
  const column = Math.max(
    ...groups.filter((_, at) => at % 2 === 0).map(({ name }) => typeface.measure(name, KEY)),
  );
  return (
    <>
      <rect width={width} height={height} fill={COLOURS.paper} />
      <line x1={width} x2={width} y2={height} stroke={COLOURS.ruleStrong} strokeWidth={0.5} />
      {lines.map(({ text, style, y: baseline, fill }) => (
        <PictureText
          key={baseline}
          x={MARGIN}
          y={baseline}
          {...style}
          fill={fill}
          typeface={typeface}
        >
          {text}
        </PictureText>
      ))}
      {keyTop - 14 > y &&
        groups.map((group, at) => {
          const left = MARGIN + (at % 2) * (column + 26);
          const level = keyTop + Math.floor(at / 2) * 17;
          return (
            <g key={group.id}>
              <path
                d={shapeAt(group.mark, left + 6, level - 3.6, 12)}
                fill={COLOURS.tones[group.tone]}
                fillRule="evenodd"
              />
              <PictureText x={left + 16} y={level} {...KEY} fill={COLOURS.ink} typeface={typeface}>
                {group.name}
              </PictureText>
            </g>
          );
        })}
      {note.map((line, at) => (
        <PictureText
          key={line}
          x={MARGIN}
          y={noteTop + at * NOTE.size * 1.35}
          {...NOTE}
          fill={COLOURS.ink2}
          typeface={typeface}
        >
          {line}
        </PictureText>
      ))}
    </>
  );
}
