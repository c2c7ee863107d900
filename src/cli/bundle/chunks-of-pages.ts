import { basename } from 'node:path';

/** What the bundler knows of a module. */
interface Imports {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
export type ImportsOf = (id: string) => Imports | null;

/**
 * Puts modules into the chunks that they would be in if a page were not there, parted only by what that page begins with.
 * By itself the bundler parts each chunk by all that the page ever comes to load, and many small ones weigh more for the
 * others: so it takes later what they have as they have it.
 * @param pages the others @param guest the page that takes what they have
 * @returns the name of a module's chunk; null for one that is left to the bundler
 */
export function chunksOfPages(
  pages: readonly string[],
  guest: string,
  importsOf: ImportsOf,
): (id: string) => string | null {
  const ofPages = entriesByModule(pages, importsOf);
  const ofGuest = entriesByModule([guest], importsOf);
  // A page's script begins the page wherever it is run: it comes with that page alone.
  const begins = new Set(pages.flatMap((page) => [page, ...(importsOf(page)?.importedIds ?? [])]));
  const chunks = new Map<string, string[]>();
  for (const [id, entries] of ofPages) {
    if (begins.has(id) && !ofGuest.has(id)) continue;
    const key = `${ofGuest.get(id)?.has(guest) ?? false}\n${keyOf(entries)}`;
    const chunk = chunks.get(key);
    if (chunk) chunk.push(id);
    else chunks.set(key, [id]);
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const ids of chunks.values()) {
    const uses = new Set(ids.map((id) => keyOf(ofGuest.get(id) ?? [])));
    // The guest has all of it at the same times, or nothing.
    if (uses.size === 1) continue;
    const entry = ids.find((id) => ofPages.get(id)!.has(id)) ?? ids.at(-1)!;
    const named = basename(entry).replace(/\.\w+$/, '');
    let name = named;
    for (let n = 2; taken.has(name); n += 1) name = `${named}-${n}`;
    taken.add(name);
    for (const id of ids) names.set(id, name);
  }
  return (id) => names.get(id) ?? null;
}

interface Entry {
  /** The modules that come with it. */
  readonly modules: ReadonlySet<string>;
  /** The entries that import it later. */
  readonly from: Set<string>;
}

/**
 * By each module that pages come to load, the entries that bring it: pages, and modules imported later. One that is only
 * imported where the module has come before brings it to nobody.
 */
function entriesByModule(
  pages: readonly string[],
  importsOf: ImportsOf,
): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = new Map<string, Entry>();
  const begin = (id: string): Entry => {
    const entry = entries.get(id) ?? { modules: closureOf(id, importsOf), from: new Set() };
    entries.set(id, entry);
    return entry;
  };
  for (const page of pages) begin(page);
  // What is imported later is added to the map while it is gone through.
  for (const [at, { modules }] of entries)
    for (const id of modules)
      for (const later of importsOf(id)?.dynamicallyImportedIds ?? []) begin(later).from.add(at);
  const there = modulesThere(entries, new Set(pages));
  const found = new Map<string, Set<string>>();
  for (const [at, { modules }] of entries)
    for (const id of modules) {
      const of = found.get(id) ?? new Set();
      found.set(id, of);
      if (!there.get(at)!.has(id)) of.add(at);
    }
  return found;
}

/** By entry, the modules that are there whenever it is imported. */
function modulesThere(
  entries: ReadonlyMap<string, Entry>,
  pages: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Set([...entries.values()].flatMap(({ modules }) => [...modules]));
  const there = new Map<string, Set<string>>();
  for (const at of entries.keys()) there.set(at, pages.has(at) ? new Set() : all);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [at, { from }] of entries) {
      if (pages.has(at)) continue;
      const known = there.get(at)!;
      const left = [...known].filter((id) =>
        [...from].every((by) => entries.get(by)!.modules.has(id) || there.get(by)!.has(id)),
      );
      if (left.length === known.size) continue;
      there.set(at, new Set(left));
      isSettled = false;
    }
  }
  return there;
}

function closureOf(entry: string, importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const next of importsOf(id)?.importedIds ?? []) found.add(next);
  return found;
}

function keyOf(entries: Iterable<string>): string {
  return [...entries].toSorted().join('\n');
}
