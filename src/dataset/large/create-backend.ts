import type { Backend, OpenedSource } from './backend.ts';
import { parseJson } from '../open/fetch-json.ts';
import { decodeManifest } from '../packed/decode.ts';
import { openPacked } from './open-packed.ts';
import { openWhole } from './open-whole.ts';
import type { Searcher } from '../search/search-index.ts';

/** Reads a large dataset where this is called: in a worker, or in a page that can't have one. */
export function createBackend(): Backend {
  const ending = new AbortController();
  let answers: Answers | null = null;
  const opened = (): Answers => {
    if (answers) return answers;
    throw new Error('No dataset: got a question, expected it after `open`. Open one first.');
  };
  return {
    async open({ address, bytes, index, newest }) {
      const value = parseJson(address, bytes);
      const source = index
        ? openPacked(decodeManifest(value, newest), address, index, ending.signal)
        : openWhole(value, newest);
      answers = answersOf(source);
      return source.opened;
    },
    load: async (shard) => opened().load(shard),
    find: async (id) => opened().find(id),
    search: async (query) => opened().search(query),
    close: () => ending.abort(),
  };
}

/** What a dataset answers once it is open. */
export type Answers = Pick<Backend, 'load' | 'find' | 'search'>;

/** Answers of a source; what searches it comes when somebody searches. */
export function answersOf(source: OpenedSource): Answers {
  let searcher: Promise<Searcher> | null = null;
  return {
    load: source.load,
    find: source.find,
    async search(query) {
      searcher ??= import('./source-searcher.ts').then(({ searcherOf }) => searcherOf(source));
      // What did not come is asked for again.
      searcher.catch(() => (searcher = null));
      return (await (await searcher).find(query)).rows;
    },
  };
}
