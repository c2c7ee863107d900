import { nearestWord } from '../../../evidence/words/nearest.ts';
import type { HeaderRole } from '../header-roles.ts';
import { boundIn, headerWords, readHeader } from '../read-header.ts';
import type { Estimate } from './bound-words.ts';

export interface SimilarHeader {
  readonly name: string;
  /** Whether it is spelled nearly alike, and not known by its words or their meaning alone. */
  readonly isNear: boolean;
}

/**
 * The header that another one may have become: the nearest in spelling, else the only one with all of its words, or some of
 * them alone (`Date`, `Event date`), else the only one that says the same of its column (`Place`, `Ort`). None is of what
 * means something else: `Date of birth`, `Killed max` for `Killed min`.
 * @returns null where none is like it, or several are
 */
export function similarHeader(name: string, known: readonly string[]): SimilarHeader | null {
  const own = meaningOf(name);
  const near = nearestWord(
    name,
    known.filter((other) => mayMean(own, meaningOf(other))),
  );
  if (near !== null) return { name: near, isNear: true };
  const alike = known.filter((other) => isSame(own, meaningOf(other)));
  const words = new Set(headerWords(name));
  const sharing = alike.filter((other) => {
    const others = new Set(headerWords(other));
    return words.size > 0 && others.size > 0 && (holds(words, others) || holds(others, words));
  });
  if (sharing.length > 0) return onlyOne(sharing);
  return own.role === undefined ? null : onlyOne(alike);
}

interface Meaning {
  readonly role: HeaderRole | undefined;
  readonly bound: Estimate | null;
}

function meaningOf(name: string): Meaning {
  return { role: readHeader(name)?.role, bound: boundIn(headerWords(name)).bound };
}

function isSame(one: Meaning, other: Meaning): boolean {
  return one.role === other.role && one.bound === other.bound;
}

/** A slip of the keyboard may leave a header that means nothing. */
function mayMean(one: Meaning, other: Meaning): boolean {
  return one.role === undefined || other.role === undefined || isSame(one, other);
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

function onlyOne(names: readonly string[]): SimilarHeader | null {
  return names.length === 1 ? { name: names[0]!, isNear: false } : null;
}
