import { quoteAt } from '../../evidence/fill/quote-at.ts';
import type { Claim, Stance } from '../../evidence/model.ts';
import { isPlaced } from '../../evidence/spans.ts';
import type { Span } from '../../evidence/spans.ts';
import { createIds } from '../../import/records/ids/ids.ts';
import type { Change, Put } from '../records/changes.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';

type IncidentRecord = RecordTypes['incident'];
type Figure = NonNullable<Claim['figures']>[number];

/** A claim while it is made: what nobody has said yet is null. */
export interface ClaimDraft {
  readonly source: string;
  /** The words, in the whole file of the source; null for a claim that is a note. */
  readonly span: Span | null;
  readonly note: string;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly general: boolean;
  readonly reported: boolean;
  readonly actor: string | null;
  readonly target: string | null;
  readonly figures: readonly Figure[];
  readonly incident: { readonly id: string } | { readonly new: IncidentDraft } | null;
}

/** An incident while it is made. */
export interface IncidentDraft {
  readonly title: string;
  readonly category: string | null;
  readonly when: string;
  readonly whenBasis: 'stated' | 'inferred';
  readonly whenNote: string;
  /** `unplaced` once somebody has said that nothing tells where. */
  readonly place: { readonly id: string } | 'unplaced' | null;
  readonly placeBasis: 'stated' | 'inferred';
}

/** A field of a draft that has to be said before it is a claim. */
export type Missing =
  | 'words'
  | 'speaker'
  | 'incident'
  | 'title'
  | 'category'
  | 'when'
  | 'whenNote'
  | 'place';

export function emptyDraft(source: string, span: Span | null): ClaimDraft {
  return {
    source,
    span,
    note: '',
    speaker: null,
    stance: 'reports',
    general: false,
    reported: false,
    actor: null,
    target: null,
    figures: [],
    incident: null,
  };
}

export function emptyIncident(): IncidentDraft {
  return {
    title: '',
    category: null,
    when: '',
    whenBasis: 'stated',
    whenNote: '',
    place: null,
    placeBasis: 'stated',
  };
}

/** What is still to be said, in the order in which it is asked. */
export function missingOf({ span, note, speaker, incident }: ClaimDraft): readonly Missing[] {
  const missing: Missing[] = [];
  if (!span && note.trim() === '') missing.push('words');
  if (speaker === null) missing.push('speaker');
  if (incident === null) missing.push('incident');
  if (incident === null || 'id' in incident) return missing;
  const { title, category, when, whenBasis, whenNote, place } = incident.new;
  if (place === null) missing.push('place');
  if (when.trim() === '') missing.push('when');
  if (whenBasis === 'inferred' && whenNote.trim() === '') missing.push('whenNote');
  if (category === null) missing.push('category');
  if (title.trim() === '') missing.push('title');
  return missing;
}

/** A claim that stands on an incident. */
export interface ClaimPlace {
  readonly incident: string;
  /** Among the incident's claims, from 0. */
  readonly at: number;
}

export function claimAt(records: Records, { incident, at }: ClaimPlace): Claim | undefined {
  return records.incident.get(incident)?.claims[at];
}

/** What puts a draft in, and where it then stands. */
export interface SavedClaim {
  readonly change: Change;
  readonly place: ClaimPlace;
}

/**
 * Puts a draft in, with a new incident where it has one; in place of the claim that it was made of, which may move to
 * another incident. An incident that loses its last claim goes with it.
 * @param text of the source's file; what the words are taken from
 * @returns null while something is missing
 */
export function saveDraft(
  records: Records,
  draft: ClaimDraft,
  text: string,
  replaced?: ClaimPlace,
): SavedClaim | null {
  if (missingOf(draft).length > 0 || !draft.incident) return null;
  const old = replaced && claimAt(records, replaced);
  const claim = claimOf(draft, text, old);
  if ('id' in draft.incident) {
    const { id } = draft.incident;
    const there = records.incident.get(id);
    if (!there) return null;
    if (replaced?.incident === id) {
      const value = { ...there, claims: there.claims.with(replaced.at, claim) };
      return { change: [{ kind: 'incident', id, value }], place: replaced };
    }
    const value = { ...there, claims: [...there.claims, claim] };
    const put: Put = { kind: 'incident', id, value };
    const change = [put, ...(replaced ? removeClaim(records, replaced) : [])];
    return { change, place: { incident: id, at: there.claims.length } };
  }
  const value = incidentOf(records, draft.incident.new, claim);
  const put: Put = { kind: 'incident', id: value.id, value };
  const change = [put, ...(replaced ? removeClaim(records, replaced) : [])];
  return { change, place: { incident: value.id, at: 0 } };
}

/** Takes a claim away; with the last one its incident, and what names that as related. */
export function removeClaim(records: Records, { incident: id, at }: ClaimPlace): Change {
  const there = records.incident.get(id);
  if (!there?.claims[at]) return [];
  if (there.claims.length > 1) {
    const value = { ...there, claims: there.claims.toSpliced(at, 1) };
    return [{ kind: 'incident', id, value }];
  }
  const naming = [...records.incident.values()].filter(({ related }) => related?.includes(id));
  return [
    ...naming.map((other): Put => {
      const { related = [], ...rest } = other;
      const left = related.filter((one) => one !== id);
      const value = left.length > 0 ? { ...other, related: left } : rest;
      return { kind: 'incident', id: other.id, value };
    }),
    { kind: 'incident', id, value: null },
  ];
}

/** A claim as a draft, to be changed; null where there is none. */
export function draftOf(records: Records, place: ClaimPlace): ClaimDraft | null {
  const claim = claimAt(records, place);
  if (!claim) return null;
  const { quote } = claim;
  return {
    source: claim.source,
    span: quote && isPlaced(quote) ? { start: quote.start, end: quote.end } : null,
    note: claim.note ?? '',
    speaker: claim.speaker,
    stance: claim.stance,
    general: claim.general ?? false,
    reported: claim.reported ?? false,
    actor: claim.actor ?? null,
    target: claim.target ?? null,
    figures: claim.figures ?? [],
    incident: { id: place.incident },
  };
}

/** A draft as it is written: what is not so is left out. @param old what it was made of, whose quote it keeps where it is of the same words */
function claimOf(draft: ClaimDraft, text: string, old: Claim | undefined): Claim {
  const { source, span, note, speaker, stance, general, reported, actor, target, figures } = draft;
  const kept = old?.quote;
  const isSame = span && kept?.start === span.start && kept.end === span.end;
  const words = span ? { quote: isSame ? kept : quoteAt(text, span) } : { note: note.trim() };
  return {
    source,
    ...words,
    speaker: speaker!,
    stance,
    ...(general && { general }),
    ...(reported && { reported }),
    ...(actor !== null && { actor }),
    ...(target !== null && { target }),
    ...(figures.length > 0 && { figures: [...figures] }),
  };
}

function incidentOf(records: Records, draft: IncidentDraft, claim: Claim): IncidentRecord {
  const { title, category, when, whenBasis, whenNote, place, placeBasis } = draft;
  const at = place === null || place === 'unplaced' ? null : place.id;
  // As people call it: where, what, when.
  const wished = [at ?? 'unplaced', category, /[\d-]{4,}/.exec(when)?.[0] ?? 'undated'];
  const id = createIds([...records.incident.keys()])(wished.join(' '), 'incident');
  return {
    id,
    title: title.trim(),
    category: category!,
    when: when.trim(),
    ...(whenBasis === 'inferred' && { whenBasis }),
    ...(whenNote.trim() !== '' && { whenNote: whenNote.trim() }),
    place: at,
    ...(at !== null && placeBasis === 'inferred' && { placeBasis }),
    claims: [claim],
  };
}
