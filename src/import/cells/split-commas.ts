import { bareText } from './cell-reading.ts';

const COMMA = /[,،]/;
const AND = '(?:&|and|und|et|y|e|i|и|та|і|ve|və|و)';
/** What parts names in a text: commas, and the word before the last. */
const BETWEEN = new RegExp(`\\s*[,،]\\s*(?:${AND}\\s+)?|\\s+${AND}\\s+`, 'iu');
const ADDRESS = /^\s*(?:https?:\/\/|www\.)/i;
/** Addresses have no white space, and what comes before the next one is none of them. */
const BEFORE_NEXT = /\s*[,;|،؛]\s*(?=https?:\/\/|www\.)|\s+(?=https?:\/\/|www\.)/i;

/** Behind an address a comma parts: what comes next has one of its own, or is a name. */
const BEHIND_ADDRESS =
  /(?<=(?:https?:\/\/|www\.)\S*)[,;،؛]\s+(?=[^,;]*(?:https?:\/\/|www\.)|[^\p{Ll}\s]\S*(?:\s+\S+){0,3}\s*$)/u;

/** Addresses one after another are a list, whatever stands between them, and so are names with their addresses. */
export function splitAddresses(text: string): readonly string[] {
  if (!/https?:\/\/|www\./i.test(text)) return [text];
  const plain = oneSpaced(text);
  const pieces = ADDRESS.test(plain) ? plain.split(BEFORE_NEXT) : [plain];
  return pieces.flatMap((piece) => piece.split(BEHIND_ADDRESS));
}

/** Without long white space, which the expressions would go through from each of its letters on. */
function oneSpaced(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

export function hasCommas(text: string): boolean {
  return COMMA.test(text);
}

/** The names of a text that commas, or an “and”, part; one where there is none. */
export function splitCommas(text: string): readonly string[] {
  return oneSpaced(text).split(BETWEEN);
}

/** A name as it is compared with others. */
export function listedName(name: string): string {
  return oneSpaced(bareText(name));
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names of a text that commas part, where each is one of those that are listed; else the text itself. */
export function splitListed(
  text: string,
  listed: readonly string[] | undefined,
): readonly string[] {
  if (listed === undefined) return [text];
  const parts = splitCommas(text);
  if (parts.length === 1) return [text];
  let names = known.get(listed);
  if (!names) {
    names = new Set(listed.map(listedName));
    known.set(listed, names);
  }
  return parts.every((part) => names.has(listedName(part))) ? parts : [text];
}
