import { stateOf } from '../text-stats.ts';
import { statesOf } from './states.ts';

/** What says yes, `/` between. */
const YES = statesOf(
  'yes/y/true/1/x/✓/✔/☑/t/yeah/sí/s/verdadero/oui/o/vrai/ja/j/wahr/richtig/sim/verdadeiro/sì/vero/да/д/истина/верно/так/т/правда/tak/prawda/evet/e/doğru/var/bəli/b/doğrudur/hə/نعم/صحيح',
);

/** What says no. */
const NO = statesOf(
  'no/n/false/0/✗/✘/☐/f/none/falso/non/faux/nein/falsch/não/nao/нет/н/ложь/ні/неправда/nie/fałsz/hayır/h/yanlış/yok/xeyr/yalan/yox/لا/خطأ/nej/nee',
);

/** Whether a value says yes, in any language of headers; 1 and true too. @param value as the cell has it */
export function saysYes(value: string): boolean {
  return YES.has(stateOf(value));
}

/** Whether a value says no, in any language of headers; 0 and false too. @param value as the cell has it */
export function saysNo(value: string): boolean {
  return NO.has(stateOf(value));
}

/** Whether all values of a column say yes or no: nobody and nothing is called so. None of an empty column do. */
export function areYesOrNo(values: ReadonlyMap<string, number> | null): boolean {
  return (
    values !== null &&
    values.size > 0 &&
    [...values.keys()].every((value) => saysYes(value) || saysNo(value))
  );
}
