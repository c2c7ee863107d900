/** The rows in which the words of a query were found. */
export interface Found {
  /** The query that was asked, as it was asked. */
  readonly query: string;
  /** 1 for each row in which every word is found, or a word that begins with it; 0 for all others. */
  readonly rows: Uint8Array;
}

/** Finds incidents by words. Comes, and with it what it needs, when somebody searches. */
export interface Searcher {
  /** Answers at once where it can, so that a small page shows what is found in the same frame. */
  find(query: string): Found | Promise<Found>;
}
