import { nameIn } from '../evidence/name-in.ts';
import type { Category, Group, Party } from '../evidence/vocabulary.ts';
import type { Messages } from './messages.ts';

/**
 * What the things of a dataset's vocabulary are called: as it names them, else, those of the default vocabulary, as the
 * interface does. Authors write the names of parties as they stand inside a sentence; headings begin with a capital.
 */
interface Named {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

export function groupName(group: Group, words: Messages): string {
  return nameOf(group, words.groups, words);
}

export function categoryName(category: Category, words: Messages): string {
  return nameOf(category, words.categories, words);
}

/** As it stands inside a sentence. */
export function partyInSentence(party: Party, words: Messages): string {
  return nameOf(party, words.partiesInSentence, words);
}

/** As a heading. */
export function partyName(party: Party, words: Messages): string {
  return capitalised(nameOf(party, words.parties, words), words.language);
}

/** As a heading where there is little room. */
export function partyShort(party: Party, words: Messages): string {
  return capitalised(nameOf(party, words.partiesShort, words), words.language);
}

function nameOf(
  { id, names }: Named,
  standard: Readonly<Record<string, string>>,
  { language }: Messages,
): string {
  if (Object.keys(names).length === 0) return standard[id] ?? id;
  return nameIn(names, language).text;
}

function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
