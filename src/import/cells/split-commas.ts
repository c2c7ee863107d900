import { bareText } from './cell-reading.ts';

const COMMA = /\s*[,،]\s*/;
const ADDRESS = /^\s*(?:https?:\/\/|www\.)/i;
/** Addresses have no white space, and what comes before the next one is none of them. */
const BEFORE_NEXT = /\s*[,;|،؛]\s*(?=https?:\/\/|www\.)|\s+(?=https?:\/\/|www\.)/i;

/** Addresses one after another are a list, whatever stands between them. @returns the text itself of all else */
export function splitAddresses(text: string): readonly string[] {
  return ADDRESS.test(text) ? text.trim().split(BEFORE_NEXT) : [text];
}

/** The parts of a text that commas part; one where there is none. */
export function splitCommas(text: string): readonly string[] {
  return text.trim().split(COMMA);
}

/** A name as it is compared with others. */
export function listedName(name: string): string {
  return bareText(name).replaceAll(/\s+/g, ' ').trim();
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The names of a text that commas part, where each is one of those that are listed; else the text itself. */
export function splitListed(
  text: string,
  listed: readonly string[] | undefined,
): readonly string[] {
  if (listed === undefined || !/[,،]/.test(text)) return [text];
  let names = known.get(listed);
  if (!names) {
    names = new Set(listed.map(listedName));
    known.set(listed, names);
  }
  const parts = splitCommas(text);
  return parts.every((part) => names.has(listedName(part))) ? parts : [text];
}
