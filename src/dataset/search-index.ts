/** Finds incidents by words. Made in a module of its own, which comes when somebody searches. */
export interface SearchIndex {
  /** The ids of the incidents in which every word is found, or a word that begins with it. */
  find(query: string): ReadonlySet<string>;
}
