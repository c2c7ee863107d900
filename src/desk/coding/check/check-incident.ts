import { FILES } from '../../../evidence/files.ts';
import type { Review } from '../../../evidence/finding.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import { applyChange } from '../../records/changes.ts';
import { authoredOf, carrierOf, datasetOf } from '../../records/desk-records.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { oneLine } from '../../text/one-line.ts';
import { emptyIncident, missingOf, saveDraft } from '../claim-draft.ts';
import type { ClaimDraft, ClaimPlace, IncidentDraft, Missing } from '../claim-draft.ts';

/**
 * What the check says of one incident, without looking at all others: only what it names is looked up, and those that it is
 * related to.
 */
export function checkIncident(records: Records, id: string): Review {
  const incident = records.incident.get(id);
  if (!incident) return { findings: [], notes: [] };
  const around = pick(records.incident, [id, ...(incident.related ?? [])]);
  const few = { ...namedBy(records, [incident]), incident: around };
  const file = FILES.incident(id);
  const { findings, notes } = checkInvariants(authoredOf(few, null));
  return {
    findings: findings.filter((finding) => finding.file === file),
    notes: notes.filter((note) => note.file === file),
  };
}

/** Incidents with what they name, and nothing else of the records; chapters, which may name any incident, are left out. */
export function namedBy(records: Records, incidents: readonly RecordTypes['incident'][]): Records {
  const { chapters: _, ...dataset } = datasetOf(records);
  const claims = incidents.flatMap((incident) => incident.claims);
  const sources = claims.map(({ source }) => source);
  return {
    dataset: new Map([[dataset.id, dataset]]),
    source: pick(records.source, [
      ...sources,
      ...sources.map((source) => carrierOf(records, source)),
    ]),
    speaker: pick(
      records.speaker,
      claims.map(({ speaker }) => speaker),
    ),
    actor: pick(
      records.actor,
      claims.flatMap(({ actor = [], target = [] }) => [actor, target].flat()),
    ),
    incident: new Map(incidents.map((incident) => [incident.id, incident])),
    place: pick(
      records.place,
      incidents.flatMap(({ place }) => place ?? []),
    ),
    outline: new Map(),
    tally: new Map(),
    coding: new Map(),
  };
}

/** What the check says of a draft, were it saved now. */
export interface DraftReview extends Review {
  readonly place: ClaimPlace;
}

/**
 * Checks a draft before it is saved: what it lacks still is left out, and so is what the check would say of that.
 * @param text of the source's file; null where it is not at hand
 * @returns null where there are no words yet to say anything of
 */
export function checkDraft(
  records: Records,
  draft: ClaimDraft,
  text: string | null,
  replaced?: ClaimPlace,
): DraftReview | null {
  const missing = missingOf(draft, records, text);
  const [speaker] = records.speaker.keys();
  if (missing.includes('words') || missing.includes('article') || speaker === undefined)
    return null;
  const { incident } = draft;
  const isKnown = incident && 'id' in incident && !missing.includes('incident');
  const made = incident && 'new' in incident ? incident.new : emptyIncident();
  const complete: ClaimDraft = {
    ...draft,
    ...(missing.includes('speaker') && { speaker }),
    // What a figure counts is asked for; what it says besides is checked as soon as it is there.
    figures: draft.figures.map((figure) =>
      oneLine(figure.of) === '' ? { ...figure, of: '…' } : figure,
    ),
    incident: isKnown ? incident : { new: completed(made, missing) },
  };
  const saved = saveDraft(records, complete, text, replaced);
  if (!saved) return null;
  const after = applyChange(records, saved.change).records;
  const { findings, notes } = checkIncident(after, saved.place.incident);
  const isSaid = ({ pointer }: { readonly pointer: string }): boolean => {
    const { claim, key } = fieldOf(pointer);
    if (claim !== null && claim !== saved.place.at) return false;
    if (key !== 'figures') return !missing.some((field) => field === key);
    const [at, part] = pointer.split('/').slice(4);
    const figure = draft.figures[Number(at)]!;
    return part !== 'text' || (figure.text ?? '') !== '' || oneLine(figure.of) !== '';
  };
  return { findings: findings.filter(isSaid), notes: notes.filter(isSaid), place: saved.place };
}

/** An incident with something in each place that nothing is said in. */
function completed(draft: IncidentDraft, missing: readonly Missing[]): IncidentDraft {
  const lacks = (field: Missing): boolean =>
    missing.includes(field) || missing.includes('incident');
  return {
    ...draft,
    ...(lacks('title') && { title: '…' }),
    ...(lacks('category') && { category: 'other' }),
    ...(lacks('when') && { when: '../..' }),
    ...(lacks('whenNote') && { whenNote: '…' }),
    ...(lacks('place') && { place: 'unplaced' }),
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
