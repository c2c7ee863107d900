import { readAs } from '../read-as.ts';
import type { ImportPlan } from '../../plan-import.ts';
import { createFirstRows } from '../same/first-rows.ts';
import { publishedColumns } from './row-keys.ts';
import type { RowKeys } from './row-keys.ts';

/** The ids that an import gave, and what their rows were known by. */
export interface EarlierIds {
  /** The headers that the content was made of. */
  readonly columns: readonly string[];
  /** In the order of the rows. */
  readonly rows: Iterable<RowKeys & { readonly id: string }>;
}

/** Writes them line by line, for the next import into the folder. */
export interface IdLines {
  readonly header: string;
  readonly line: (id: string, keys: RowKeys) => string;
}

export function idLines({ tables, mapping }: Pick<ImportPlan, 'tables' | 'mapping'>): IdLines {
  const columns = new Set(tables.flatMap((table) => publishedColumns(readAs(table, mapping))));
  return {
    header: `${JSON.stringify([...columns].toSorted())}\n`,
    line: (id, { content, about }) => `${JSON.stringify([id, content, about])}\n`,
  };
}

/** Reads what `idLines` wrote. @returns null where it is something else */
export function parseIdLines(text: string): EarlierIds | null {
  const [first = '', ...lines] = text.trimEnd().split('\n').map(parsed);
  const rows = lines.filter(isIdLine);
  if (!Array.isArray(first) || rows.length < lines.length) return null;
  return {
    columns: first.map(String),
    rows: rows.map(([id, content, about]) => ({ id, content, about })),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isIdLine(value: unknown): value is [id: string, content: number, about: number] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [id, ...keys] = value as unknown[];
  return typeof id === 'string' && keys.every((key) => Number.isSafeInteger(key));
}

/** Which rows of a table are those that an earlier import gave ids: all are seen once, then asked for in the same order. */
export interface IdMatch {
  readonly see: (keys: RowKeys) => void;
  /** Once all are seen. @returns the ids that rows keep, and of each row its own; undefined where it had none */
  readonly result: () => KeptIds;
}

export interface KeptIds {
  readonly ids: ReadonlySet<string>;
  readonly idOf: (keys: RowKeys) => string | undefined;
}

/**
 * A row is the one that says the same, of several the first that is left; else the one that is about the same, where only
 * one is left of both.
 */
export function createIdMatch({ rows }: EarlierIds): IdMatch {
  const earlier = [...rows];
  const firsts = createFirstRows();
  // Those of equal content behind the first, few as they are.
  const others = new Map<number, number[]>();
  for (const [at, { content }] of earlier.entries()) {
    const first = firsts.earlier(content, at);
    if (first === undefined) continue;
    const list = others.get(first);
    if (list) list.push(at);
    else others.set(first, [at]);
  }
  let taken = new Uint8Array(earlier.length);
  const takeSame = (content: number): number | undefined => {
    const first = firsts.find(content);
    if (first === undefined) return undefined;
    const at = taken[first] === 0 ? first : others.get(first)?.find((each) => taken[each] === 0);
    if (at !== undefined) taken[at] = 1;
    return at;
  };
  const left = new Map<number, number | null>();
  return {
    see({ content, about }) {
      if (takeSame(content) === undefined) addOnce(left, about, 0);
    },
    result() {
      const ids = new Set<string>();
      const leftBefore = new Map<number, number | null>();
      for (const [at, { id, about }] of earlier.entries())
        if (taken[at] === 1) ids.add(id);
        else addOnce(leftBefore, about, at);
      const alike = new Map<number, string>();
      for (const [about, one] of left) {
        const at = one === null ? null : leftBefore.get(about);
        if (at !== null && at !== undefined) alike.set(about, earlier[at]!.id);
      }
      for (const id of alike.values()) ids.add(id);
      taken = new Uint8Array(earlier.length);
      return {
        ids,
        idOf({ content, about }) {
          const at = takeSame(content);
          return at === undefined ? alike.get(about) : earlier[at]!.id;
        },
      };
    },
  };
}

/** Null stands for what comes several times. */
function addOnce(places: Map<number, number | null>, key: number, at: number): void {
  places.set(key, places.has(key) ? null : at);
}
