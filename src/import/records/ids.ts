import { createFirstRows } from './first-rows.ts';
import { hashOf } from './row-hash.ts';

const LONGEST = 60;

/** Gives ids of one kind, kebab-case, each once: `shelling`, `shelling-2`. */
export type GiveId = (text: string, otherwise: string) => string;

/** @param taken ids that are not to be given */
export function createIds(taken: readonly string[] = []): GiveId {
  // By their hashes: that two ids have one costs the second nothing but a number.
  const given = createFirstRows();
  const take = (id: string): boolean => given.earlier(hashOf([id]), 0) === undefined;
  taken.forEach(take);
  // Where many would have one id, the search for a free one goes on from the last.
  const last = new Map<string, number>();
  return (text, otherwise) => {
    const wished = idOf(text) || otherwise;
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

/** Letters a to z and digits of a text, accents taken off, in words; empty where a script has none of them. */
export function idOf(text: string): string {
  if (text.length <= LONGEST && /^[a-z0-9]+$/.test(text)) return text;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const id = words.join('-');
  return id.length <= LONGEST ? id : id.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
