import type { Actor, Speaker } from '../../../evidence/model.ts';
import { formsOf } from '../../../evidence/name-in.ts';
import type { Span } from '../../../evidence/spans.ts';
import { foldNames } from '../../../geo/gazetteer/fold-names.ts';
import type { SpeakerChoice, SpeakerReason, SpeakerSuggestion } from '../suggestion.ts';

/** Finds who speaks in a sentence, in order. */
export type SpeakerFinder = (sentence: string) => readonly FoundSpeaker[];

export interface FoundSpeaker extends Span {
  /** The likeliest first; none where a word such as "he" stands for whoever spoke before. */
  readonly choices: readonly SpeakerChoice[];
}

/** What of a speaker or an actor its name is found by. */
export type NamedSpeaker = Pick<Speaker, 'id' | 'name'>;
export type NamedActor = Pick<Actor, 'id' | 'name'>;

/** The most speakers that words are offered with. */
const MOST = 3;
/** The longest name before or behind a verb, UTF-16 units. */
const LONGEST = 160;

/** What may be nouns, "these claims", "reports of", is left out where it is. */
const SAID =
  /(?<!\p{L})(?:(?<!(?:the|these|those|such|its|their|his|her|all|any|no|other|of)\s)(?:reports|claims)(?!\s+(?:of|about)\s)|said|says|say|saying|told|tells|added|adds|announced|announces|confirmed|claimed|denied|denies|accused|accuses|accusing|blamed|stated|stressed|reported|warned|noted|argued|insisted|declared|wrote|tweeted|condemned|vowed|promised|explained|alleged|acknowledged|admitted|demanded|called|quoted|cited|promising|dijo|dijeron|afirmó|declaró|aseguró|denunció|anunció|confirmó|negó|acusó|informó|señaló|según)(?!\p{L})/giu;
const ACCORDING = /(?<!\p{L})(?:according\s+to|según)\s+/giu;
const PRONOUN = /(?<!\p{L})(?:he|she|it|they|él|ella|ellos|ellas)$/iu;
const QUOTE = /["“”«»]/u;

/** Makes speakers and actors ready to be found by their names. To be made anew when the dataset's change. */
export function createSpeakerFinder(
  speakers: readonly NamedSpeaker[],
  actors: readonly NamedActor[],
): SpeakerFinder {
  const ids = new Set(speakers.map(({ id }) => id));
  const voices = [
    ...speakers.map((one) => voiceOf(one, 'speaker')),
    ...actors.filter(({ id }) => !ids.has(id)).map((one) => voiceOf(one, 'actor')),
  ];
  return (sentence) => {
    const reported = !QUOTE.test(sentence);
    const mentions = [...accordingIn(sentence), ...saidIn(sentence)];
    const found = mentions.flatMap(({ start, end, rule }): FoundSpeaker[] => {
      const words = sentence.slice(start, end);
      if (PRONOUN.test(words)) return [{ start, end, choices: [] }];
      const known = rank(words, voices).map(({ id, of, name }): SpeakerChoice => ({
        id,
        of,
        name,
        reported,
        reason: { rule },
      }));
      if (known.length > 0) return [{ start, end, choices: known }];
      const isFirst = !/[\p{L}\p{N}]/u.test(sentence.slice(0, start));
      const name = nameIn(words, isFirst) ?? roleIn(words);
      if (name === null) return [];
      return [
        { start, end, choices: [{ id: null, of: 'text', name, reported, reason: { rule } }] },
      ];
    });
    return found
      .toSorted((a, b) => a.start - b.start)
      .filter(
        ({ start, end }, at, all) =>
          !all.slice(0, at).some((one) => one.start < end && start < one.end),
      );
  };
}

interface Mention extends Span {
  readonly rule: SpeakerReason['rule'];
}

/** Who is named behind "according to". */
function* accordingIn(sentence: string): Generator<Mention> {
  for (const { 0: words, index } of sentence.matchAll(ACCORDING)) {
    const start = index + words.length;
    const name = /^[^,;:.!?"“”()]+/u.exec(sentence.slice(start, start + LONGEST))?.[0] ?? '';
    if (name.trim() !== '') yield { start, end: start + name.trimEnd().length, rule: 'according' };
  }
}

/** Who is named before a verb of saying, or behind it where words that were said stand before. */
function* saidIn(sentence: string): Generator<Mention> {
  for (const { 0: verb, index } of sentence.matchAll(SAID)) {
    const head = sentence.slice(Math.max(0, index - LONGEST), index);
    const before = /[^,;:!?"“”«»()]*$/u.exec(head)![0];
    // "Asked why, the mayor of the town, who was there, said": what a comma encloses is no part of it.
    const subject = before.trim() === '' ? enclosed(head) : before;
    const start = index - head.length + head.lastIndexOf(subject);
    const trimmed = subject.trim();
    const isBehind = trimmed === '' || /^(?:as|was|were|is|and)$/iu.test(trimmed);
    if (!isBehind) {
      const from = start + subject.indexOf(trimmed);
      yield { start: from, end: from + trimmed.length, rule: 'said' };
      continue;
    }
    const rest = index + verb.length;
    const behind = /^\s+[^,;:.!?"“”()]+/u.exec(sentence.slice(rest, rest + LONGEST))?.[0] ?? '';
    const name = behind.trim();
    if (name !== '') {
      const from = rest + behind.indexOf(name);
      yield { start: from, end: from + name.length, rule: 'said' };
    }
  }
}

/** What stands before what two commas, or a comma and the end, enclose. */
function enclosed(head: string): string {
  return /([^,;:!?"“”«»()]+),[^,;:!?"“”«»()]*,?\s*$/u.exec(head)?.[1] ?? '';
}

interface Voice {
  readonly id: string;
  readonly of: 'speaker' | 'actor';
  readonly name: string;
  /** Of each name the words of it, and those that say more of whose name it is. */
  readonly names: readonly { readonly own: readonly string[]; readonly more: readonly string[] }[];
  readonly isPerson: boolean;
}

function voiceOf({ id, name }: NamedSpeaker, of: Voice['of']): Voice {
  const forms = formsOf(name);
  const names = forms.map((form) => {
    const [own = '', ...more] = form.replaceAll(/\([^()]*\)/gu, '').split(',');
    return { own: contentWords(own), more: contentWords(more.join(' ')) };
  });
  return { id, of, name: forms[0]!, names, isPerson: names.some(({ more }) => more.length > 0) };
}

/** Those whose names stand in some words, the more of it the earlier. */
function rank(words: string, voices: readonly Voice[]): readonly Voice[] {
  const said = contentWords(words);
  const scored = voices
    .map((voice) => ({
      voice,
      score: Math.max(...voice.names.map((name) => score(name, voice, said))),
    }))
    .filter(({ score: most }) => most > 0)
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  return scored
    .filter(({ score: most }) => most > best!.score / 2)
    .slice(0, MOST)
    .map(({ voice }) => voice);
}

/**
 * How much of a name stands among words: for a person the last of its own words must, for others most of them. What the
 * words say beyond the name counts against it.
 */
function score(
  { own, more }: Voice['names'][number],
  { isPerson }: Voice,
  said: readonly string[],
): number {
  const has = (word: string): boolean => said.some((one) => isSame(one, word));
  const hits = own.filter(has).length;
  if (own.length === 0 || hits === 0) return 0;
  if (isPerson) return has(own.at(-1)!) ? 2 + hits : more.length > 0 && more.every(has) ? 1 : 0;
  const share = hits / own.length;
  return share <= 0.5 ? 0 : hits * share;
}

const EMPTY = new Set(
  'the of and for to in on at by a an its his her their not unspecified specified de la el los las y del'.split(
    ' ',
  ),
);

function contentWords(text: string): readonly string[] {
  return foldNames(text.replaceAll(/['’]s(?!\p{L})/gu, ''))
    .split(' ')
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}

/** Letters that forms of one word begin with alike, at least: "Ministry" and "ministries", a land and its people. */
const STEM = 5;

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= STEM && same >= shorter - 2 && Math.abs(a.length - b.length) <= 4;
}

const NAME =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:(?:of|for|de|al|bin|von|van)\s+)?(?:the\s+)?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;

/**
 * Words that may have a capital where a sentence begins, and are no part of whose name it is: articles, pronouns, amounts,
 * prepositions, conjunctions, and what says when.
 */
const NO_NAMES = new Set(
  (
    'the a an this that these those such my our your his her its their he she it they we you who what which there here ' +
    'some many several most more all both each every any no none few other others another one two three four five six ' +
    'seven eight nine ten dozens hundreds thousands local senior former in on at by for from of to with after before ' +
    'since until during under over near and but or so as while when where if although though because however also then ' +
    'now still later earlier meanwhile separately previously yesterday today tomorrow last next early late week month ' +
    'year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'el la los las un una este esta estos estas ese esa su sus él ella ellos ellas en al del según muchos varios algunos ' +
    'otros dos tres ayer hoy mientras también pero'
  ).split(' '),
);
/** Behind a name and before the verb; any other small letter says that the capital is the sentence's: "Port workers said". */
const BEHIND_NAME =
  /^\s+(?:also|later|then|earlier|again|has|had|have|was|is|were|who|and|or|of|for|on|in|at|from|himself|herself|\p{Ll}+ly)(?!\p{L})/u;

/** A name that the dataset lacks, in the text's own form without what stands before it. @param isFirst in its sentence */
function nameIn(words: string, isFirst: boolean): string | null {
  for (const { 0: found, index } of words.matchAll(NAME)) {
    const parts = found.split(/\s+/u);
    const from = parts.findIndex((part) => !NO_NAMES.has(part.toLowerCase().replace(/\.$/, '')));
    const name = parts.slice(from).join(' ');
    if (from < 0 || name.length <= 2) continue;
    const rest = words.slice(index + found.length);
    const isOfSentence = isFirst && index === 0 && parts.length === 1;
    if (!isOfSentence || !/^\s+\p{Ll}/u.test(rest) || BEHIND_NAME.test(rest)) return name;
  }
  return null;
}

const ROLE =
  /^(?:(the|an?)\s+)?((?:[\p{Ll}-]+\s+){0,2})(?:authorit(?:y|ies)|police|ministry|governmen(?:t)|council|office|agency|service|army|media|officials|resident(?:s)|witnesses|villagers|survivors|prosecutors|rescuers|doctors)$/u;

/** Who speaks in small letters alone: "residents", "the port authority"; "the ministry" alone is one of those before. */
function roleIn(words: string): string | null {
  const [role, article, kind = ''] = ROLE.exec(words) ?? [];
  if (role === undefined || (article !== undefined && kind === '')) return null;
  if (kind.split(/\s+/u).some((word) => NO_NAMES.has(word))) return null;
  return article === undefined ? role : role.slice(article.length).trim();
}

/** @param from where the sentence begins in the article */
export function speakerSuggestion(
  { start, end, choices }: FoundSpeaker,
  from: number,
): SpeakerSuggestion | null {
  if (choices.length === 0) return null;
  return {
    kind: 'speaker',
    span: { start: from + start, end: from + end },
    choices: choices as SpeakerSuggestion['choices'],
  };
}
