import type { Size } from '../../geo/web-mercator.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ImageFacts } from './image-facts.ts';
import type { ImageShape } from './image-sizes.ts';
import {
  footBlock,
  headBlock,
  keyBlock,
  noteBlock,
  sourceLines,
  sourcesBlock,
  TITLE_SIZES,
} from './panel-layout.ts';
import type { Block, Panel } from './panel-layout.ts';
import type { MeasureText } from './text-lines.ts';

/** A box of an image, CSS pixels of its drawing. */
export interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

/** Where the map and the blocks of words stand. */
export interface ImageLayout {
  readonly map: Frame;
  readonly blocks: readonly { readonly x: number; readonly y: number; readonly block: Block }[];
}

export interface ImageText {
  readonly facts: ImageFacts;
  readonly words: Messages;
  /** Whose data the map is drawn from. */
  readonly credits: string;
  /** What of the incidents has no mark in a map of a size; empty where all have. */
  readonly unmarked: (map: Size) => string;
  readonly measure: MeasureText;
}

const MARGIN = 20;
const GAP = 12;
/** What holds the address and the credits: the room above and below its lines. */
const FOOT_MARGIN = 7;
/** The words of a wide image. */
const PANEL_WIDTH = 290;
const MOST_SOURCE_LINES = { wide: 7, tall: 3 } as const;

/** Where everything stands in an image of a shape. @param size of its drawing, CSS pixels */
export function layoutImage(shape: ImageShape, size: Size, text: ImageText): ImageLayout {
  const foot = footBlock(panelOf(text, size.width - 2 * MARGIN), text.facts, text.credits);
  const footTop = size.height - foot.height - FOOT_MARGIN;
  const above: Size = { width: size.width, height: footTop - FOOT_MARGIN };
  const { map, blocks } = shape === 'wide' ? besideMap(above, text) : aroundMap(above, text);
  return { map, blocks: [...blocks, { x: MARGIN, y: footTop, block: foot }] };
}

/** The words in a column, the map beside it. */
function besideMap({ width, height }: Size, text: ImageText): ImageLayout {
  const map: Frame = { x: PANEL_WIDTH, y: 0, width: width - PANEL_WIDTH, height };
  const panel = panelOf(text, PANEL_WIDTH - 2 * MARGIN);
  const key = keyBlock(panel, text.facts.groups);
  const note = noteBlock(panel);
  const wished = sourcesBlock(panel, text.facts, MOST_SOURCE_LINES.wide);
  const fitted = TITLE_SIZES.map((titleSize) => {
    const head = headBlock(panel, text.facts, text.unmarked(map), titleSize);
    const taken = [head, key].reduce((sum, block) => sum + block.height + GAP, 2 * MARGIN);
    const withNote = height - taken - note.height - GAP;
    const lines = Math.min(sourceLines(withNote), MOST_SOURCE_LINES.wide);
    return { head, free: height - taken, lines };
  });
  // All sources are worth a smaller title.
  const enough = fitted.find(({ lines }) => lines >= wished.lines.length);
  const { head, free, lines } = enough ?? fitted.at(-1)!;
  const sources = sourcesBlock(
    panel,
    text.facts,
    enough ? lines : Math.min(sourceLines(free), MOST_SOURCE_LINES.wide),
  );
  const bottom = [key, sources, ...(enough ? [note] : [])].filter((block) => block.height > 0);
  const least = bottom.reduce((sum, block) => sum + block.height + GAP, -GAP);
  return {
    map,
    blocks: [
      { x: MARGIN, y: MARGIN, block: head },
      ...stacked(bottom, height - MARGIN - least, GAP),
    ],
  };
}

/** The words above the map and below it. */
function aroundMap({ width, height }: Size, text: ImageText): ImageLayout {
  const panel = panelOf(text, width - 2 * MARGIN);
  const bottom = [
    keyBlock(panel, text.facts.groups),
    sourcesBlock(panel, text.facts, MOST_SOURCE_LINES.tall),
    noteBlock(panel),
  ].filter((block) => block.height > 0);
  const bottomTop = bottom.reduce((top, block) => top - block.height - GAP / 2, height - GAP / 2);
  const [titleSize] = TITLE_SIZES;
  const mapUnder = (head: Block): Frame => {
    const y = MARGIN + head.height + GAP;
    return { x: 0, y, width, height: bottomTop - GAP / 2 - y };
  };
  // How much has no mark depends on the map's size, and that on how many lines say so. A lower map can have less to
  // say, and with fewer lines be the higher one again: once there is room for the words, it stays.
  let map = mapUnder(headBlock(panel, text.facts, '', titleSize));
  let head = headBlock(panel, text.facts, text.unmarked(map), titleSize);
  while (mapUnder(head).y > map.y) {
    map = mapUnder(head);
    head = headBlock(panel, text.facts, text.unmarked(map), titleSize);
  }
  return {
    map,
    blocks: [{ x: MARGIN, y: MARGIN, block: head }, ...stacked(bottom, bottomTop, GAP / 2)],
  };
}

/** Blocks one below the other. @param top of the first, CSS pixels */
function stacked(blocks: readonly Block[], top: number, gap: number): ImageLayout['blocks'] {
  let next = top;
  return blocks.map((block) => {
    const y = next;
    next += block.height + gap;
    return { x: MARGIN, y, block };
  });
}

function panelOf({ words, measure }: ImageText, width: number): Panel {
  return { words, measure, width };
}
