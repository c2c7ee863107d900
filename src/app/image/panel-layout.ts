import type { Group } from '../../evidence/vocabulary.ts';
import { groupName } from '../../messages/vocabulary-names.ts';
import type { Messages } from '../../messages/messages.ts';
import { directionOf } from '../../messages/text-direction.ts';
import type { TextStyle } from '../../map/basemap/map-typeface.ts';
import type { ImageFacts } from './image-facts.ts';
import { fitLine, wrapLines, wrapList } from './text-lines.ts';
import type { MeasureText, Setting } from './text-lines.ts';

/** A line of text where it stands: `y` is its baseline; CSS pixels from the panel's upper left corner. */
export interface PlacedLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly tone: 'ink' | 'ink2';
  /** The direction of the paragraph that it is a line of. */
  readonly direction: 'ltr' | 'rtl';
  readonly y: number;
}

/** A group of the key: its shape's centre, and where its name begins. */
export interface PlacedGroup {
  readonly group: Group;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Part of an image's words, laid out from its own upper edge down. */
export interface Block {
  readonly lines: readonly PlacedLine[];
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
}

interface Paragraph {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly tone?: PlacedLine['tone'];
  /** Defaults to `ltr`, as the interface is written. */
  readonly direction?: PlacedLine['direction'];
  /** Space above it, unless it is the first. */
  readonly gap: number;
}

/** What lays out: the words of the interface, what measures, and the width that there is. */
export interface Panel {
  readonly words: Messages;
  readonly measure: MeasureText;
  readonly width: number;
}

const STYLE = {
  name: { size: 12, bold: true },
  range: { size: 14, bold: true },
  opened: { size: 12, bold: true },
  text: { size: 12 },
  note: { size: 10.5 },
  foot: { size: 9.5 },
} as const satisfies Record<string, TextStyle>;
/** The title takes the largest of these that leaves everything its room. */
export const TITLE_SIZES = [26, 23, 20, 17.5, 15] as const;
const TITLE_LINES = 4;
const LEADING = 1.36;
const TITLE_LEADING = 1.22;

/** A shape of the key, the room between it and its name, and between two groups, CSS pixels. */
export const KEY = { shape: 12, gap: 6, between: 16, row: 18, style: STYLE.note } as const;

/** What the view is: name, title, dates, what is open, how many incidents, and by what they are filtered. */
export function headBlock(
  panel: Panel,
  facts: ImageFacts,
  unmarked: string,
  titleSize: number,
): Block {
  const { words } = panel;
  const paragraph = (text: string, style: TextStyle, most: number, gap: number): Paragraph => ({
    lines: wrapLines(text, settingOf(panel, style), most),
    style,
    gap,
  });
  const title: TextStyle = { size: titleSize, bold: true, serif: true };
  const counted = [words.imageCount(facts.shown), unmarked].filter(Boolean).join('. ');
  return stack([
    { lines: [words.appName], style: STYLE.name, tone: 'ink2', gap: 0 },
    { ...paragraph(facts.title, title, TITLE_LINES, 6), direction: directionOf(facts.title) },
    paragraph(facts.range, STYLE.range, 2, 8),
    ...(facts.opened === null
      ? []
      : [paragraph(words.imageOpened(facts.opened), STYLE.opened, 2, 4)]),
    paragraph(counted, STYLE.text, 3, 4),
    ...(facts.filters.length === 0
      ? []
      : [paragraph(words.printedFilters(facts.filters), STYLE.text, 2, 4)]),
  ]);
}

/** What the marks mean: as many groups in a row as there is room for. */
export function keyBlock(panel: Panel, groups: readonly Group[]): Block {
  const lead = KEY.shape + KEY.gap;
  const setting = settingOf(panel, KEY.style, lead);
  const placed: PlacedGroup[] = [];
  let x = 0;
  let row = 0;
  for (const group of groups) {
    const name = fitLine(groupName(group, panel.words).text, setting);
    const wide = lead + panel.measure(name, KEY.style);
    if (x > 0 && x + wide > panel.width) [x, row] = [0, row + 1];
    placed.push({ group, name, x, y: (row + 0.5) * KEY.row });
    x += wide + KEY.between;
  }
  return { lines: [], groups: placed, height: groups.length === 0 ? 0 : (row + 1) * KEY.row };
}

/** The reports that it rests on. @param most how many lines */
export function sourcesBlock(panel: Panel, { sources }: ImageFacts, most: number): Block {
  if (sources.length === 0 || most < 1) return stack([]);
  const lines = wrapList(
    sources,
    (names, more) => panel.words.imageSources(names, more),
    settingOf(panel, STYLE.note),
    most,
  );
  return stack([{ lines, style: STYLE.note, gap: 0 }]);
}

/** What marks count. */
export function noteBlock(panel: Panel): Block {
  const lines = wrapLines(panel.words.legendNote, settingOf(panel, STYLE.note));
  return stack([{ lines, style: STYLE.note, tone: 'ink2', gap: 0 }]);
}

/** Where the view is, and whose data its map is drawn from. */
export function footBlock(panel: Panel, { address }: ImageFacts, credits: string): Block {
  const setting = settingOf(panel, STYLE.foot);
  return stack([
    { lines: wrapLines(address, setting, 2), style: STYLE.foot, gap: 0 },
    { lines: wrapLines(credits, setting, 2), style: STYLE.foot, tone: 'ink2', gap: 0 },
  ]);
}

/** How many lines of sources there are room for. */
export function sourceLines(height: number): number {
  return Math.floor(height / (STYLE.note.size * LEADING));
}

/** @param lead what stands before each line, CSS pixels */
function settingOf({ measure, width }: Panel, style: TextStyle, lead = 0): Setting {
  return { measure, style, width: width - lead };
}

function stack(paragraphs: readonly Paragraph[]): Block {
  const lines: PlacedLine[] = [];
  let y = 0;
  paragraphs.forEach(({ lines: texts, style, tone = 'ink', direction = 'ltr', gap }, at) => {
    const leading = style.size * (style.serif ? TITLE_LEADING : LEADING);
    if (at > 0) y += gap;
    for (const text of texts) {
      // The baseline of a line is about four fifths down.
      lines.push({ text, style, tone, direction, y: y + leading / 2 + style.size * 0.36 });
      y += leading;
    }
  });
  return { lines, groups: [], height: y };
}
