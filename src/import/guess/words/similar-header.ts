import { nearestWord } from '../../../evidence/words/nearest.ts';
import { headerWords, readHeader } from '../read-header.ts';

/**
 * The header that another one may have become: the nearest in spelling, else the only one with all of its words, or some of
 * them alone (`Date`, `Event date`), else the only one that says the same of its column (`Place`, `Ort`).
 * @returns null where none is like it, or several are
 */
export function similarHeader(name: string, known: readonly string[]): string | null {
  const near = nearestWord(name, known);
  if (near !== null) return near;
  const words = new Set(headerWords(name));
  const sharing = known.filter((other) => {
    const others = new Set(headerWords(other));
    return words.size > 0 && others.size > 0 && (holds(words, others) || holds(others, words));
  });
  if (sharing.length > 0) return onlyOne(sharing);
  const role = readHeader(name)?.role;
  return role === undefined
    ? null
    : onlyOne(known.filter((other) => readHeader(other)?.role === role));
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

function onlyOne(names: readonly string[]): string | null {
  return names.length === 1 ? names[0]! : null;
}
