import type { Facts } from '../facts.ts';
import type { Finding, Note, Review } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Runs rules one after another and collects what they report, in their order. */
export function runRules(rules: readonly Rule[], facts: Facts): Review {
  const findings: Finding[] = [];
  const notes: Note[] = [];
  for (const rule of rules) {
    rule(facts, {
      finding: (file, pointer, got, expected) => {
        findings.push({ file, pointer, got, expected });
      },
      note: (file, pointer, text) => {
        notes.push({ file, pointer, text });
      },
    });
  }
  return { findings, notes };
}
