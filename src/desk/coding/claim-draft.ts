import { quoteAt } from '../../evidence/fill/quote-at.ts';
import type { Claim, Quote, Stance } from '../../evidence/model.ts';
import type { Span } from '../../evidence/spans.ts';
import { createIds } from '../../import/records/ids/ids.ts';
import { applyChange } from '../records/changes.ts';
import type { Change, Put } from '../records/changes.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { oneLine } from '../text/one-line.ts';

type IncidentRecord = RecordTypes['incident'];
export type Figure = NonNullable<Claim['figures']>[number];

/** What a claim says it by: words that are marked in the article, a quote as it is written already, or a summary. */
export type DraftWords =
  | { readonly is: 'marked'; readonly span: Span }
  | { readonly is: 'quote'; readonly quote: Quote }
  | { readonly is: 'note'; readonly note: string };

/** A claim while it is made: what nobody has said yet is null. */
export interface ClaimDraft {
  readonly source: string;
  readonly words: DraftWords | null;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly general: boolean;
  readonly reported: boolean;
  readonly actor: string | null;
  readonly target: string | null;
  readonly figures: readonly Figure[];
  readonly incident: { readonly id: string } | { readonly new: IncidentDraft } | null;
  /** What was typed and is not used now: nothing of it is written, and none of it is lost. */
  readonly besides?: Besides;
}

/** What a draft holds beside what it says. */
export interface Besides {
  readonly words?: Partial<Record<DraftWords['is'], DraftWords>>;
  readonly incident?: IncidentDraft;
  /** By which a place that is made for the draft's incident finds it again, though it is put by meanwhile. */
  readonly asks?: number;
  /** Somebody who is about to be added. */
  readonly voices?: Partial<Record<VoiceField, VoiceDraft>>;
}

export type VoiceField = 'speaker' | 'actor' | 'target';

/** A speaker or an actor while it is made. */
export interface VoiceDraft {
  readonly name: string;
  /** Null where none is said yet; an actor needs none. */
  readonly party: string | null;
  /** Of somebody who is an actor already and is to speak: the actor's id. */
  readonly known?: string;
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

/** What keeps a draft from being a claim: a field that is not said, or that names what is no more. */
export type Missing =
  | 'words'
  /** Words are marked, and the text that they are in is not at hand. */
  | 'article'
  | 'speaker'
  /** A figure says not what it counts. */
  | 'figures'
  | 'incident'
  | 'place'
  | 'when'
  | 'whenNote'
  | 'category'
  | 'title';

/** @param span the words, in the whole file of the source */
export function emptyDraft(source: string, span: Span | null): ClaimDraft {
  return {
    source,
    words: span && { is: 'marked', span },
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

/**
 * What keeps a draft from being a claim, in the order in which it is asked.
 * @param text of the source's file; null where it is not at hand
 */
export function missingOf(
  { source, words, speaker, figures, incident }: ClaimDraft,
  records: Records,
  text: string | null,
): readonly Missing[] {
  const missing: Missing[] = [];
  const isSaid = words !== null && (words.is !== 'note' || words.note.trim() !== '');
  if (!isSaid || !records.source.has(source)) missing.push('words');
  else if (words.is === 'marked' && text === null) missing.push('article');
  if (speaker === null || !records.speaker.has(speaker)) missing.push('speaker');
  if (figures.some(({ of }) => oneLine(of) === '')) missing.push('figures');
  if (incident === null || ('id' in incident && !records.incident.has(incident.id)))
    missing.push('incident');
  if (incident === null || 'id' in incident) return missing;
  return [...missing, ...missingOfIncident(incident.new, records)];
}

/** What keeps a draft from being an incident, in the order in which it is asked. */
export function missingOfIncident(
  { title, category, when, whenBasis, whenNote, place }: IncidentDraft,
  records: Records,
): readonly Missing[] {
  const missing: Missing[] = [];
  const isPlaced = place === 'unplaced' || (place !== null && records.place.has(place.id));
  if (!isPlaced) missing.push('place');
  if (oneLine(when) === '') missing.push('when');
  if (whenBasis === 'inferred' && oneLine(whenNote) === '') missing.push('whenNote');
  if (category === null) missing.push('category');
  if (oneLine(title) === '') missing.push('title');
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

/** Where a claim stands now, wherever it stood: claims that nobody changes stay the same. Null once it is no more. */
export function placeOf(records: Records, claim: Claim): ClaimPlace | null {
  for (const { id, claims } of records.incident.values()) {
    const at = claims.indexOf(claim);
    if (at !== -1) return { incident: id, at };
  }
  return null;
}

/** What puts a draft in, and where it then stands. */
export interface SavedClaim {
  readonly change: Change;
  readonly place: ClaimPlace;
}

/**
 * Puts a draft in, with a new incident where it has one; in place of the claim that it was made of, which may move to
 * another incident. An incident that loses its last claim goes with it.
 * @param text of the source's file, which the words are taken from; null where it is not at hand
 * @returns null while something is missing
 */
export function saveDraft(
  records: Records,
  draft: ClaimDraft,
  text: string | null,
  replaced?: ClaimPlace,
): SavedClaim | null {
  if (missingOf(draft, records, text).length > 0) return null;
  const claim = claimOf(draft, text);
  const { incident } = draft;
  if (incident && 'id' in incident && incident.id === replaced?.incident) {
    const there = records.incident.get(incident.id)!;
    const value = { ...there, claims: there.claims.with(replaced.at, claim) };
    return { change: [{ kind: 'incident', id: incident.id, value }], place: replaced };
  }
  const value = withClaim(records, incident!, claim);
  const put: Put = { kind: 'incident', id: value.id, value };
  // By the records as they then are: what loses its claim may be related to what gets it.
  const after = replaced && applyChange(records, [put]).records;
  const left = replaced && after ? removeClaim(after, replaced) : [];
  return { change: [put, ...left], place: { incident: value.id, at: value.claims.length - 1 } };
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
  const { source, quote, note, speaker, stance, figures } = claim;
  return {
    source,
    words: quote ? { is: 'quote', quote } : { is: 'note', note: note ?? '' },
    speaker,
    stance,
    general: claim.general ?? false,
    reported: claim.reported ?? false,
    actor: claim.actor ?? null,
    target: claim.target ?? null,
    figures: figures ?? [],
    incident: { id: place.incident },
  };
}

/** A draft as it is written: what is not so is left out. */
function claimOf(draft: ClaimDraft, text: string | null): Claim {
  const { source, words, speaker, stance, general, reported, actor, target, figures } = draft;
  return {
    source,
    ...(words?.is === 'note' && { note: words.note.trim() }),
    ...(words?.is === 'quote' && { quote: words.quote }),
    ...(words?.is === 'marked' && { quote: quoteAt(text ?? '', words.span) }),
    speaker: speaker!,
    stance,
    ...(general && { general }),
    ...(reported && { reported }),
    ...(actor !== null && { actor }),
    ...(target !== null && { target }),
    ...(figures.length > 0 && { figures: figures.map(figureOf) }),
  };
}

/** A figure as it is written: of a note's no words need be said. */
function figureOf({ measure, of, text = '', ...bounds }: Figure): Figure {
  return { measure, of: oneLine(of), ...(text !== '' && { text }), ...bounds };
}

function withClaim(
  records: Records,
  incident: NonNullable<ClaimDraft['incident']>,
  claim: Claim,
): IncidentRecord {
  if (!('id' in incident)) return incidentOf(records, incident.new, claim);
  const there = records.incident.get(incident.id)!;
  return { ...there, claims: [...there.claims, claim] };
}

function incidentOf(records: Records, draft: IncidentDraft, claim: Claim): IncidentRecord {
  const { title, category, when, whenBasis, whenNote, place, placeBasis } = draft;
  const at = place === null || place === 'unplaced' ? null : place.id;
  const note = oneLine(whenNote);
  // As people call it: where, what, when.
  const wished = [at ?? 'unplaced', category, /[\d-]{4,}/.exec(when)?.[0] ?? 'undated'];
  const id = createIds([...records.incident.keys()])(wished.join(' '), 'incident');
  return {
    id,
    title: oneLine(title),
    category: category!,
    when: oneLine(when),
    ...(whenBasis === 'inferred' && { whenBasis }),
    ...(note !== '' && { whenNote: note }),
    place: at,
    ...(at !== null && placeBasis === 'inferred' && { placeBasis }),
    claims: [claim],
  };
}
