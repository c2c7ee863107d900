import type { Backend, OpenedSource } from './backend.ts';
import { PLACES_AT_ONCE } from './backend.ts';
import { parseJson } from '../fetch-json.ts';
import { openPacked } from './open-packed.ts';
import { openWhole } from './open-whole.ts';
import { PACKED_FORMAT } from '../published.ts';
import type { Searcher } from '../search-index.ts';

/** Reads a large dataset where this is called: in a worker, or in a page that can't have one. */
export function createBackend(): Backend {
  const ending = new AbortController();
  let opened: OpenedSource | null = null;
  let searcher: Promise<Searcher> | null = null;
  const source = (): OpenedSource => {
    if (opened) return opened;
    throw new Error('No dataset: got a question, expected it after `open`. Open one first.');
  };

  return {
    async open({ address, bytes }, onProgress) {
      const value = parseJson(address, bytes);
      const packed = (value as { format?: unknown } | null)?.format === PACKED_FORMAT;
      opened = packed
        ? await openPacked(value, address, onProgress, ending.signal)
        : openWhole(value);
      const { info, sources, speakers, tallies, ceasefires } = opened;
      const { columns, indexes, placeCount, detailsRows } = opened;
      return {
        info,
        sources,
        speakers,
        tallies,
        ceasefires,
        columns,
        indexes,
        placeCount,
        detailsRows,
      };
    },
    places: async (part) =>
      source().places.slice(part * PLACES_AT_ONCE, (part + 1) * PLACES_AT_ONCE),
    load: async (shard) => source().load(shard),
    find: async (id) => source().find(id),
    async search(query) {
      searcher ??= import('./source-searcher.ts').then(({ searcherOf }) => searcherOf(source()));
      // Code that did not come is asked for again.
      searcher.catch(() => (searcher = null));
      return (await (await searcher).find(query)).rows;
    },
    close: () => ending.abort(),
  };
}
