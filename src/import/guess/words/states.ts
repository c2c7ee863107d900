import { stateOf } from '../text-stats.ts';

/** States that rows can be in, as they are compared. @param lists `/` between */
export function statesOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('/')).map(stateOf));
}

const MOST_WORDS = 6;
/** What follows a word that is no state of the row then: `classified as murder`, `embargo lifted`. */
const OTHERWISE =
  /^(?:as|by|lifted|ended|expired|over|als|como|comme|come|aufgehoben|levantado|levé)$/u;

/** Whether a value is one of these states, or begins with one: `embargo until 2027`. @param value as the cell has it */
export function beginsAs(states: ReadonlySet<string>, value: string): boolean {
  const whole = stateOf(value);
  if (states.has(whole)) return true;
  const words = whole.split(/[\s,;:()[\]/–—]+/u).filter((word) => word !== '');
  return words
    .slice(0, MOST_WORDS)
    .some(
      (_, at) =>
        states.has(words.slice(0, at + 1).join(' ')) && !OTHERWISE.test(words[at + 1] ?? ''),
    );
}
