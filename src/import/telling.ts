import type { MappingKey } from './mapping.ts';

/** A cure that changes the mapping: its words are for whoever has the file; who shows it may have another way to it. */
export interface Cured {
  readonly cure?: string | undefined;
  /** What of the mapping the cure changes; where it changes nothing of it, left out. */
  readonly cureKey?: MappingKey | undefined;
}

/** What is told of how a file was read. What a mapping can say otherwise has its cure apart. */
export type Telling = string | (Cured & { readonly text: string });

/** A telling as one text. @param cureOf what is said of its cure, if anything */
export function tellingText(
  telling: Telling,
  cureOf: (cured: Cured) => string | undefined = ({ cure }) => cure,
): string {
  if (typeof telling === 'string') return telling;
  const cure = cureOf(telling);
  return cure === undefined ? telling.text : `${telling.text}; ${cure}`;
}
