import type { Stance } from '../../../../evidence/model.ts';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
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
  const { draft, said, change } = useClaimForm();
  const { stance, general, reported } = draft;
  return (
    <>
      <ClaimField name="stance" said={said('stance')}>
        <RadioRow
          values={STANCES}
          value={stance}
          onChange={(one) => change({ stance: one, general: general && one === 'denies' })}
        />
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
