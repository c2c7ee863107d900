import { readFileSync } from 'node:fs';
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { Font, PathCommand } from 'opentype.js/dist/opentype.mjs';
import type { TextStyle, Typeface } from '../../pages/pictures.tsx';
import { drawingFile } from '../package/package-files.ts';
import { fontFile, SCRIPTS } from './font-files.ts';
import type { Family, Script, Weight } from './font-files.ts';

/** What turns the direction of writing has no shape of its own. */
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The page's own fonts, for pictures. @param root the package, or the checkout */
export function createTypeface(root: string): Typeface {
  const opened = new Map<string, Font>();
  const open = (family: Family, script: Script, weight: Weight): Font => {
    const file = fontFile(family, script, weight);
    let font = opened.get(file);
    if (!font) {
      // A copy: what a file is read into may be part of a larger buffer.
      font = parse(new Uint8Array(readFileSync(drawingFile(root, file))).buffer);
      opened.set(file, font);
    }
    return font;
  };
  /** Null where none of them has the letter: what a font lacks it draws as an empty box. */
  const fontOf = (character: string, { bold, serif }: TextStyle): Font | null => {
    const family = serif ? 'noto-serif' : 'noto-sans';
    const weight = bold ? 700 : 400;
    const script = SCRIPTS.find((name) => open(family, name, weight).charToGlyphIndex(character));
    return script === undefined ? null : open(family, script, weight);
  };

  /** Each run of letters of one font, and where it begins. */
  const runs = (text: string, x: number, style: TextStyle): { run: Run[]; end: number } => {
    const run: Run[] = [];
    let font: Font | null = null;
    for (const character of text.replace(DIRECTIONS, '')) {
      // A space belongs to the word before it: every font has one.
      const next: Font | null = font && character === ' ' ? font : fontOf(character, style);
      if (!next) continue;
      if (next === font) run.at(-1)!.text += character;
      else run.push({ font: next, text: character, x: 0 });
      font = next;
    }
    let end = x;
    for (const part of run) {
      part.x = end;
      end += part.font.getAdvanceWidth(part.text, style.size, spacing(style));
    }
    return { run, end };
  };
  return {
    has: (text) =>
      Array.from(text.replace(DIRECTIONS, '')).every(
        (letter) =>
          letter === ' ' ||
          SCRIPTS.some((name) => open('noto-sans', name, 400).charToGlyphIndex(letter) > 0),
      ),
    measure: remembered((text, style) => runs(text, 0, style).end),
    outline: remembered((text, x, y, style) =>
      runs(text, x, style)
        .run.map(({ font, text: letters, x: left }) =>
          pathData(font.getPath(letters, left, y, style.size, spacing(style)).commands),
        )
        .join(''),
    ),
  };
}

/** Works out each answer once: a layout measures the same few words over and over, and two themes draw one outline. */
function remembered<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = answers.get(key) ?? answer(...asked);
    answers.set(key, known);
    return known;
  };
}

interface Run {
  readonly font: Font;
  text: string;
  x: number;
}

/** The package counts it in ems. */
function spacing({ spacing: pixels = 0, size }: TextStyle): { letterSpacing: number } {
  return { letterSpacing: pixels / size };
}

/** The package's own writer makes NaN of coordinates a hair off a whole number. */
function pathData(commands: readonly PathCommand[]): string {
  const at = (...values: number[]): string => values.map((value) => value.toFixed(2)).join(' ');
  return commands
    .map((command) => {
      switch (command.type) {
        case 'Z':
          return 'Z';
        case 'C': {
          const { x1, y1, x2, y2, x, y } = command;
          return `C${at(x1, y1, x2, y2, x, y)}`;
        }
        case 'Q':
          return `Q${at(command.x1, command.y1, command.x, command.y)}`;
        default:
          return command.type + at(command.x, command.y);
      }
    })
    .join('');
}
