import type { Facts } from '../facts.ts';

/** Where a rule says what it saw. A finding fails the check; a note only tells. */
export interface Report {
  finding(file: string, pointer: string, got: string, expected: string): void;
  note(file: string, pointer: string, text: string): void;
}

/** Something that must hold across files that each fit their schema. Rules know nothing of one another. */
export type Rule = (facts: Facts, report: Report) => void;
