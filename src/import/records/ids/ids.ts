import { kept } from '../../kept.ts';
import { createFirstRows } from '../same/first-rows.ts';
import { latinLetters } from './latin-letters.ts';
import { hashOf } from '../same/row-hash.ts';

const LONGEST = 60;

/** Gives ids of one kind, kebab-case, each once: `shelling`, `shelling-2`; with a mark behind where it has one. */
export type GiveId = (text: string, otherwise: string, mark?: string) => string;

/** @param taken ids that are not to be given */
export function createIds(taken: Iterable<string> = []): GiveId {
  const numberOf = createIdNumbers(taken);
  return (text, otherwise, mark = '') => {
    const wished = [wishedId(text, otherwise), mark].filter(Boolean).join('-');
    return numberedId(wished, numberOf(wished));
  };
}

/** Makes what numbers those of one wished id, from 1, so that no two have one id with their numbers behind. */
export function createIdNumbers(taken: Iterable<string> = []): (wished: string) => number {
  // By their hashes: that two ids have one costs the second nothing but a number.
  const given = createFirstRows();
  const take = (id: string): boolean => given.earlier(hashOf([id]), 0) === undefined;
  for (const id of taken) take(id);
  // Where many would have one id, the search for a free one goes on from the last.
  const last = new Map<string, number>();
  return (wished) => {
    if (take(wished)) return 1;
    const before = last.get(wished);
    let number = before ?? 1;
    do number += 1;
    while (!take(numberedId(wished, number)));
    last.set(before === undefined ? kept(wished) : wished, number);
    return number;
  };
}

/** `shelling`, `shelling-2` */
export function numberedId(wished: string, number: number): string {
  return number === 1 ? wished : `${wished}-${number}`;
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
