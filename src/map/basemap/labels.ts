import { bothNames } from '../../evidence/both-names.ts';
import type { Place, PlaceKind } from '../../evidence/model.ts';

/** How a kind of place is named on the map: who comes first where room is short. */
interface LabelRule {
  readonly rank: number;
  readonly font: string;
}

const USUAL = '12px "Noto Sans", system-ui, sans-serif';

const RULES: Readonly<Record<PlaceKind, LabelRule>> = {
  city: { rank: 1, font: '700 14px "Noto Sans", system-ui, sans-serif' },
  town: { rank: 2, font: USUAL },
  village: { rank: 3, font: USUAL },
  site: { rank: 4, font: USUAL },
  point: { rank: 4, font: USUAL },
  region: { rank: 5, font: USUAL },
  district: { rank: 6, font: USUAL },
  sector: { rank: 7, font: USUAL },
  country: { rank: 8, font: USUAL },
};

export function labelRule({ kind }: Place): LabelRule {
  return RULES[kind];
}

/** Both names of a disputed place stand one above the other, whole. */
export function labelLines(name: string): string[] {
  const parts = bothNames(name);
  return parts.length === 2 && name.length > 18 ? [`${parts[0]} /`, parts[1]!] : [name];
}

export const LINE_HEIGHT = 15;

export type MeasureLines = (lines: readonly string[], font: string) => number;

/** Width of the widest line, CSS pixels. */
export function measureLines(lines: readonly string[], font: string): number {
  const context = (measuring ??= document.createElement('canvas').getContext('2d'));
  if (!context) return Math.max(...lines.map((line) => line.length * 7));
  context.font = font;
  return Math.max(...lines.map((line) => context.measureText(line).width));
}

/** A canvas for measuring is the same for every map: it holds no state but the font set before each use. */
let measuring: CanvasRenderingContext2D | null = null;
