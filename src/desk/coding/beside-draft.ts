import type {
  ClaimDraft,
  DraftWords,
  IncidentDraft,
  VoiceDraft,
  VoiceField,
} from './claim-draft.ts';
import { emptyIncident } from './claim-draft.ts';

type Change = Partial<ClaimDraft>;

/** Says it by other words, and keeps those that were there. */
export function sayBy(draft: ClaimDraft, words: DraftWords): Change {
  const kept = { ...draft.besides?.words, ...(draft.words && { [draft.words.is]: draft.words }) };
  return { words, besides: { ...draft.besides, words: kept } };
}

/** A summary in place of the quote: what was typed of one before is there again. */
export function sayByNote(draft: ClaimDraft): Change {
  if (draft.words?.is === 'note') return {};
  return sayBy(draft, draft.besides?.words?.note ?? { is: 'note', note: '' });
}

/** The words that a summary stands in place of; null where it stands in place of none. */
export function quoteBefore({ besides }: ClaimDraft): DraftWords | null {
  return besides?.words?.marked ?? besides?.words?.quote ?? null;
}

/** Puts the claim on an incident that exists, or on none; a new one that was begun is kept. */
export function onIncident(draft: ClaimDraft, id: string | null): Change {
  const { incident, besides } = draft;
  const begun = incident &&
    'new' in incident && { besides: { ...besides, incident: incident.new } };
  return { incident: id === null ? null : { id }, ...begun };
}

/** Puts the claim on a new incident: on the one that was begun before, if one was. */
export function onNewIncident({ incident, besides }: ClaimDraft): Change {
  if (incident && 'new' in incident) return {};
  return { incident: { new: besides?.incident ?? emptyIncident() } };
}

/** Changes what is said of a new incident. */
export function changeNew(draft: ClaimDraft, change: Partial<IncidentDraft>): Change {
  const { incident } = draft;
  const before = incident && 'new' in incident ? incident.new : emptyIncident();
  return { incident: { new: { ...before, ...change } } };
}

/** Changes what is said of somebody who is about to be added; null lets it go. */
export function changeVoice(
  draft: ClaimDraft,
  field: VoiceField,
  voice: VoiceDraft | null,
): Change {
  const { [field]: _, ...others } = draft.besides?.voices ?? {};
  return { besides: { ...draft.besides, voices: voice ? { ...others, [field]: voice } : others } };
}
