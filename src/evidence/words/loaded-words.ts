/**
 * Words that take a side. In a quote they are evidence; in the product's own words they would be a verdict, so the check
 * refuses them in titles and other text of ours. Each stands here because one side of some war uses it of the other, or
 * of itself, where a plain word exists: "control change" for liberated, occupied and retaken; "forces of X" for the enemy;
 * "fighters" for terrorists and mercenaries; "killed" for martyred; "reported by X" for whatever X alone says.
 *
 * Stems match from the start of a word, with whatever ending ("liberat" in "Liberators"), behind "re-", "un-" and the like
 * too ("unoccupied"). Words match whole. Case never matters. Words with an innocent use stay out, or in by their loaded
 * forms alone: occupants of a car, an annex of a school, a ceasefire regime.
 */
const STEMS = [
  // who rightly holds what
  'liberat',
  'occupy',
  'occupi',
  'occupation',
  'retak',
  'retook',
  'recaptur',
  'reconquer',
  'reconquest',
  'reclaim',
  'usurp',
  // who began it, and what they are
  'aggress',
  'invad',
  'invas',
  'enemi',
  'provocat',
  'provok',
  'treacher',
  'coward',
  // what the others' fighters are called
  'terror',
  'separatis',
  'mercenar',
  'jihad',
  'bandit',
  'saboteur',
  'fascis',
  'traitor',
  // what one's own are called
  'martyr',
  'heroic',
  'heroism',
  'victorious',
  'glorious',
  // verdicts on deeds
  'barbar',
  'savage',
  'atroci',
  'massacr',
  'genocid',
  'slaughter',
  'pogrom',
  'brutal',
  'vandal',
  // a killing made to sound clean: neutralise, not neutral
  'neutralis',
  'neutraliz',
];
const WORDS = [
  'annexed',
  'annexation',
  'enemy',
  'hero',
  'heroes',
  'nazi',
  'nazis',
  'so-called',
  'ethnic cleansing',
];

const PREFIXES = '(?:re|un|non|anti|counter|neo|ultra)?-?';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PREFIXES}(?:${STEMS.join('|')})\\p{L}*|(?:${WORDS.join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** The words of a list that a text holds, as they stand in it, each once, in their order. */
export type WordFinder = (text: string) => string[];

/** Finds the words above: loaded in any account of a war. */
export const loadedWords: WordFinder = finderOf(PATTERN);

/** Finds the words that a dataset lists: whole ones, in any case. */
export function wordFinder(words: readonly string[]): WordFinder {
  if (words.length === 0) return () => [];
  const listed = words.map((word) =>
    word.normalize('NFC').replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return finderOf(
    new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${listed.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
  );
}

function finderOf(pattern: RegExp): WordFinder {
  return (text) => [
    ...new Set(Array.from(text.normalize('NFC').matchAll(pattern), ([word]) => word)),
  ];
}

/** A text without what it quotes, in straight or curly double quotation marks: a note may cite an article's words. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|“[^”]*”/g, '""');
}
