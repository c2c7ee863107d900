import { pointerTo } from '../finding.ts';
import { MOST_OPEN } from './json-tree.ts';
import type { JsonNode } from './json-tree.ts';

/** A key that its object has already. */
export interface RepeatedKey {
  /** JSON pointer (RFC 6901) to the key. */
  readonly pointer: string;
  readonly key: string;
  /** Where the key stands first, and where it does again, UTF-16 units. */
  readonly first: number;
  readonly again: number;
}

/**
 * Whether an object of a JSON text has a key twice: the text then has more keys than what was parsed of it. Counting takes a
 * part of the time that the parsing takes, and places of keys are needed only where one stands twice. True, too, of what has
 * too many brackets in each other to be counted, which `parseJsonTree` tells.
 */
export function mayRepeatKeys(text: string, parsed: unknown): boolean {
  return keysWritten(text) !== keysOf(parsed, MOST_OPEN);
}

/** The keys that stand again, in the order of the text. */
export function repeatedKeys(root: JsonNode): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const visit = (node: JsonNode, path: string): void => {
    if (node.kind === 'array')
      node.items.forEach((item, index) => visit(item, path + pointerTo(index)));
    if (node.kind !== 'object') return;
    const starts = new Map<string, number>();
    for (const { key, start, value } of node.members) {
      const pointer = path + pointerTo(key);
      const first = starts.get(key);
      if (first === undefined) starts.set(key, start);
      else found.push({ pointer, key, first, again: start });
      visit(value, pointer);
    }
  };
  visit(root, '');
  return found;
}

const BACKSLASH = 92;
const COLON = 58;

/** How many keys a JSON text has: strings before a colon. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === COLON) keys++;
  }
  return keys;
}

/** Behind the quotation mark that ends a string. @param start where the one that begins it is */
function endOfString(text: string, start: number): number {
  for (let at = start; ;) {
    at = text.indexOf('"', at + 1);
    let before = at;
    while (text.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
}

/** Space, tab, line feed, carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** @param open how many brackets there may be in each other @returns Infinity where there are more */
function keysOf(value: unknown, open: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (open === 0) return Infinity;
  let keys = 0;
  if (Array.isArray(value)) for (const item of value) keys += keysOf(item, open - 1);
  else
    for (const key in value) {
      keys += 1 + keysOf((value as Readonly<Record<string, unknown>>)[key], open - 1);
    }
  return keys;
}
