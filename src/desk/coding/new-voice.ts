import { createIds } from '../../import/records/ids/ids.ts';
import type { Change } from '../records/changes.ts';
import type { Records } from '../records/desk-records.ts';
import { oneLine } from '../text/one-line.ts';
import type { VoiceDraft, VoiceField } from './claim-draft.ts';

/** What adds somebody, and the id: a speaker has a party, an actor may. */
export interface NewVoice {
  readonly change: Change;
  readonly id: string;
  /** The key of the step. */
  readonly what: 'add-speaker' | 'add-actor';
}

/**
 * Adds a speaker, or an actor for the fields of actors. An actor who speaks has the same id as a speaker, if no speaker has
 * it, and the same names.
 * @returns null while something is missing
 */
export function newVoice(
  records: Records,
  field: VoiceField,
  { name, party, known }: VoiceDraft,
): NewVoice | null {
  const called = oneLine(name);
  if (called === '') return null;
  const kind = field === 'speaker' ? 'speaker' : 'actor';
  const taken = records[kind];
  const wished = known !== undefined && !taken.has(known) ? known : null;
  const id = wished ?? createIds(taken.keys())(called, kind);
  if (kind === 'actor') {
    const value = { id, name: called, ...(party !== null && { party }) };
    return { change: [{ kind, id, value }], id, what: 'add-actor' };
  }
  if (party === null) return null;
  const ofActor = known === undefined ? undefined : records.actor.get(known)?.name;
  const value = { id, name: ofActor ?? called, party };
  return { change: [{ kind, id, value }], id, what: 'add-speaker' };
}
