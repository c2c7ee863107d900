import { JsonError, parseJsonTree } from './json-tree.ts';

/** The parsed value of a text, or what keeps it from being JSON and where. */
export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly got: string; readonly expected: string; readonly cure?: string };

const MARK = '\uFEFF';

/** Parses a JSON text. What is wrong is told by line and column, both from 1, the column in UTF-16 units. */
export function readJson(text: string): JsonResult {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (text.startsWith(MARK)) {
      const cure = 'save the file as UTF-8 without the mark';
      return { ok: false, got: 'a byte order mark', expected: 'JSON', cure };
    }
    return { ok: false, ...describeError(text, error) };
  }
}

function describeError(text: string, cause: unknown): { got: string; expected: string } {
  try {
    parseJsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { line, column } = positionOf(text, error.offset);
    return {
      got: `${error.got} at line ${line}, column ${column}`,
      expected: `JSON: ${error.expected}`,
    };
  }
  return { got: (cause as Error).message, expected: 'JSON' };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
