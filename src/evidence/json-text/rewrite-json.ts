import { Value } from 'typebox/value';
import { parseJsonTree } from './json-tree.ts';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './json-tree.ts';

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
    const kept = node.members.filter(({ key }) => Object.hasOwn(after, key));
    const parts = kept.map(({ key, start, value }) => {
      const name = this.#text.slice(start, value.start);
      return { key, text: name + this.rewrite(value, before[key], after[key], inner) };
    });
    const colon = this.#colonOf(node.members[0]!);
    let behind = -1;
    for (const [key, value] of Object.entries(after)) {
      const at = parts.findIndex((part) => part.key === key);
      if (at === -1) {
        const text = `${JSON.stringify(key)}${colon}${this.#write(value, inner)}`;
        parts.splice(behind + 1, 0, { key, text });
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
    const places = new Map(before.map((item, at) => [idOf(item) ?? at, at]));
    const parts = after.map((item, index) => {
      const at = places.get(idOf(item) ?? index);
      const there = at === undefined ? undefined : node.items[at];
      return {
        text: there ? this.rewrite(there, before[at!], item, inner) : this.#write(item, inner),
      };
    });
    return this.#joined(node, node.items, parts, '[]');
  }

  /** Puts parts between a container's brackets with what stands between those that it has. */
  #joined(
    node: JsonNode,
    there: readonly JsonNode[] | readonly JsonMember[],
    parts: readonly { readonly text: string }[],
    brackets: string,
  ): string {
    if (parts.length === 0) return brackets;
    const [first, second] = there;
    const opening = this.#text.slice(node.start, first!.start);
    const closing = this.#text.slice(there.at(-1)!.end, node.end);
    const between = second ? this.#text.slice(first!.end, second.start) : `,${opening.slice(1)}`;
    return `${opening}${parts.map(({ text }) => text).join(between)}${closing}`;
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

/** What a record of an author's file is known by: its `id`, or that of a feature's properties. */
function idOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { id, properties } = value;
  if (typeof id === 'string') return id;
  return isRecord(properties) ? idOf(properties) : undefined;
}
