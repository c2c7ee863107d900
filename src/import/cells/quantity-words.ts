import { bareText } from './cell-reading.ts';

/** Languages whose words of quantity are known. */
type Language =
  | 'en'
  | 'es'
  | 'fr'
  | 'de'
  | 'pt'
  | 'it'
  | 'nl'
  | 'ru'
  | 'uk'
  | 'pl'
  | 'tr'
  | 'az'
  | 'hy'
  | 'ar';

/** Words of a language, in lower case, `_` for a space; a dot behind one is left out. */
type Words = Readonly<Partial<Record<Language, string>>>;

/** What a number is not exact by, or which bound it is: before it, or behind it. */
const BEFORE = {
  about: {
    en: 'about around approximately approx circa ca c nearly almost some roughly an_estimated',
    es: 'unos unas cerca_de alrededor_de aproximadamente aprox hacia casi',
    fr: 'environ env vers près_de autour_de approximativement à_peu_près quelque',
    de: 'etwa rund ungefähr circa ca ungef um gegen an_die knapp zirka',
    pt: 'cerca_de aproximadamente aprox por_volta_de uns umas quase',
    it: 'circa quasi intorno_a all_incirca approssimativamente',
    nl: 'ongeveer circa ca bijna rond zo_n',
    ru: 'около примерно приблизительно порядка ок почти',
    uk: 'близько приблизно орієнтовно майже коло',
    pl: 'około okolo ok mniej_więcej prawie blisko',
    tr: 'yaklaşık tahminen aşağı_yukarı civarında',
    az: 'təxminən texminen təqribən teqriben',
    hy: 'մոտ մոտավորապես շուրջ',
    ar: 'حوالي نحو تقريبا قرابة',
  },
  least: {
    en: 'at_least min minimum from no_fewer_than not_less_than',
    es: 'al_menos por_lo_menos como_mínimo mínimo mín',
    fr: 'au_moins min minimum à_partir_de',
    de: 'mindestens mind min minimum ab wenigstens zumindest',
    pt: 'pelo_menos no_mínimo ao_menos mínimo mín',
    it: 'almeno minimo min come_minimo',
    nl: 'minstens ten_minste minimaal min',
    ru: 'не_менее не_меньше минимум мин как_минимум по_меньшей_мере по_крайней_мере',
    uk: 'не_менше щонайменше принаймні мінімум мін як_мінімум',
    pl: 'co_najmniej przynajmniej minimum min',
    tr: 'en_az asgari minimum',
    az: 'ən_azı ən_az en_azı minimum',
    hy: 'առնվազն նվազագույնը',
    ar: 'على_الأقل ما_لا_يقل_عن',
  },
  more: {
    en: 'more_than over above upwards_of',
    es: 'más_de más_que',
    fr: 'plus_de plus_que',
    de: 'mehr_als über',
    pt: 'mais_de mais_que',
    it: 'più_di oltre',
    nl: 'meer_dan ruim',
    ru: 'более больше свыше более_чем больше_чем',
    uk: 'понад більше більш_ніж більше_ніж',
    pl: 'ponad więcej_niż powyżej',
    hy: 'ավելի_քան',
    ar: 'أكثر_من',
  },
  most: {
    en: 'at_most up_to as_many_as max maximum no_more_than not_more_than',
    es: 'hasta como_máximo a_lo_sumo máximo máx no_más_de',
    fr: 'jusqu_à au_plus au_maximum max maximum',
    de: 'höchstens bis_zu max maximum maximal bis',
    pt: 'até no_máximo máximo máx',
    it: 'fino_a al_massimo al_più massimo max',
    nl: 'hoogstens ten_hoogste maximaal max tot',
    ru: 'до не_более не_больше максимум макс',
    uk: 'до не_більше щонайбільше максимум макс',
    pl: 'co_najwyżej najwyżej do maksymalnie maks max',
    tr: 'en_fazla en_çok azami maksimum',
    az: 'ən_çoxu ən_çox en_çoxu en_çox maksimum',
    hy: 'առավելագույնը մինչև',
    ar: 'على_الأكثر ما_لا_يزيد_عن',
  },
  less: {
    en: 'less_than fewer_than under below',
    es: 'menos_de menos_que',
    fr: 'moins_de moins_que',
    de: 'weniger_als unter',
    pt: 'menos_de menos_que',
    it: 'meno_di',
    nl: 'minder_dan',
    ru: 'менее меньше менее_чем меньше_чем',
    uk: 'менше менш_ніж менше_ніж',
    pl: 'mniej_niż poniżej',
    hy: 'պակաս_քան',
    ar: 'أقل_من',
  },
  /** Before the first of two bounds. */
  between: {
    en: 'between from',
    es: 'entre de',
    fr: 'entre de',
    de: 'zwischen von',
    pt: 'entre de',
    it: 'tra fra da',
    nl: 'tussen van',
    ru: 'от между',
    uk: 'від між',
    pl: 'od między',
    ar: 'بين من',
  },
} as const satisfies Readonly<Record<string, Words>>;

const BEHIND = {
  about: {
    en: 'or_so approximately approx',
    es: 'aproximadamente aprox más_o_menos',
    fr: 'environ env',
    it: 'circa',
    ru: 'примерно приблизительно',
    uk: 'приблизно',
    tr: 'civarında kadar',
  },
  least: {
    en: 'or_more and_more and_above and_over',
    es: 'o_más y_más',
    fr: 'ou_plus et_plus',
    de: 'oder_mehr und_mehr',
    pt: 'ou_mais e_mais',
    it: 'o_più e_più',
    nl: 'of_meer',
    ru: 'и_более или_более и_больше или_больше',
    uk: 'і_більше або_більше чи_більше',
    pl: 'lub_więcej i_więcej',
    tr: 've_üzeri veya_daha_fazla',
    az: 'və_daha_çox və_ya_daha_çox',
  },
  more: {
    tr: 'üzerinde üstünde',
  },
  less: {
    tr: 'altında',
  },
  most: {
    en: 'or_fewer or_less and_fewer at_most',
    es: 'o_menos',
    fr: 'ou_moins au_plus',
    de: 'oder_weniger',
    pt: 'ou_menos',
    it: 'o_meno',
    nl: 'of_minder',
    ru: 'и_менее или_менее или_меньше',
    uk: 'або_менше чи_менше',
    pl: 'lub_mniej',
  },
  /** Between two bounds, whatever stands before them, or only where a word of `between` does. */
  to: {
    en: 'to',
    es: 'a',
    fr: 'à',
    de: 'bis',
    pt: 'a',
    it: 'a',
    nl: 'tot',
    ru: 'до',
    uk: 'до',
    pl: 'do',
    tr: 'ile',
    az: 'ilə ile',
    ar: 'إلى',
  },
  and: {
    en: 'and',
    es: 'y',
    fr: 'et',
    de: 'und',
    pt: 'e',
    it: 'e',
    nl: 'en',
    ru: 'и',
    uk: 'і та',
    pl: 'a',
    tr: 've',
    az: 'və ve',
    ar: 'و',
  },
  /** Behind the second of two bounds. */
  between: {
    tr: 'arası arasında',
    az: 'arası arasında',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Words that give no figure; what may stand beside them says none either. */
const VAGUE: Words = {
  en: 'dozen dozens several many few some score scores hundred hundreds thousand thousands multiple numerous various handful couple',
  es: 'docena docenas decena decenas varios varias muchos muchas algunos algunas centenar centenares cientos miles pocos pocas numerosos numerosas',
  fr: 'dizaine dizaines douzaine douzaines vingtaine trentaine quarantaine cinquantaine centaine centaines millier milliers plusieurs quelques beaucoup nombreux nombreuses',
  de: 'dutzend dutzende dutzenden mehrere einige viele wenige zahlreiche hunderte hunderten tausende tausenden',
  pt: 'dezena dezenas dúzia dúzias vários várias muitos muitas alguns algumas centena centenas milhar milhares poucos',
  it: 'decina decine dozzina dozzine diversi diverse molti molte alcuni alcune parecchi centinaio centinaia migliaio migliaia numerosi pochi',
  nl: 'tiental tientallen dozijn dozijnen verscheidene enkele veel honderden duizenden meerdere',
  ru: 'несколько десяток десятки десятков много многие сотня сотни сотен тысячи тысяч немного',
  uk: 'кілька декілька десяток десятки десятків багато сотня сотні сотень тисячі тисяч',
  pl: 'kilka kilku kilkanaście kilkadziesiąt kilkaset dziesiątki wiele setki tysiące',
  tr: 'birkaç onlarca yüzlerce binlerce çok çok_sayıda birçok',
  az: 'bir_neçə onlarla yüzlərlə minlərlə çoxlu',
  hy: 'մի_քանի տասնյակ տասնյակներ հարյուրավոր',
  ar: 'عدة عشرات مئات آلاف بضع العشرات المئات',
};
const BESIDE_VAGUE = 'a an of the un una une des de ein eine um uma uns di dei degli van een';

/** Values by which tables say that nothing is known: those of no language, and of spreadsheets where a formula came to nothing. */
const UNKNOWN_SIGNS =
  '-9 -99 -999 -9999 - -- ? ?? n/a n.a. #n/a na nan null nil none unk tbd tba ' +
  '#div/0! #error! #name? #null! #num! #ref! #value! #nv #bezug! #wert! #zahl! err:502 err:504 err:508';
const UNKNOWN: Words = {
  en: 'unknown not_known not_available no_data not_reported not_stated not_specified unspecified',
  es: 'desconocido desconocida desconocidos desconocidas sin_datos sin_dato no_se_sabe no_disponible s/d n/d',
  fr: 'inconnu inconnue inconnus inconnues non_connu non_précisé non_communiqué non_disponible',
  de: 'unbekannt k.a. keine_angabe keine_angaben nicht_bekannt keine_daten',
  pt: 'desconhecido desconhecida desconhecidos não_informado sem_dados sem_informação',
  it: 'sconosciuto sconosciuta sconosciuti ignoto ignota non_noto non_disponibile n/d',
  nl: 'onbekend niet_bekend geen_gegevens',
  ru: 'неизвестно неизвестен неизвестна неизвестны нет_данных не_указано н/д н.д.',
  uk: 'невідомо невідомий невідома невідомі немає_даних не_вказано н/д н.д.',
  pl: 'nieznany nieznana nieznane nie_wiadomo brak_danych b.d.',
  tr: 'bilinmiyor bilinmeyen veri_yok belirtilmemiş',
  az: 'naməlum məlum_deyil məlumat_yoxdur',
  hy: 'անհայտ տվյալներ_չկան',
  ar: 'غير_معروف مجهول لا_توجد_بيانات غير_متوفر',
};

function wordsOf(...lists: readonly (string | undefined)[]): readonly string[] {
  return lists.flatMap((list) => list?.split(' ') ?? []).map((word) => word.replaceAll('_', ' '));
}

/** A pattern of any of these words, with accents or without, a dot behind each or not; an apostrophe may stand for a space. */
function anyOf(words: Words): string {
  const written = wordsOf(...Object.values(words));
  const forms = [...new Set([...written, ...written.map(bareText)])]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', "[ ']"));
  return `(?:${forms.join('|')})\\.?`;
}

/** By what they say of a number: patterns of the words that stand before it. */
export const WORDS_BEFORE = Object.fromEntries(
  Object.entries(BEFORE).map(([key, words]) => [key, anyOf(words)]),
) as Readonly<Record<keyof typeof BEFORE, string>>;

/** The same of those behind a number, and between two. */
export const WORDS_BEHIND = Object.fromEntries(
  Object.entries(BEHIND).map(([key, words]) => [key, anyOf(words)]),
) as Readonly<Record<keyof typeof BEHIND, string>>;

/** Arabic writes “and” and what follows as one word. */
export const AND_BEFORE_FIGURES = 'و';

/** “More than” and “less than” of Turkish and Azerbaijani, whose ending the figure takes: `40'tan fazla`, `40-dan az`. */
export const ENDINGS = {
  more: "['-]?[dt][aeə]n (?:daha )?(?:fazla|cok|cox|artiq)",
  less: "['-]?[dt][aeə]n (?:daha )?az",
} as const;

export const VAGUE_WORDS = wordsOf(...Object.values(VAGUE));
export const WORDS_BESIDE_VAGUE = wordsOf(BESIDE_VAGUE);

/** Values by which tables say that nothing is known, in any column; a mapping may name others. */
export const UNKNOWN_VALUES = [...new Set(wordsOf(UNKNOWN_SIGNS, ...Object.values(UNKNOWN)))];
