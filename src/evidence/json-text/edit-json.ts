import type { JsonNode, JsonObject } from './json-tree.ts';

/** A run of a text and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param edits in any order, none over another */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
}

/** The node that a JSON pointer (RFC 6901) leads to; null where it leads nowhere. */
export function nodeAt(root: JsonNode, pointer: string): JsonNode | null {
  let node: JsonNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'object') node = node.members.find((member) => member.key === key)?.value;
    else if (node?.kind === 'array') node = node.items[Number(key)];
    else return null;
  }
  return node ?? null;
}

/**
 * Edits that give an object's keys values, those that it lacks behind its last key or behind `after`, written as the
 * object's other keys are: on lines of their own or not, with the same indentation and the same space behind the colon.
 */
export function setMembers(
  text: string,
  object: JsonObject,
  members: Readonly<Record<string, unknown>>,
  after?: string,
): TextEdit[] {
  const style = styleOf(text, object);
  const edits: TextEdit[] = [];
  let added = '';
  for (const [key, value] of Object.entries(members)) {
    const written = write(value, style);
    const there = object.members.find((member) => member.key === key);
    if (there) edits.push({ start: there.value.start, end: there.value.end, text: written });
    else added += `,${style.between}${JSON.stringify(key)}${style.colon}${written}`;
  }
  if (added === '') return edits;
  const before = object.members.find(({ key }) => key === after) ?? object.members.at(-1);
  const at = before?.end ?? object.start + 1;
  return [...edits, { start: at, end: at, text: before ? added : added.slice(1) }];
}

interface Style {
  /** What stands before a key: a line break with the indentation, a space, nothing. */
  readonly between: string;
  readonly colon: string;
  /** One step of indentation; empty where the object is on one line. */
  readonly step: string;
}

function styleOf(text: string, { start, members: [first, second] }: JsonObject): Style {
  if (!first) return { between: '', colon: ': ', step: '' };
  const colon = text.slice(first.start, first.value.start).slice(JSON.stringify(first.key).length);
  const opening = text.slice(start + 1, first.start);
  // An object on one line may have spaces within its braces, or none; those behind its commas are what counts.
  const between = opening.includes('\n')
    ? opening
    : second
      ? text.slice(first.end, second.start).replace(',', '')
      : opening;
  const step = opening.includes('\n') ? (/\n([ \t]+)/.exec(text)?.[1] ?? '  ') : '';
  return { between, colon, step };
}

function write(value: unknown, { between, step }: Style): string {
  const text = JSON.stringify(value, null, step);
  return step === '' ? text : text.replaceAll('\n', between);
}
