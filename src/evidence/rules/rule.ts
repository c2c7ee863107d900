import type { Facts } from '../facts.ts';

/**
 * Where a rule says what it saw. A finding fails the check; a note only tells. An incident is named by the path that a
 * file of its own has, or would have.
 */
export interface Report {
  /** @param cure what mends it, where that is known */
  finding(file: string, pointer: string, got: string, expected: string, cure?: string): void;
  note(file: string, pointer: string, text: string): void;
}

/** Something that must hold across files that each fit their schema. Rules know nothing of one another. */
export type Rule = (facts: Facts, report: Report) => void;
