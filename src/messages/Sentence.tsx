import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** Stand for parts while a sentence is written: characters of the private use area, which no language has. */
const FIRST_SLOT = 0xe000;
const SLOT = /([\uE000-\uF8FF])/;

/** What to write a sentence with in place of so many parts. */
export function slotsFor(parts: { readonly length: number }): string[] {
  return Array.from(parts, (_, at) => String.fromCharCode(FIRST_SLOT + at));
}

interface Props {
  /** Written with the slots of the parts. */
  readonly text: string;
  /** Words of the data, each in a language and direction of its own. */
  readonly parts: readonly ReactNode[];
}

/** A sentence of the interface with words of the data in it. */
export function Sentence({ text, parts }: Props) {
  return text
    .split(SLOT)
    .map((piece, at) => (
      <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece.charCodeAt(0) - FIRST_SLOT]}</Fragment>
    ));
}
