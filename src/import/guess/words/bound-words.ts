import { plainWord } from '../../cells/cell-reading.ts';
import type { HeaderLanguage } from '../header-roles.ts';

/** Which estimate of a count is meant. */
export type Estimate = 'low' | 'best' | 'high';

type Words = Readonly<Partial<Record<HeaderLanguage, string>>>;

/** Words that say by themselves which estimate a column holds, in lower case, `_` for a space. */
export const BOUND_WORDS: Readonly<Record<Estimate, Words>> = {
  low: {
    en: 'low min minimum lower lowest at_least',
    es: 'mínimo mínima mín al_menos como_mínimo',
    fr: 'min minimum au_moins',
    de: 'minimum min mindestens mindestzahl',
    pt: 'mínimo mínima mín pelo_menos no_mínimo',
    it: 'minimo minima almeno',
    ru: 'минимум мин минимально не_менее',
    uk: 'мінімум мін мінімально щонайменше не_менше',
    pl: 'minimum min minimalnie co_najmniej',
    tr: 'en_az minimum min asgari',
    az: 'ən_az minimum min',
    ar: 'الأدنى الحد_الأدنى على_الأقل',
  },
  best: {
    en: 'best',
    es: 'mejor',
    fr: 'meilleure meilleure_estimation',
    de: 'beste bester',
    pt: 'melhor',
    it: 'migliore',
    ru: 'лучшая',
    uk: 'найкраща',
    pl: 'najlepsza najlepszy',
    tr: 'en_iyi',
    az: 'ən_yaxşı',
    ar: 'الأفضل أفضل',
  },
  high: {
    en: 'high max maximum upper highest at_most',
    es: 'máximo máxima máx como_máximo',
    fr: 'max maximum au_plus',
    de: 'maximum max höchstens höchstzahl',
    pt: 'máximo máxima máx no_máximo',
    it: 'massimo massima',
    ru: 'максимум макс максимально не_более',
    uk: 'максимум макс максимально щонайбільше не_більше',
    pl: 'maksimum max maks maksymalnie co_najwyżej',
    tr: 'en_çok en_fazla maksimum maks max azami',
    az: 'maksimum maks max ən_çox',
    ar: 'الأقصى الحد_الأقصى على_الأكثر',
  },
};

/** Words that say it only beside what is counted, or beside an estimate: alone they are anything that is low or high. */
const BESIDE: Readonly<Record<Estimate, Words>> = {
  low: {
    en: 'minimal conservative',
    es: 'bajo baja inferior',
    fr: 'bas basse inférieur inférieure minimal minimale plancher',
    de: 'mind mindest untere unterer unteres niedrig niedrige niedriger minimal',
    pt: 'baixo baixa inferior',
    it: 'basso bassa inferiore',
    ru: 'нижняя нижний низкая минимальная минимальное минимальный',
    uk: 'нижня нижній низька мінімальна мінімальне мінімальний',
    pl: 'niska niski niskie dolna dolny minimalna minimalny',
    tr: 'düşük alt',
    az: 'aşağı',
    ar: 'أدنى منخفض المنخفض',
  },
  best: {
    en: 'most_likely',
    fr: 'meilleur',
    ru: 'лучший',
    uk: 'найкращий',
  },
  high: {
    en: 'higher maximal',
    es: 'alto alta superior',
    fr: 'haut haute supérieur supérieure maximal maximale plafond',
    de: 'höchst obere oberer oberes hoch hohe hoher maximal',
    pt: 'alto alta superior',
    it: 'mass alto alta superiore',
    ru: 'верхняя верхний высокая максимальная максимальное максимальный',
    uk: 'верхня верхній висока максимальна максимальне максимальний',
    pl: 'wysoka wysoki wysokie górna górny maksymalna maksymalny',
    tr: 'yüksek üst',
    az: 'yüksək yuxarı',
    ar: 'أقصى مرتفع المرتفع',
  },
};

/** What is said of one value among several: the best one, where it is not said to be the low or the high. */
const ESTIMATES =
  'estimate estimation estimación estimativa schätzung schätzwert stima оценка оцінка szacunek tahmin təxmin تقدير التقدير';

/** What says no more than that it is a value. */
const FILLERS =
  'est estimates estimated estimée bound value figure number count range borne valeur fourchette cifra cota valor límite limite wert grenze valore значение граница значення межа wartość sınır hədd حد قيمة';

interface Meaning {
  readonly is: Estimate | 'estimate' | 'filler';
  readonly isAlone: boolean;
}

const MEANINGS: ReadonlyMap<string, Meaning> = readMeanings();
const MOST_WORDS = Math.max(...[...MEANINGS.keys()].map((words) => words.split(' ').length));

function readMeanings(): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const addAll = (list: string, meaning: Meaning): void => {
    for (const phrase of list.split(' ')) {
      const words = plainWord(phrase.replaceAll('_', ' '));
      if (!meanings.has(words)) meanings.set(words, meaning);
    }
  };
  for (const is of ['low', 'best', 'high'] as const) {
    for (const list of Object.values(BOUND_WORDS[is])) addAll(list, { is, isAlone: true });
    for (const list of Object.values(BESIDE[is])) addAll(list, { is, isAlone: false });
  }
  addAll(ESTIMATES, { is: 'estimate', isAlone: false });
  addAll(FILLERS, { is: 'filler', isAlone: false });
  return meanings;
}

export interface Bounded {
  /** Null where a header says none, or both ends: `min/max` heads ranges. */
  readonly bound: Estimate | null;
  /** What else it says: what is counted. */
  readonly rest: readonly string[];
  /** Whether the bound is a word in the midst of others, which may be a part of a name: `Tués, Haut-Rhin`. */
  readonly isLoose: boolean;
}

/** Parts a header's words into which estimate they speak of, and of what. @param words as `headerWords` has them */
export function splitBound(words: readonly string[]): Bounded {
  const found: Meaning[] = [];
  const rest: string[] = [];
  let endsWithBound = false;
  for (let at = 0; at < words.length;) {
    const { meaning, count } = meaningAt(words, at);
    if (meaning) found.push(meaning);
    // A second column of one name has a number: `Low (2)`.
    else if (!/^\d+$/.test(words[at]!)) rest.push(words[at]!);
    endsWithBound = meaning !== undefined;
    at += count;
  }
  const said = new Set(found.map(({ is }) => is));
  const isSaid = said.has('estimate') || found.some(({ isAlone }) => isAlone);
  const isRange = said.has('low') && said.has('high');
  const named = (['low', 'high', 'best'] as const).find((each) => said.has(each));
  const bound = named ?? (said.has('estimate') ? 'best' : null);
  if (isRange || bound === null || (rest.length === 0 && !isSaid))
    return { bound: null, rest: isRange ? rest : words, isLoose: false };
  return { bound, rest, isLoose: !isSaid && !said.has('filler') && !endsWithBound };
}

function meaningAt(
  words: readonly string[],
  at: number,
): { readonly meaning: Meaning | undefined; readonly count: number } {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
    const meaning = MEANINGS.get(words.slice(at, at + count).join(' '));
    if (meaning) return { meaning, count };
  }
  return { meaning: undefined, count: 1 };
}
