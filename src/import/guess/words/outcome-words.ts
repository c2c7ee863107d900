import { stateOf } from '../text-stats.ts';
import { HEADER_WORDS } from '../header-words.ts';

/** What became of a person, as far as it is counted. */
export type Outcome = 'killed' | 'injured';

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

const NOT =
  /^(?:not|no|never|nicht|kein|non|pas|não|не|ні|nie|değil|deyil|لم|غير|un(?:hurt|injured))$/u;
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

/** What a cell says became of a person: `killed`, `Died in hospital`, `schwer verletzt`; null where it says neither. */
export function outcomeOf(cell: string): Outcome | null {
  const whole = stateOf(cell);
  const words = whole.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (words.length > MOST_WORDS || words.some((word) => NOT.test(word))) return null;
  // Who died of a wound is killed.
  for (const outcome of ['killed', 'injured'] as const)
    if (WORDS[outcome].has(whole) || words.some((word) => WORDS[outcome].has(word))) return outcome;
  return null;
}
