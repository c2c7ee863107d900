import type { Source } from '../model.ts';

/** The file of an article as coded. */
export interface Article {
  /** The file's name, for messages. */
  readonly name: string;
  /** Its bytes decoded as UTF-8, byte order mark and line endings as they are; null where they are not UTF-8. */
  readonly text: string | null;
}

/** Articles by the SHA-256 of their bytes, 64 lower-case hexadecimal digits. */
export type Articles = ReadonlyMap<string, Article>;

/** The file that is a source's by its name. @param id of the source */
export function articleName(id: string): string {
  return `${id}.txt`;
}

/** What a proof rests on: who carries a source, and the text its offsets count in. */
export interface ProvenText {
  readonly carrier: Source;
  readonly text: string;
}

/** @returns null where the source has no readable file among the articles */
export function textOf(
  source: string,
  sources: ReadonlyMap<string, Source>,
  articles: Articles,
): ProvenText | null {
  const own = sources.get(source);
  const carrier = own?.custom?.carriedBy === undefined ? own : sources.get(own.custom.carriedBy);
  const text = articles.get(carrier?.custom?.sha256 ?? '')?.text;
  return carrier && typeof text === 'string' ? { carrier, text } : null;
}

/** The most files that a finding lists. */
const MOST_LISTED = 10;

/** The files that there are and their hashes, for the cure of a finding. */
export function listArticles(articles: Articles): string {
  if (articles.size === 0) return 'the folder has no files';
  const all = Array.from(articles, ([sha256, { name }]) => `${name} ${sha256}`);
  const more = all.length > MOST_LISTED ? ` and ${all.length - MOST_LISTED} more` : '';
  return `the folder has ${all.slice(0, MOST_LISTED).join(', ')}${more}`;
}
