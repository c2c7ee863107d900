import { useMessages } from '../../../../messages/messages-context.tsx';
import { partyName } from '../../../../messages/vocabulary-names.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { changeVoice } from '../../../coding/beside-draft.ts';
import type { VoiceDraft, VoiceField } from '../../../coding/claim-draft.ts';
import { newVoice } from '../../../coding/new-voice.ts';
import { oneLine } from '../../../text/one-line.ts';
import { useDeskActions, useRecords } from '../../desk-context.tsx';
import { Chips } from './Chips.tsx';
import { useClaimForm } from './form-context.ts';
import { useVocabulary } from './useVocabulary.ts';

/** Adds a speaker or an actor whom the dataset lacks: the name is said, and a press on the party adds it. */
export function NewVoice({
  field,
  voice,
}: {
  readonly field: VoiceField;
  readonly voice: VoiceDraft;
}) {
  const { draft, change, goOn, goTo } = useClaimForm();
  const records = useRecords();
  const actions = useDeskActions();
  const messages = useMessages();
  const { parties } = useVocabulary();
  const add = (party: string | null): void => {
    const made = newVoice(records, field, { ...voice, party });
    if (!made) return;
    actions.put(made.change, made.what);
    change({ [field]: made.id, ...changeVoice(draft, field, null) });
    goOn(field);
  };
  // First the one that the actor has, as whom they speak.
  const likely = parties.filter(({ id }) => id === voice.party);
  const others = parties.filter(({ id }) => id !== voice.party);
  const chips = [...likely, ...others].map((party) => ({
    id: party.id,
    label: partyName(party, messages).text,
    reason: party.id === voice.party ? words.partyOfActor : '',
    isTaken: false,
    onPress: () => add(party.id),
  }));
  const none = {
    id: '',
    label: words.noParty,
    reason: '',
    isTaken: false,
    onPress: () => add(null),
  };
  return (
    <div
      className="desk-claim-form__new"
      role="group"
      aria-label={field === 'speaker' ? words.newSpeaker : words.newActor}
    >
      <label>
        <span>{words.newName}</span>
        <input
          className="desk-input"
          value={voice.name}
          // Whoever is called otherwise is somebody else.
          onChange={({ target }) =>
            change(changeVoice(draft, field, { name: target.value, party: null }))
          }
        />
      </label>
      {oneLine(voice.name) === '' ? (
        <p>{words.nameFirst}</p>
      ) : (
        <>
          <p>
            {field === 'speaker'
              ? words.lacksParty(voice.name.trim())
              : words.lacksActor(voice.name.trim())}
          </p>
          <Chips of={words.newParty} chips={field === 'speaker' ? chips : [...chips, none]} />
        </>
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          change(changeVoice(draft, field, null));
          goTo(field);
        }}
      >
        {words.cancel}
      </button>
    </div>
  );
}
