import { Value } from 'typebox/value';
import { parseJsonTree } from './json-tree.ts';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './json-tree.ts';
import { sameItems } from './same-items.ts';

/**
 * A JSON text with as little of it changed as makes it mean another value: what is the same keeps its characters, what is
 * new is written as what stands around it. Items of lists that have an `id`, as those of authors' files do, are known by
 * it wherever they stand. Keys that stay keep their order.
 * @param value whatever JSON can hold
 * @throws {JsonError} if the text is no JSON
 */
export function rewriteJson(text: string, value: unknown): string {
  const root = parseJsonTree(text);
  const step = /\n([ \t]+)/.exec(text)?.[1] ?? (text.includes('\n') ? '  ' : '');
  const writer = new Rewriter(text, step);
  const written = writer.rewrite(root, JSON.parse(text), value, /\r?\n/.exec(text)?.[0] ?? null);
  return text.slice(0, root.start) + written + text.slice(root.end);
}

/** A member or an item as it is written, and which one it is of those that were there; null for a new one. */
interface Part {
  readonly at: number | null;
  readonly text: string;
}

/** What a new line at some depth begins with, the line break itself first; null where all is on one line. */
type Indent = string | null;

class Rewriter {
  readonly #text: string;
  readonly #step: string;

  constructor(text: string, step: string) {
    this.#text = text;
    this.#step = step;
  }

  /** @param indent that of the line that the node's closing bracket would begin */
  rewrite(node: JsonNode, before: unknown, after: unknown, indent: Indent): string {
    if (Value.Equal(before, after)) return this.#slice(node);
    if (node.kind === 'object' && isRecord(before) && isRecord(after))
      return this.#rewriteObject(node, before, after, indent);
    if (node.kind === 'array' && Array.isArray(before) && Array.isArray(after))
      return this.#rewriteArray(node, before, after, indent);
    return this.#write(after, indent);
  }

  #rewriteObject(
    node: JsonObject,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
    indent: Indent,
  ): string {
    const members = new Map(node.members.map((member) => [member.key, member]));
    const inner = this.#innerIndent(node, node.members);
    // A key that stands twice can't be told apart from its other.
    if (members.size < node.members.length || members.size === 0) return this.#write(after, indent);
    const parts = node.members.flatMap(({ key, start, value }, at): (Part & { key: string })[] => {
      if (!Object.hasOwn(after, key)) return [];
      const name = this.#text.slice(start, value.start);
      return [{ key, at, text: name + this.rewrite(value, before[key], after[key], inner) }];
    });
    const colon = this.#colonOf(node.members[0]!);
    let behind = -1;
    for (const [key, value] of Object.entries(after)) {
      const at = parts.findIndex((part) => part.key === key);
      if (at === -1) {
        const text = `${JSON.stringify(key)}${colon}${this.#write(value, inner)}`;
        parts.splice(behind + 1, 0, { key, at: null, text });
      }
      behind = at === -1 ? behind + 1 : at;
    }
    return this.#joined(node, node.members, parts, '{}');
  }

  #rewriteArray(
    node: JsonArray,
    before: readonly unknown[],
    after: readonly unknown[],
    indent: Indent,
  ): string {
    if (before.length === 0) return this.#write(after, indent);
    const inner = this.#innerIndent(node, node.items);
    const parts = sameItems(before, after).map((at, index): Part => {
      const item = after[index];
      if (at === null) return { at, text: this.#write(item, inner) };
      return { at, text: this.rewrite(node.items[at]!, before[at], item, inner) };
    });
    return this.#joined(node, node.items, parts, '[]');
  }

  /** Puts parts between a container's brackets: those that stood beside each other with what stood between them. */
  #joined(
    node: JsonNode,
    there: readonly JsonNode[] | readonly JsonMember[],
    parts: readonly Part[],
    brackets: string,
  ): string {
    const [first] = parts;
    if (!first) return brackets;
    const opening = this.#text.slice(node.start, there[0]!.start);
    const closing = this.#text.slice(there.at(-1)!.end, node.end);
    const gaps = there.slice(1).map(({ start }, at) => this.#text.slice(there[at]!.end, start));
    // Of what stands between others the shortest: a blank line is somebody's, where it is.
    const usual = gaps.toSorted((a, b) => a.length - b.length)[0] ?? `,${opening.slice(1)}`;
    const rest = parts.slice(1).map(({ at, text }, index) => {
      const before = parts[index]!.at;
      const isBeside = at !== null && before !== null && at === before + 1;
      return (isBeside ? gaps[before]! : usual) + text;
    });
    return `${opening}${first.text}${rest.join('')}${closing}`;
  }

  #innerIndent(node: JsonNode, [first]: readonly { readonly start: number }[]): Indent {
    return first
      ? (/\r?\n[ \t]*$/.exec(this.#text.slice(node.start, first.start))?.[0] ?? null)
      : null;
  }

  #colonOf({ start, key, value }: JsonMember): string {
    const name = this.#text.slice(start, value.start);
    return name.includes(': ') || name.length > JSON.stringify(key).length + 1 ? ': ' : ':';
  }

  #write(value: unknown, indent: Indent): string {
    if (indent === null) return JSON.stringify(value);
    return JSON.stringify(value, null, this.#step).replaceAll('\n', indent);
  }

  #slice({ start, end }: JsonNode): string {
    return this.#text.slice(start, end);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
