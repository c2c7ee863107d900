import { useMemo } from 'react';
import { nameIn } from '../../../../evidence/name-in.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { offeredActors } from '../../../coding/offered/offered-actors.ts';
import { useRecords } from '../../desk-context.tsx';
import { Chips, withTaken } from './Chips.tsx';
import type { Chip } from './Chips.tsx';
import { ClaimField } from './ClaimField.tsx';
import { useClaimForm } from './form-context.ts';
import { NewVoice } from './NewVoice.tsx';
import { useOwnLanguage } from './useVocabulary.ts';
import { VoiceSelect } from './VoiceSelect.tsx';

/** Who is said to have done it, or to whom. */
export function ActorField({ field }: { readonly field: 'actor' | 'target' }) {
  const { draft, suggestions, said, change } = useClaimForm();
  const records = useRecords();
  const language = useOwnLanguage();
  const { incident } = draft;
  const of = incident && 'id' in incident ? records.incident.get(incident.id) : undefined;
  const offered = useMemo(
    () => offeredActors(records, suggestions.sentence, of ?? null),
    [records, suggestions.sentence, of],
  );
  const chosen = draft[field];
  const chipOf = (id: string, reason: string): Chip => ({
    id,
    label: nameIn(records.actor.get(id)?.name ?? id, language).text,
    reason,
    isTaken: id === chosen,
    onPress: () => change({ [field]: id === chosen ? null : id }),
  });
  const chips = offered.map(({ id, because }) =>
    chipOf(id, because === 'named' ? words.namedHere : words.ofIncident),
  );
  const voice = draft.besides?.voices?.[field];
  return (
    <ClaimField name={field} said={said(field)} optional>
      {voice ? (
        <NewVoice field={field} voice={voice} />
      ) : (
        <>
          <Chips
            of={words.fields[field]}
            chips={withTaken(chips, chosen === null ? null : chipOf(chosen, words.chosen))}
          />
          <VoiceSelect field={field} />
        </>
      )}
    </ClaimField>
  );
}
