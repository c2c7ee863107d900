import { primarySubtag } from '../language-tags.ts';

/**
 * What a figure counts where nobody is left out, by primary subtag, in the forms that follow a number. Every other word,
 * "civilians", "women", leaves somebody out. By language, since one's people are another's men (`kişi`).
 */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  ar: ['أشخاص', 'شخص', 'شخصا', 'شخصًا', 'ناس', 'الناس', 'من الناس'],
  az: ['adam', 'insan', 'nəfər'],
  bg: ['души', 'хора'],
  ca: ['persones', 'gent'],
  cs: ['lidé', 'lidí', 'osob', 'osoby'],
  da: ['mennesker', 'personer'],
  de: ['leute', 'menschen', 'personen'],
  el: ['άνθρωποι', 'άτομα'],
  en: ['people', 'persons'],
  es: ['gente', 'personas'],
  eu: ['pertsona', 'pertsonak'],
  fa: ['مردم', 'نفر'],
  fi: ['henkeä', 'henkilöä', 'ihmistä'],
  fr: ['gens', 'personnes'],
  gl: ['persoas', 'xente'],
  he: ['אנשים', 'בני אדם', 'נפש'],
  hr: ['ljudi', 'osoba', 'osobe'],
  hu: ['ember', 'személy'],
  hy: ['անձ', 'մարդ', 'մարդիկ'],
  id: ['orang'],
  it: ['gente', 'persone'],
  ja: ['人', '人々'],
  ka: ['ადამიანი', 'პირი'],
  ko: ['명', '사람'],
  nb: ['mennesker', 'personer'],
  nl: ['mensen', 'personen'],
  no: ['mennesker', 'personer'],
  pl: ['ludzi', 'ludzie', 'osoby', 'osób'],
  pt: ['gente', 'pessoas'],
  ro: ['oameni', 'persoane'],
  ru: ['люди', 'людей', 'человек', 'человека'],
  sr: ['људи', 'особа', 'ljudi', 'osoba'],
  sv: ['människor', 'personer'],
  tr: ['insan', 'kişi'],
  uk: ['люди', 'людей', 'особи', 'осіб'],
  vi: ['người'],
  zh: ['人'],
};

/** Whether a word means people in general in one of some languages. @param languages BCP 47 tags */
export function isPeople(word: string, languages: readonly string[]): boolean {
  const plain = word.trim().normalize('NFC').toLowerCase();
  return languages.some((tag) => PEOPLE[primarySubtag(tag)]?.includes(plain) ?? false);
}
