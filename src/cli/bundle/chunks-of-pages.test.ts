import { expect, it } from 'vitest';
import { chunksOfPages } from './chunks-of-pages.ts';

/** By module, what it imports; what begins with a question mark is imported later. */
type Graph = Readonly<Record<string, readonly string[]>>;

/** The modules of a graph by the chunk that they are put into; those that are left to the bundler under none. */
function chunksOf(graph: Graph, pages: readonly string[] = ['page']): Record<string, string[]> {
  const chunkOf = chunksOfPages(pages, 'desk', (id) => {
    const imports = graph[id];
    if (!imports) return null;
    const isLater = (name: string): boolean => name.startsWith('?');
    return {
      importedIds: imports.filter((name) => !isLater(name)),
      dynamicallyImportedIds: imports.filter(isLater).map((name) => name.slice(1)),
    };
  });
  const chunks: Record<string, string[]> = {};
  for (const id of Object.keys(graph)) (chunks[chunkOf(id) ?? 'none'] ??= []).push(id);
  return chunks;
}

it('a chunk of which the desk comes to load a part stays one', () => {
  const graph = { page: ['?map'], map: ['lib', 'view'], lib: [], view: [], desk: ['?place'] };
  expect(chunksOf({ ...graph, place: ['lib'] })).toEqual({
    map: ['map', 'lib', 'view'],
    none: ['page', 'desk', 'place'],
  });
});

it('what the desk begins with is apart from the rest, and is one however often it is used later', () => {
  const graph = {
    page: ['begin'],
    begin: ['react', 'shell', 'stage', 'clock'],
    stage: [],
    react: [],
    clock: [],
    shell: [],
    desk: ['react', 'clock', '?place'],
    place: ['react', 'shell'],
  };
  expect(chunksOf(graph)).toEqual({
    none: ['page', 'begin', 'react', 'clock', 'desk', 'place'],
    stage: ['stage', 'shell'],
  });
});

it('what the desk has of no other page, or whole, is left to the bundler', () => {
  expect(
    chunksOf({ page: ['a', '?late'], a: [], late: ['b'], b: [], desk: ['own', '?late'], own: [] }),
  ).toEqual({ none: ['page', 'a', 'late', 'b', 'desk', 'own'] });
});

it('what is there before a part comes later parts no chunk', () => {
  // Both pages have a and b whenever the part comes, which has b too.
  const graph = {
    page: ['begin'],
    other: ['also'],
    begin: ['a', 'b', '?part'],
    also: ['a', 'b'],
    a: [],
    b: [],
    part: ['b'],
    desk: ['?tool'],
    tool: ['a'],
  };
  expect(chunksOf(graph, ['page', 'other'])).toEqual({
    b: ['a', 'b'],
    none: ['page', 'other', 'begin', 'also', 'part', 'desk', 'tool'],
  });
});

it('circles end, and no two chunks have one name', () => {
  const graph = {
    page: ['?x/part.ts', '?y/part.ts'],
    'x/part.ts': ['x/a', 'page'],
    'x/a': ['x/part.ts'],
    'y/part.ts': ['y/a'],
    'y/a': ['y/part.ts'],
    desk: ['?tool'],
    tool: ['x/a', '?late'],
    late: ['y/a'],
  };
  const chunkNames = Object.keys(chunksOf({ ...graph, 'x/a': [], 'y/a': [] }));
  expect(chunkNames).toEqual(['none', 'part', 'part-2']);
  expect(() => chunksOf(graph)).not.toThrow();
});

it('a page’s own script, which begins the page wherever it is run, comes with that page alone', () => {
  const graph = {
    page: ['begin'],
    begin: ['app', 'site'],
    app: [],
    site: [],
    desk: ['?preview'],
    preview: ['app'],
  };
  expect(chunksOf(graph)).toEqual({
    site: ['app', 'site'],
    none: ['page', 'begin', 'desk', 'preview'],
  });
});
