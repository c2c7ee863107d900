import { nameIn } from '../../../../evidence/name-in.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { changeVoice } from '../../../coding/beside-draft.ts';
import type { Offered } from '../../../coding/draft-suggestions.ts';
import type { SpeakerChoice } from '../../../suggest/suggestion.ts';
import { useRecords } from '../../desk-context.tsx';
import { Chips, withTaken } from './Chips.tsx';
import type { Chip } from './Chips.tsx';
import { ClaimField } from './ClaimField.tsx';
import { useClaimForm } from './form-context.ts';
import { NewVoice } from './NewVoice.tsx';
import { useOwnLanguage } from './useVocabulary.ts';
import { VoiceSelect } from './VoiceSelect.tsx';

/** Whose words they are. */
export function SpeakerField() {
  const { draft, suggestions, said, change } = useClaimForm();
  const { speaker: speakers } = useRecords();
  const language = useOwnLanguage();
  const take = useTakeSpeaker();
  const { speaker } = draft;
  const chips = suggestions.speakers.map((offered): Chip => {
    const { id, of, name, reported, reason } = offered.choice;
    const isKnown = id !== null && speakers.has(id);
    const why = words.speakerReason(reason.rule, offered.words, reported);
    return {
      // An actor who has just been made a speaker is that speaker, before the article is read again.
      id: `${isKnown ? 'speaker' : of} ${id ?? name}`,
      label: isKnown ? nameIn(speakers.get(id)!.name, language).text : name,
      reason: isKnown ? why : `${why}, ${words.isNew}`,
      isTaken: isKnown && id === speaker,
      onPress: () => take(offered),
    };
  });
  const known = speaker === null ? undefined : speakers.get(speaker);
  const taken = known && {
    id: `speaker ${known.id}`,
    label: nameIn(known.name, language).text,
    reason: words.chosen,
    isTaken: true,
    onPress: () => change({ speaker: null }),
  };
  const voice = draft.besides?.voices?.speaker;
  return (
    <ClaimField name="speaker" said={said('speaker')}>
      {voice ? (
        <NewVoice field="speaker" voice={voice} />
      ) : (
        <>
          <Chips of={words.fields.speaker} chips={withTaken(chips, taken ?? null)} />
          <VoiceSelect field="speaker" />
        </>
      )}
    </ClaimField>
  );
}

/** Takes who is suggested as the speaker, or takes it back; whom the dataset lacks is asked for. */
function useTakeSpeaker(): (offered: Offered<SpeakerChoice>) => void {
  const { draft, change, goOn, goTo, tell } = useClaimForm();
  const { speaker: speakers, actor: actors } = useRecords();
  return ({ choice: { id, name, reported } }) => {
    const isSpoken = reported !== draft.reported ? { reported } : {};
    if (id !== null && id === draft.speaker) {
      change({ speaker: null });
      return;
    }
    if (id !== null && speakers.has(id)) change({ speaker: id, ...isSpoken });
    else {
      const actor = id === null ? undefined : actors.get(id);
      const voice = { name, party: actor?.party ?? null, ...(actor && { known: actor.id }) };
      change({ ...isSpoken, ...changeVoice(draft, 'speaker', voice) });
    }
    if (reported !== draft.reported) tell(words.setReported(reported));
    if (id !== null && speakers.has(id)) goOn('speaker');
    else goTo('speaker');
  };
}
