import { useState } from 'react';
import { nameIn } from '../../../../evidence/name-in.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { changeVoice } from '../../../coding/beside-draft.ts';
import type { VoiceField } from '../../../coding/claim-draft.ts';
import { useRecords } from '../../desk-context.tsx';
import { CorrectVoice } from './CorrectVoice.tsx';
import { isWrong } from './field-names.ts';
import { useClaimForm } from './form-context.ts';
import { useOwnLanguage } from './useVocabulary.ts';

/** All speakers or actors that the dataset has, and ways to add one and to correct the one that is chosen. */
export function VoiceSelect({ field }: { readonly field: VoiceField }) {
  const { draft, said, change, goTo } = useClaimForm();
  const records = useRecords();
  const language = useOwnLanguage();
  const isSpeaker = field === 'speaker';
  const all = isSpeaker ? records.speaker : records.actor;
  const chosen = draft[field] === null ? undefined : all.get(draft[field]);
  const [corrected, correct] = useState<string | null>(null);
  if (chosen && corrected === chosen.id)
    return <CorrectVoice field={field} id={chosen.id} onDone={() => correct(null)} />;
  const begin = (): void => {
    change(changeVoice(draft, field, { name: '', party: null }));
    goTo(field);
  };
  return (
    <div className="desk-claim-form__row">
      {all.size > 0 && (
        <select
          className="desk-input"
          aria-label={isSpeaker ? words.allSpeakers : words.allActors}
          aria-invalid={isWrong(said(field))}
          value={draft[field] ?? ''}
          onChange={({ target }) => change({ [field]: target.value || null })}
        >
          <option value="">{isSpeaker ? words.choose : words.none}</option>
          {Array.from(all.values(), ({ id, name }) => (
            <option key={id} value={id}>
              {nameIn(name, language).text}
            </option>
          ))}
        </select>
      )}
      <button type="button" className="link-button" onClick={begin}>
        {isSpeaker ? words.newSpeaker : words.newActor}
      </button>
      {chosen && (
        <button type="button" className="link-button" onClick={() => correct(chosen.id)}>
          {words.correct(nameIn(chosen.name, language).text)}
        </button>
      )}
    </div>
  );
}
