import { nameIn } from '../evidence/name-in.ts';
import type { Category, Group, Party } from '../evidence/vocabulary.ts';
import type { Messages } from './messages.ts';

/**
 * What the things of a dataset's vocabulary are called: as it names them, else, those of the default vocabulary, as the
 * interface does; each with the language it is in. Authors write the names of parties as they stand inside a sentence;
 * headings begin with a capital.
 */
type NameIn = ReturnType<typeof nameIn>;

interface Named {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

export function groupName(group: Group, words: Messages): NameIn {
  return nameOf(group, words.groups, words);
}

export function categoryName(category: Category, words: Messages): NameIn {
  return nameOf(category, words.categories, words);
}

/** As it stands inside a sentence. */
export function partyInSentence(party: Party, words: Messages): NameIn {
  return nameOf(party, words.partiesInSentence, words);
}

/** As a heading. */
export function partyName(party: Party, words: Messages): NameIn {
  return capitalised(nameOf(party, words.parties, words));
}

/** As a heading where there is little room. */
export function partyShort(party: Party, words: Messages): NameIn {
  return capitalised(nameOf(party, words.partiesShort, words));
}

function nameOf(
  { id, names }: Named,
  standard: Readonly<Record<string, string>>,
  { language }: Messages,
): NameIn {
  if (Object.keys(names).length === 0) return { text: standard[id] ?? id, lang: language };
  return nameIn(names, language);
}

/** The languages in which a capital of i has a dot. */
const DOTTED: readonly string[] = ['az', 'tr'];

/**
 * A name that begins with a capital, by its own language's rule, which may not be the page's. Georgian is written
 * without: its capitals are for whole words.
 */
export function capitalised(name: NameIn): NameIn {
  const [language = ''] = (name.lang ?? '').split('-');
  const text = name.text.replace(/^(?!\p{Script=Georgian})\p{Ll}/u, (first) =>
    DOTTED.includes(language) ? first.toLocaleUpperCase(language) : first.toUpperCase(),
  );
  return { ...name, text };
}
