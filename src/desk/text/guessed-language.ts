/** So much of a text is looked at, UTF-16 units. */
const LOOKED_AT = 6000;
/** So many of its words that a language is told by it has at least, and so many times those of the next. */
const ENOUGH = { words: 3, times: 1.5 };

/** Scripts of one language, or of several that letters tell apart, the likeliest last; null where none is likely. */
const SCRIPTS: readonly (readonly [RegExp, (text: string) => string | null])[] = [
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Cyrillic}/gu, (text) => byLetters(text, CYRILLIC)],
  [/\p{Script=Arabic}/gu, (text) => byLetters(text, ARABIC) ?? 'ar'],
  [/\p{Script=Latin}/gu, byWords],
];

/** Letters that languages have and those below do not. */
const CYRILLIC: Letters = [
  ['be', /ў/iu],
  ['uk', /[ґєї]/iu],
  ['kk', /[қңұһ]/iu],
  ['sr', /[ђћљњџ]/iu],
  ['ru', /[ыэё]/iu],
  ['bg', /ъ/iu],
];
const ARABIC: Letters = [
  ['ur', /[ٹڈڑے]/u],
  ['fa', /[پچژگ]/u],
];
type Letters = readonly (readonly [language: string, letters: RegExp])[];

/** Words that a text of a language can hardly do without, and that few others have. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('the of and to in on was were that with for by at from has have had which his said'),
  es: set('el los las una que del por con para en se fueron según han su como pero más y'),
  pt: set('o os as uma que do da dos das por com para em não foram segundo mais e ao'),
  fr: set('le les des une du et est dans que pour par sur avec qui ont été au aux'),
  it: set('il gli della delle che di per con una sono stati nel dal alla hanno è'),
  de: set('der die das und den dem ein eine ist von mit auf im wurden nicht sich bei nach'),
  nl: set('de het een van en op dat met voor zijn werden niet bij naar door'),
  tr: set('ve bir bu için ile da de olarak olan sonra kişi göre ancak'),
  az: set('və bir bu üçün ilə də olan sonra nəfər görə isə edib olub'),
  ro: set('și în la cu pe din de au fost care pentru este sunt prin'),
  pl: set('i w na z się że do nie jest przez oraz zostało od po'),
};

/**
 * The language that a text is likely in by its letters or, where many have these, its commonest words: a BCP 47 tag of one
 * subtag; null where neither tells.
 */
export function guessedLanguage(text: string): string | null {
  const part = text.slice(0, LOOKED_AT);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([script]) => (part.match(script)?.length ?? 0) * 2 > letters);
  return found?.[1](part) ?? null;
}

function byLetters(text: string, letters: Letters): string | null {
  return letters.find(([, own]) => own.test(text))?.[0] ?? null;
}

function byWords(text: string): string | null {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, next] = Object.entries(WORDS)
    .map(([language, words]) => ({ language, count: all.filter((one) => words.has(one)).length }))
    .toSorted((a, b) => b.count - a.count);
  const isClear = first!.count >= ENOUGH.words && first!.count >= next!.count * ENOUGH.times;
  return isClear ? first!.language : null;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
