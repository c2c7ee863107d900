import type { Finding, Note } from '../../../../evidence/finding.ts';
import type { DraftReview } from '../../../coding/check/check-incident.ts';
import { fieldOf } from '../../../coding/check/check-incident.ts';
import type { Missing } from '../../../coding/claim-draft.ts';

/** The fields of a claim's form, in its order. */
export const FIELDS = [
  'words',
  'speaker',
  'stance',
  'speech',
  'actor',
  'target',
  'figures',
  'incident',
  'place',
  'when',
  'whenNote',
  'category',
  'title',
  'related',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** The field at which something is asked that a draft lacks. */
export function fieldOfMissing(missing: Missing): FieldName {
  return missing === 'article' ? 'words' : missing;
}

/** What is said beside a field. */
export interface Said {
  readonly missing: Missing | null;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Whether something is wrong with what a field has, or that it has nothing. */
export function isWrong({ missing, findings }: Said): boolean {
  return missing !== null || findings.length > 0;
}

/** A field of a figure. */
export type FigurePart = 'of' | 'text' | 'min' | 'max';

/** Whether something is wrong with a field of a figure; what the check says of a whole figure is about its bounds. */
export function isFigureWrong(
  { missing, findings }: Said,
  figure: { readonly of: string },
  at: number,
  part: FigurePart,
): boolean {
  if (part === 'of' && missing !== null && figure.of.trim() === '') return true;
  const isBound = part === 'min' || part === 'max';
  return findings.some(({ pointer }) => {
    const [index, key] = pointer.split('/').slice(4);
    return index === String(at) && (key === undefined ? isBound : key === part);
  });
}

export type SaidOf = (field: FieldName) => Said;

/** Where the check's keys are asked for; what is about the whole stands at the incident. */
const BY_KEY: Readonly<Record<string, FieldName>> = {
  quote: 'words',
  note: 'words',
  source: 'words',
  general: 'stance',
  reported: 'speech',
  whenBasis: 'when',
  placeBasis: 'place',
};

/**
 * What is said beside each field of a form.
 * @param missing none before somebody has asked to save
 * @param hasIncident whether the fields of an incident are in the form: else they stand at the incident itself
 */
export function saidBeside(
  missing: readonly Missing[],
  review: Pick<DraftReview, 'findings' | 'notes'> | null,
  hasIncident: boolean,
): SaidOf {
  const at = ({ pointer }: { readonly pointer: string }): FieldName => {
    const { claim, key } = fieldOf(pointer);
    const field = BY_KEY[key] ?? FIELDS.find((one) => one === key) ?? 'incident';
    return claim === null && !hasIncident ? 'incident' : field;
  };
  return (field) => ({
    missing: missing.find((one) => fieldOfMissing(one) === field) ?? null,
    findings: review?.findings.filter((one) => at(one) === field) ?? [],
    notes: review?.notes.filter((one) => at(one) === field) ?? [],
  });
}

/** The field to go on to: the next that is open, else the first; null where none is. */
export function nextField(open: ReadonlySet<FieldName>, from: FieldName | null): FieldName | null {
  const behind = FIELDS.slice(from === null ? 0 : FIELDS.indexOf(from) + 1);
  return behind.find((field) => open.has(field)) ?? FIELDS.find((field) => open.has(field)) ?? null;
}

/** Whether a field stands before another; null before all. */
export function isBefore(field: FieldName | null, other: FieldName): boolean {
  return field === null || FIELDS.indexOf(field) < FIELDS.indexOf(other);
}
