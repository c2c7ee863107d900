import { readdirSync, readFileSync } from 'node:fs';
import type { AuthoredFiles, Quote } from '../../src/evidence/model.ts';

type Incident = AuthoredFiles['incidents'][number];
type Coding = NonNullable<AuthoredFiles['coding']>;

const EVENTS = new URL('../../data/events/', import.meta.url);
const parsed = (path: string): unknown => JSON.parse(readFileSync(new URL(path, EVENTS), 'utf8'));

/** What stands where nobody quotes an article: words that say nothing. */
const FILLER = 'and so on, as it goes on ';

/**
 * An article that the shipped dataset is coded from, as far as it is quoted: its sentences where they stand, each quote at
 * its place, to the character, and words that say nothing between them. The articles themselves are not the project's.
 * @param source the id of a source that has a file of its own
 */
export function articleOfQuotes(source: string): string {
  const coded = (parsed('coding.json') as Coding).articles.find((one) => one.source === source);
  if (!coded) throw new Error(`${source}: no coding`);
  const { sentences } = coded;
  const text = Array.from({ length: sentences.at(-1)!.end }, () => ' ');
  const put = (words: string, at: number): void => {
    for (const [n, letter] of words.split('').entries()) text[at + n] = letter;
  };
  for (const { start, end } of sentences) {
    put(FILLER.repeat(Math.ceil((end - start) / FILLER.length)).slice(0, end - start - 1), start);
    put('.', end - 1);
    put('\n\n', end);
  }
  for (const { exact, prefix = '', suffix = '', start = 0, end = 0 } of quotesOf(source)) {
    put(prefix, start - prefix.length);
    put(exact, start);
    put(suffix, end);
  }
  return text.slice(0, sentences.at(-1)!.end).join('');
}

function quotesOf(source: string): readonly Quote[] {
  const files = readdirSync(new URL('incidents/', EVENTS));
  return files
    .map((file) => parsed(`incidents/${file}`) as Incident)
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => (claim.source === source && claim.quote ? [claim.quote] : []));
}
