import { tenths } from '../../geo/tenths.ts';
import { nearLng } from '../../geo/lng-lat.ts';
import { fromMercator, TILE_SIZE, toMercator, toScreen } from '../../geo/web-mercator.ts';
import type { ScreenTransform, Size } from '../../geo/web-mercator.ts';
import type { Box } from '../layout/box.ts';
import type { DrawnLabels } from './label-source.ts';
import type { MeasureLines } from './labels.ts';
import { isWithin } from '../layout/beside.ts';
import { Occupied } from '../layout/occupied.ts';
import type { LineTone } from '../../state/own-lines.ts';
import type { Palette } from './palette.ts';

type Tone = keyof Pick<Palette, 'place' | 'minorPlace' | 'country' | 'waterLabel' | LineTone>;

/** One label of the ground; `x` and `y` are the first line's baseline, CSS pixels. */
export interface GroundLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly bold: boolean;
  /** Letter spacing, CSS pixels; 0 for none. */
  readonly spacing: number;
  /** Where a dot shows the place, for those that no mark shows. */
  readonly dot: readonly [x: number, y: number] | null;
  /** How far it is turned around `x`, `y`, degrees clockwise; 0 for a level one. */
  readonly angle: number;
}

type Screen = Readonly<Record<'x' | 'y', number>>;
type Option = readonly [anchor: GroundLabel['anchor'], x: number, top: number];
type Properties = DrawnLabels['features'][number]['properties'];

interface Look {
  readonly tone: Tone;
  /** Whether the label stands on its point or about it. Default: beside it. */
  readonly centred?: boolean;
  /** Of one that is centred: whether it stands on its point, else beside a dot that shows the point. */
  readonly exact?: boolean;
  /** From which zoom of 512 px tiles on. Default: any. */
  readonly zoom?: number;
  /** Of a label along a line: how far its middle may stand from the line, in heights of itself; above it where negative. */
  readonly off?: readonly number[];
  /** Of a level label beside a line, which no dot is for: how far it stands off, CSS pixels. */
  readonly gap?: number;
  /** At most so many letters a line, longer words excepted. */
  readonly letters?: number;
}

/** Mean width of a letter, ems: text can't be measured where there is no page. */
const LETTER = 0.57;
const LINE = 1.15;
/** Of all labels, CSS pixels. */
const FONT_SIZE = 12;
/** Below the dataset's own lines, else above them. */
const OFF = [1.1, -1.1];
const LOOKS: Readonly<Record<string, Look>> = {
  capital: { tone: 'minorPlace', zoom: 4 },
  city: { tone: 'place', zoom: 4 },
  town: { tone: 'minorPlace', zoom: 6 },
  village: { tone: 'minorPlace', zoom: 8 },
  site: { tone: 'minorPlace', zoom: 8 },
  country: { tone: 'country', centred: true, zoom: 4, letters: 12 },
  lake: { tone: 'waterLabel', centred: true, zoom: 6.5 },
  sea: { tone: 'waterLabel', centred: true, zoom: 4 },
  river: { tone: 'waterLabel', centred: true, zoom: 6.8, off: [-0.8] },
  'own-line': { tone: 'lineA', centred: true, off: OFF, letters: 28 },
  'own-area': { tone: 'lineA', centred: true, off: OFF, letters: 28 },
  'own-beside': { tone: 'lineA', gap: 22, letters: 16 },
  'own-name': { tone: 'country', centred: true, exact: true, letters: 24 },
};

/** How much of its name's width a line must go straight, as a share. */
const LEAST_STRETCH = 0.6;

/** Between two labels, CSS pixels. */
const CLEAR = 1;
/** Between a label and the edge, CSS pixels. */
const INSET = 2;

/**
 * The labels of the ground that fit without meeting one another, what is taken or the edge: towns by rank, then waters
 * and countries.
 * @param taken what is there already, CSS pixels from the upper left corner
 * @param measure widths as the page sets them; default: an estimate
 */
export function layoutGround(
  { features }: DrawnLabels,
  transform: ScreenTransform,
  size: Size,
  taken: readonly Box[] = [],
  measure: MeasureLines | null = null,
): GroundLabel[] {
  const zoom = Math.log2(transform.scale / TILE_SIZE);
  const middle = fromMercator({ x: (size.width / 2 - transform.dx) / transform.scale, y: 0 }).lng;
  const points = features.flatMap(({ geometry: { coordinates }, properties }) => {
    const [lng = 0, lat = 0] = coordinates;
    const { x, y } = toScreen(toMercator({ lng: nearLng(lng, middle), lat }), transform);
    // What lies far beyond the edge is nobody's neighbour.
    const isNear =
      x > -BEYOND && y > -BEYOND && x < size.width + BEYOND && y < size.height + BEYOND;
    return isNear ? [{ x, y, ...properties }] : [];
  });
  const occupied = new Occupied();
  for (const box of taken) occupied.add(box);
  for (const point of points) if (point.marked) occupied.add(squareAround(point, point.radius));
  const placed: GroundLabel[] = [];
  const named = new Set<string>();
  for (const point of points.toSorted((a, b) => weight(a) - weight(b))) {
    const { id, kind, text, rank, marked, radius } = point;
    const look = LOOKS[kind];
    if (!look || text === '' || named.has(id)) continue;
    if (zoom < fromZoom(point, look) || zoom >= (point.until ?? Infinity)) continue;
    const tone = point.tone ?? look.tone;
    const bold = kind === 'city' && rank <= 1;
    const spacing = kind === 'country' ? 3 : 0;
    const lines = look.letters ? wrap(text, look.letters) : text.split('\n');
    const w = widthOf(lines, bold, spacing, measure);
    // A line too short for its name has none yet.
    if (point.stretch !== undefined && point.stretch * transform.scale < w * LEAST_STRETCH)
      continue;
    const h = lines.length * FONT_SIZE * LINE;
    const gap = look.gap ?? (marked ? radius + 3 : 6);
    const isDotted = look.exact ?? (!marked && !look.centred && look.gap === undefined);
    const dot = squareAround(point, 2);
    // The dot of a town that a mark covers is the mark's.
    if (isDotted && !occupied.isFree(dot)) continue;
    const angle = look.off ? point.angle : 0;
    const standing = look.off
      ? look.off.map((off) => turnedOption(point, h, angle, off * h))
      : options(point, h, gap, look);
    for (const [anchor, x, top] of standing) {
      const left = x - { start: 0, middle: w / 2, end: w }[anchor];
      const box = look.off
        ? turnedBox(x, top + h / 2, w, h, angle)
        : { x: left, y: top, width: w, height: h };
      if (!isWithin(box, size, INSET) || !occupied.isFree(box, CLEAR)) continue;
      occupied.add(box);
      if (isDotted) occupied.add(dot);
      named.add(id);
      // A name on its point shows by itself where that is.
      const isOn = anchor === 'middle' && top === point.y - h / 2;
      placed.push({
        dot: isDotted && !isOn ? [tenths(point.x), tenths(point.y)] : null,
        id,
        x: tenths(x),
        y: tenths(top + FONT_SIZE * 0.95),
        anchor,
        size: FONT_SIZE,
        lines,
        tone,
        bold,
        spacing,
        angle,
      });
      break;
    }
  }
  return placed;
}

function squareAround({ x, y }: Screen, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** How far beyond the edge a label may begin, CSS pixels. */
const BEYOND = 200;

function widthOf(
  lines: readonly string[],
  bold: boolean,
  spacing: number,
  measure: MeasureLines | null,
): number {
  const font = `${bold ? '700 ' : ''}${FONT_SIZE}px "Noto Sans", system-ui, sans-serif`;
  return Math.max(
    ...lines.map(
      (line) =>
        (measure ? measure([line], font) : line.length * FONT_SIZE * LETTER) +
        line.length * spacing,
    ),
  );
}

/** The middle of a label along a line, off to its side; the label is turned around it. */
function turnedOption({ x, y }: Screen, h: number, angle: number, off: number): Option {
  const turn = (angle * Math.PI) / 180;
  return ['middle', x - Math.sin(turn) * off, y + Math.cos(turn) * off - h / 2];
}

/** The level box around one that is turned around its middle. */
function turnedBox(x: number, y: number, w: number, h: number, angle: number): Box {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [width, height] = [w * cos + h * sin, w * sin + h * cos];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function fromZoom({ marked, rank, kind, from }: Properties, { zoom = 0 }: Look): number {
  if (from !== undefined) return from;
  // Towns for orientation come later than those of the dataset.
  const orientation = kind === 'town' && !marked ? (rank <= 6 ? 6.8 : 8) : 0;
  return Math.max(zoom, orientation);
}

/** Where the name of what is large may stand, from its middle, CSS pixels. */
const ABOUT = [0, 18, -18, 36, -36].flatMap((down) =>
  [0, 40, -40].map((across) => [across, down] as const),
);

function options(
  { x, y }: Screen,
  h: number,
  gap: number,
  { centred, exact, gap: beside }: Look,
): Option[] {
  // A country's name may stand anywhere about its middle.
  if (centred && !exact)
    return ABOUT.map(([across, down]): Option => ['middle', x + across, y + down - h / 2]);
  const sides: Option[] = [
    ['start', x + gap, y - h / 2],
    ['end', x - gap, y - h / 2],
  ];
  // Above or below a line's point is mostly the line.
  if (beside) return sides;
  if (exact) sides.unshift(['middle', x, y - h / 2]);
  return [...sides, ['middle', x, y - gap - h], ['middle', x, y + gap]];
}

/** Lines of at most so many letters, longer words excepted. */
function wrap(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function weight({ kind, rank }: Properties): number {
  return rank + (LOOKS[kind]?.centred ? 100 : 0);
}

/** As an SVG transform: how a label is turned; undefined for a level one. */
export function turnOf({ angle, x, y, size, lines }: GroundLabel): string | undefined {
  const middle = tenths(y - size * 0.95 + (lines.length * size * LINE) / 2);
  return angle === 0 ? undefined : `rotate(${angle} ${x} ${middle})`;
}
