import type { Facts } from '../facts.ts';
import { FILES } from '../files.ts';
import type { Finding, Note, Review } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Runs rules one after another and collects what they report, in their order. */
export function runRules(rules: readonly Rule[], facts: Facts): Review {
  const findings: Finding[] = [];
  const notes: Note[] = [];
  const rows = new Map(Array.from(facts.rows, ([id, row]) => [FILES.incident(id), row]));
  const located = (file: string): { readonly file: string; readonly row?: number } => {
    const row = rows.get(file);
    return row === undefined ? { file } : { file: FILES.incidentLines, row };
  };
  for (const rule of rules) {
    rule(facts, {
      finding: (file, pointer, got, expected, cure) => {
        findings.push({ ...located(file), pointer, got, expected, ...(cure && { cure }) });
      },
      note: (file, pointer, text) => {
        notes.push({ ...located(file), pointer, text });
      },
    });
  }
  return { findings, notes };
}
