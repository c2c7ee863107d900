import { useState } from 'react';
import { nameIn } from '../../../../evidence/name-in.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { partyName } from '../../../../messages/vocabulary-names.ts';
import type { VoiceField } from '../../../coding/claim-draft.ts';
import { changedVoice } from '../../../coding/correct/change-voice.ts';
import { useDeskActions, useRecords } from '../../desk-context.tsx';
import { RemoveRecord } from '../../RemoveRecord.tsx';
import { useClaimForm } from './form-context.ts';
import { useOwnLanguage, useVocabulary } from './useVocabulary.ts';

interface Props {
  readonly field: VoiceField;
  readonly id: string;
  readonly onDone: () => void;
}

/** Calls the speaker or the actor that is chosen otherwise, or puts them on another side, as one types; or removes them. */
export function CorrectVoice({ field, id, onDone }: Props) {
  const { change, goTo, tell } = useClaimForm();
  const records = useRecords();
  const actions = useDeskActions();
  const messages = useMessages();
  const language = useOwnLanguage();
  const { parties } = useVocabulary();
  const kind = field === 'speaker' ? 'speaker' : 'actor';
  const voice = records[kind].get(id);
  const named = voice ? nameIn(voice.name, language).text : '';
  // As it is typed, while it is no name yet.
  const [typed, setTyped] = useState<string | null>(null);
  const put = (to: Parameters<typeof changedVoice>[3], of: string): void =>
    actions.put(
      changedVoice(records, kind, id, to, language),
      `change-${kind}`,
      `${kind} ${id} ${of}`,
    );
  if (!voice) return null;
  return (
    <div className="desk-claim-form__new" role="group" aria-label={words.correct(named)}>
      <label>
        <span>{words.newName}</span>
        <input
          className="desk-input"
          value={typed ?? named}
          onChange={({ target }) => {
            setTyped(target.value);
            put({ name: target.value }, 'name');
          }}
          onBlur={() => setTyped(null)}
        />
      </label>
      <label>
        <span>{words.newParty}</span>
        <select
          className="desk-input"
          value={voice.party ?? ''}
          onChange={({ target }) => put({ party: target.value || null }, 'party')}
        >
          {kind === 'actor' && <option value="">{words.noParty}</option>}
          {parties.map((party) => (
            <option key={party.id} value={party.id}>
              {partyName(party, messages).text}
            </option>
          ))}
        </select>
      </label>
      <p className="desk-note">{words.correctAll}</p>
      <RemoveRecord
        kind={kind}
        id={id}
        label={words.removeVoice(named)}
        className="link-button"
        onRemoved={() => {
          change({ [field]: null });
          onDone();
          tell(words.voiceRemoved(named));
          goTo(field);
        }}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          onDone();
          goTo(field);
        }}
      >
        {words.correctDone}
      </button>
    </div>
  );
}
