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
  const carrier = own?.custom.carriedBy === undefined ? own : sources.get(own.custom.carriedBy);
  const text = articles.get(carrier?.custom.sha256 ?? '')?.text;
  return carrier && typeof text === 'string' ? { carrier, text } : null;
}
