import type { Stance } from '../../../../evidence/model.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { offeredStances } from '../../../coding/offered/offered-stances.ts';
import { Chips } from './Chips.tsx';
import { ClaimField } from './ClaimField.tsx';
import { useClaimForm } from './form-context.ts';
import { RadioRow } from './RadioRow.tsx';

const STANCES = Object.entries(words.stances) as [Stance, string][];
const SPEECH = [
  ['direct', words.direct],
  ['reported', words.reported],
] as const;

/** How the speaker stands to what is said, and whose words say it. */
export function StanceFields() {
  const { draft, suggestions, said, change } = useClaimForm();
  const { stance, general, reported } = draft;
  const stand = (one: Stance): void =>
    change({ stance: one, general: general && one === 'denies' });
  const chips = offeredStances(suggestions.sentence).map(({ stance: one, word }) => ({
    id: one,
    label: words.stances[one],
    reason: words.wordInSentence(word),
    isTaken: stance === one,
    onPress: () => stand(stance === one ? 'reports' : one),
  }));
  return (
    <>
      <ClaimField name="stance" said={said('stance')}>
        <Chips of={words.fields.stance} chips={chips} />
        <RadioRow values={STANCES} value={stance} onChange={stand} />
        {stance === 'denies' && (
          <label className="desk-check">
            <input
              type="checkbox"
              checked={general}
              onChange={({ target }) => change({ general: target.checked })}
            />
            {words.general}
          </label>
        )}
      </ClaimField>
      <ClaimField name="speech" said={said('speech')}>
        <RadioRow
          values={SPEECH}
          value={reported ? 'reported' : 'direct'}
          onChange={(one) => change({ reported: one === 'reported' })}
        />
      </ClaimField>
    </>
  );
}
