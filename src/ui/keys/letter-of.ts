/** A key that writes another script's letter, or a sign that is set over one. */
const OTHER_SCRIPT = /^(?!.*\p{Script=Latin})[\p{L}\p{M}]+$/u;

/**
 * The small Latin letter of a key, whatever Caps Lock says: where the keyboard writes another script, the one that stands
 * in its place on a Latin keyboard. Other keys are called as they are.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = OTHER_SCRIPT.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : key;
  return letter?.length === 1 ? letter.toLowerCase() : key;
}
