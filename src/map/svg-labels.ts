import { TILE_SIZE, toMercator, toScreen } from '../geo/web-mercator.ts';
import type { ScreenTransform } from '../geo/web-mercator.ts';
import type { DrawnLabels } from './label-source.ts';
import type { Palette } from './palette.ts';

type Tone = keyof Pick<
  Palette,
  'place' | 'minorPlace' | 'country' | 'waterLabel' | 'oblast' | 'line1994'
>;

/** One label of the static picture; `x` and `y` are the first line's baseline, CSS pixels. */
export interface SvgLabel {
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
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];
type Option = readonly [anchor: SvgLabel['anchor'], x: number, top: number];
type Properties = DrawnLabels['features'][number]['properties'];

interface Look {
  readonly tone: Tone;
  readonly size: number;
  /** Whether the label stands on its point, not beside it. */
  readonly centred: boolean;
  /** From which zoom of 512 px tiles on. */
  readonly zoom: number;
}

/** Mean width of a letter, ems: text can't be measured where there is no page. */
const LETTER = 0.57;
const LINE = 1.15;
const LOOKS: Readonly<Record<string, Look>> = {
  capital: { tone: 'minorPlace', size: 13, centred: false, zoom: 4 },
  city: { tone: 'place', size: 13, centred: false, zoom: 4 },
  town: { tone: 'minorPlace', size: 11.5, centred: false, zoom: 6 },
  village: { tone: 'minorPlace', size: 10.5, centred: false, zoom: 8 },
  site: { tone: 'minorPlace', size: 10.5, centred: false, zoom: 8 },
  line1994: { tone: 'line1994', size: 10, centred: false, zoom: 6.8 },
  country: { tone: 'country', size: 10.5, centred: true, zoom: 4 },
  lake: { tone: 'waterLabel', size: 10.5, centred: true, zoom: 6.5 },
  sea: { tone: 'waterLabel', size: 12, centred: true, zoom: 4 },
};

/**
 * The labels that fit without meeting one another, a mark or the picture's edge: towns by rank, then waters and
 * countries. The former oblast and the rivers, whose names are turned, go without.
 * @param reserved boxes that are taken before the first label is placed
 */
export function placeLabelBoxes(
  { features }: DrawnLabels,
  transform: ScreenTransform,
  width: number,
  height: number,
  reserved: readonly Box[] = [],
): SvgLabel[] {
  const zoom = Math.log2(transform.scale / TILE_SIZE);
  const points = features.map(({ geometry: { coordinates }, properties }) => {
    const [lng = 0, lat = 0] = coordinates;
    return { ...toScreen(toMercator({ lng, lat }), transform), ...properties };
  });
  const taken: Box[] = [
    ...reserved,
    ...points
      .filter(({ marked }) => marked)
      .map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]),
  ];
  const placed: SvgLabel[] = [];
  for (const point of points.toSorted((a, b) => weight(a) - weight(b))) {
    const { id, kind, text, rank, marked, radius } = point;
    const look = LOOKS[kind];
    if (!look || text === '' || zoom < fromZoom(point, look)) continue;
    const { size, tone, centred } = look;
    const spacing = kind === 'country' ? 3 : 0;
    const lines = kind === 'line1994' ? wrap(text, 16) : text.split('\n');
    const w = Math.max(...lines.map((line) => line.length * (size * LETTER + spacing)));
    const h = lines.length * size * LINE;
    const gap = kind === 'line1994' ? 22 : marked ? radius + 3 : 6;
    for (const [anchor, x, top] of options(point, h, gap, centred)) {
      const left = x - { start: 0, middle: w / 2, end: w }[anchor];
      const box: Box = [left, top, left + w, top + h];
      const inside = left >= 2 && top >= 2 && box[2] <= width - 2 && box[3] <= height - 2;
      if (!inside || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      const bold = kind === 'city' && rank <= 1;
      const dotted = !marked && !centred && kind !== 'line1994';
      placed.push({
        dot: dotted ? [round(point.x), round(point.y)] : null,
        id,
        x: round(x),
        y: round(top + size * 0.95),
        anchor,
        size,
        lines,
        tone,
        bold,
        spacing,
      });
      break;
    }
  }
  return placed;
}

function fromZoom({ marked, rank, kind, from = 0 }: Properties, { zoom }: Look): number {
  // Towns for orientation come later than those of the dataset.
  const orientation = kind === 'town' && !marked ? (rank <= 6 ? 6.8 : 8) : 0;
  return Math.max(zoom, orientation, from);
}

function options(
  { x, y }: { readonly x: number; readonly y: number },
  h: number,
  gap: number,
  centred: boolean,
): Option[] {
  if (centred) return [['middle', x, y - h / 2]];
  return [
    ['start', x + gap, y - h / 2],
    ['end', x - gap, y - h / 2],
    ['middle', x, y - gap - h],
    ['middle', x, y + gap],
  ];
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

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
