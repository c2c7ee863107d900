import { FILES } from '../../evidence/files.ts';
import type { Review } from '../../evidence/finding.ts';
import { checkInvariants } from '../../evidence/invariants.ts';
import { authoredOf } from '../records/desk-records.ts';
import type { Records } from '../records/desk-records.ts';

/**
 * What the check says of one incident, without looking at all others: only what it names is looked up, and those that it is
 * related to.
 */
export function checkIncident(records: Records, id: string): Review {
  const incident = records.incident.get(id);
  if (!incident) return { findings: [], notes: [] };
  const around = [id, ...(incident.related ?? [])];
  const { claims } = incident;
  const sources = claims.map(({ source }) => source);
  const carriers = sources.flatMap((source) => records.source.get(source)?.custom?.carriedBy ?? []);
  const actors = claims.flatMap(({ actor = [], target = [] }) => [actor, target].flat());
  const few: Records = {
    dataset: records.dataset,
    source: pick(records.source, [...sources, ...carriers]),
    speaker: pick(
      records.speaker,
      claims.map(({ speaker }) => speaker),
    ),
    actor: pick(records.actor, actors),
    incident: pick(records.incident, around),
    place: pick(records.place, incident.place === null ? [] : [incident.place]),
    outline: new Map(),
    tally: new Map(),
    coding: new Map(),
  };
  const file = FILES.incident(id);
  const { findings, notes } = checkInvariants(authoredOf(few, null));
  return {
    findings: findings.filter((finding) => finding.file === file),
    notes: notes.filter((note) => note.file === file),
  };
}

function pick<T>(all: ReadonlyMap<string, T>, ids: readonly string[]): ReadonlyMap<string, T> {
  return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
}

/** The field of the desk that a finding on an incident is about: a key of the incident, or of one of its claims. */
export interface FindingField {
  /** Among the incident's claims, from 0; null for the incident itself. */
  readonly claim: number | null;
  /** `when`, `quote`, `figures`; empty where it is about the whole. */
  readonly key: string;
}

/** @param pointer JSON pointer into an incident */
export function fieldOf(pointer: string): FindingField {
  const [, first = '', index, key = ''] = pointer.split('/');
  if (first !== 'claims' || index === undefined) return { claim: null, key: first };
  return { claim: Number(index), key };
}
