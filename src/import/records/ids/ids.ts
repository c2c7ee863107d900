import { createFirstRows } from '../same/first-rows.ts';
import { latinLetters } from './latin-letters.ts';
import { hashOf } from '../same/row-hash.ts';

const LONGEST = 60;

/** Gives ids of one kind, kebab-case, each once: `shelling`, `shelling-2`; with a mark behind where it has one. */
export type GiveId = (text: string, otherwise: string, mark?: string) => string;

/** @param taken ids that are not to be given */
export function createIds(taken: Iterable<string> = []): GiveId {
  // By their hashes: that two ids have one costs the second nothing but a number.
  const given = createFirstRows();
  const take = (id: string): boolean => given.earlier(hashOf([id]), 0) === undefined;
  for (const id of taken) take(id);
  // Where many would have one id, the search for a free one goes on from the last.
  const last = new Map<string, number>();
  return (text, otherwise, mark = '') => {
    const wished = [wishedId(text, otherwise), mark].filter(Boolean).join('-');
    if (take(wished)) return wished;
    let number = last.get(wished) ?? 1;
    let id: string;
    do {
      number += 1;
      id = `${wished}-${number}`;
    } while (!take(id));
    last.set(wished, number);
    return id;
  };
}

/**
 * What a text is called wherever it stands: where most of it is in a script that ids have no letters of, by a number made
 * of the text, or a row that comes before another would take its id, and every address of it.
 * @param otherwise what it is called where it says nothing: `place`, `row`
 */
export function wishedId(text: string, otherwise: string): string {
  const id = idOf(text);
  if (isPlain(text)) return id || otherwise;
  const letters = text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;
  if (letters === 0) return otherwise;
  if (id.replaceAll('-', '').length * 2 > letters || text.length > LONGEST) return id || otherwise;
  const number = idNumber(hashOf([text.normalize('NFC').trim()]));
  return `${id || otherwise}-${number}`;
}

/** A hash as a part of an id. */
export function idNumber(hash: number): string {
  return hash.toString(36).slice(-8);
}

/** Letters a to z and digits of a text, as `latinLetters` writes it, in words; empty where its script is another. */
export function idOf(text: string): string {
  if (text.length <= LONGEST && /^[a-z0-9]+$/.test(text)) return text;
  const plain = isPlain(text)
    ? text.toLowerCase()
    : latinLetters(text).replace(/\p{Nd}/gu, asciiDigit);
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const id = words.join('-');
  return id.length <= LONGEST ? id : id.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

/** Digits of every script stand in tens, one behind another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

/** Most texts are: what a script may have besides costs a million rows some seconds. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
