import { stateOf } from '../text-stats.ts';
import { HEADER_WORDS } from '../header-words.ts';
import type { PersonOutcome } from '../../records/draft.ts';
import { plainWord } from '../../cells/cell-reading.ts';

/** What is counted of what became of persons. */
type Outcome = Extract<PersonOutcome, 'killed' | 'injured'>;

/** Beside the words of headers, which are of many: what is said of one, `/` between. */
const OF_ONE: Readonly<Record<Outcome, string>> = {
  killed:
    'dead/died/deceased/fatal/murdered/slain/executed/muerto/muerta/murió/fallecido/fallecida/falleció/asesinado/asesinada/mort/morte/tué/tuée/décédé/décédée/tot/tote/toter/getötet/gestorben/verstorben/ermordet/morto/morta/morreu/falecido/falecida/assassinado/assassinada/ucciso/uccisa/deceduto/deceduta/погиб/погибла/погибший/погибшая/убит/убита/убитый/умер/умерла/загинув/загинула/загиблий/загибла/вбитий/вбита/убитий/убита/помер/померла/zabity/zabita/zginął/zginęła/zmarł/zmarła/poległ/öldü/öldürüldü/hayatını kaybetti/maktul/vefat/vefat etti/şehit/öldürülüb/ölüb/həlak olub/həlak oldu/قتيل/قتيلة/شهيد/شهيدة/متوفى/متوفاة/قتل/قتلت/استشهد/توفي/توفيت',
  injured:
    'hurt/injury/herido/herida/lesionado/lesionada/blessé/blessée/verletzt/verwundet/schwerverletzt/leichtverletzt/ferido/ferida/ferito/ferita/ранен/ранена/раненый/раненая/ранение/пострадал/пострадала/пострадавший/поранений/поранена/травмований/травмована/ranny/ranna/yaralandı/yaralanıb/جريح/جريحة/مصاب/مصابة/أصيب/أصيبت',
};

const WORDS: Readonly<Record<Outcome, ReadonlySet<string>>> = {
  killed: wordsOf('killed'),
  injured: wordsOf('injured'),
};

/** What says that it did not come to it, or hardly. */
const NOT = wordsIn(
  'not no never nearly almost nicht kein keine fast beinahe non pas presque não quase casi quasi не нет ні почти чуть майже ледь nie prawie değil deyil neredeyse لم غير',
);

/** What leaves it in doubt, or says it of one of several, or of somebody else. */
const DOUBT = wordsIn(
  'or possibly possible probably probable presumed presumably perhaps maybe likely alleged allegedly suspected reported reportedly believed feared claimed unconfirmed unclear unknown attempted husband wife father mother parent parents brother sister son daughter child children sibling siblings relative relatives family friend friends colleague colleagues others another',
  'o posible posiblemente probable probablemente presunto presunta presuntamente supuesto supuesta quizás esposo esposa padre madre hermano hermana hijo hija hijos familiar familiares otros',
  'ou possible peut probable probablement présumé présumée supposé supposée mari femme père mère frère sœur fils fille enfants proche proches autres',
  'oder eventuell evtl möglich möglicherweise vermutlich wahrscheinlich wohl mutmaßlich angeblich vermeintlich unklar ehemann ehefrau vater mutter eltern bruder schwester sohn tochter kind kinder angehörige andere',
  'possível possivelmente provável provavelmente suposto suposta supostamente talvez marido pai mãe irmão irmã filho filha filhos outros',
  'possibile forse probabile probabilmente presunto presunta presumibilmente marito moglie fratello sorella figlio figlia figli altri',
  'или возможно вероятно предположительно якобы неясно муж жена отец мать брат сестра сын дочь дети родственник родственники другие',
  'або чи можливо ймовірно імовірно нібито чоловік дружина батько мати брат сестра син дочка діти родич родичі інші',
  'lub albo czy może możliwe prawdopodobnie rzekomo mąż żona ojciec matka brat siostra syn córka dzieci krewny inni',
  'veya ya_da ya olası muhtemelen belki iddia eşi babası annesi kardeşi oğlu kızı çocuğu çocukları yakını və_ya yaxud ehtimal bəlkə atası anası qardaşı bacısı',
  'أو ربما يزعم محتمل مزعوم زوج زوجته والد والده والدته شقيق شقيقه ابن ابنه أطفال آخرون',
);

/** More are an account. */
const MOST_WORDS = 5;

function wordsOf(outcome: Outcome): ReadonlySet<string> {
  const ofMany = Object.values(HEADER_WORDS[outcome]).flatMap((list) => list.split(' '));
  return new Set(
    [...ofMany.map((word) => word.replaceAll('_', ' ')), ...OF_ONE[outcome].split('/')].map(
      stateOf,
    ),
  );
}

function wordsIn(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')).map(plainWord));
}

/**
 * What a cell says became of a person: `killed`, `Died in hospital`, `schwer verletzt`. What speaks of either with a doubt,
 * with a number, of somebody else or at length, is open.
 */
export function outcomeOf(cell: string): PersonOutcome {
  const whole = stateOf(cell);
  const words = whole.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  // Who died of a wound is killed.
  const outcome = (['killed', 'injured'] as const).find(
    (one) => WORDS[one].has(whole) || words.some((word) => WORDS[one].has(word)),
  );
  if (!outcome) return 'neither';
  if (words.some((word) => NOT.has(word))) return words.length === 2 ? 'neither' : 'open';
  const isDoubted = /[?\d/]/u.test(cell) || words.some((word) => DOUBT.has(word));
  return isDoubted || words.length > MOST_WORDS ? 'open' : outcome;
}

/** Headers of columns that tell what became of somebody, by a word of theirs. */
const OUTCOME = wordsIn(
  'status outcome fate condition estado situación desenlace destino condición statut état sort issue zustand schicksal ausgang verbleib situação desfecho stato esito sorte',
  'статус исход судьба состояние наслідок доля стан los stan durum durumu akıbet akıbeti sonuç sonucu vəziyyət vəziyyəti nəticə nəticəsi aqibət aqibəti الحالة حالة المصير مصير',
);
/** What may stand beside such a word: whose else it is, is another matter than what became of whom the row is of. */
const OF_ROW = wordsIn(
  'victim victims casualty casualties person persons of the a s final current health medical vital de del la el los las víctima víctimas persona personas du des l victime victimes personne personnes der die das opfer opfers todesopfer',
  'da do das dos vítima vítimas pessoa della delle vittima vittime жертвы жертв пострадавшего пострадавших человека жертви постраждалого постраждалих ofiary ofiar kurbanın kurbanların mağdurun kişinin qurbanın zərərçəkənin الضحية الضحايا',
);

/** Whether a header says that its column tells what became of whom a row is of. @param words as `headerWords` has them */
export function asksForOutcome(words: readonly string[]): boolean {
  return (
    words.some((word) => OUTCOME.has(word)) &&
    words.every((word) => OUTCOME.has(word) || OF_ROW.has(word))
  );
}
