import { useMemo } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { checkIncident } from '../../../coding/check/check-incident.ts';
import { missingOfIncident } from '../../../coding/claim-draft.ts';
import { NO_SUGGESTIONS } from '../../../coding/draft-suggestions.ts';
import { relate } from '../../../coding/incident-change.ts';
import type { RecordTypes } from '../../../records/desk-records.ts';
import { useDeskActions, useRecords } from '../../desk-context.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { saidBeside } from '../form/field-names.ts';
import { SearchPick } from '../form/SearchPick.tsx';
import { pressByDigit } from '../form/take-key.ts';
import { IncidentDraftFields } from '../incident/IncidentDraftFields.tsx';
import { useFindIncident } from '../incident/incident-names.ts';
import { useIncidentTyped } from './useIncidentTyped.ts';

/**
 * Changes an incident as one types. What would leave a field without anything is kept and said beside the field, until there
 * is something again; all else is written.
 */
export function IncidentEditor({
  incident,
  onDone,
}: {
  readonly incident: RecordTypes['incident'];
  readonly onDone: () => void;
}) {
  const records = useRecords();
  const { draft, change } = useIncidentTyped(incident);
  const review = useMemo(() => {
    const { findings, notes } = checkIncident(records, incident.id);
    const isOwn = ({ pointer }: { readonly pointer: string }): boolean =>
      !pointer.startsWith('/claims/');
    return { findings: findings.filter(isOwn), notes: notes.filter(isOwn) };
  }, [records, incident.id]);
  return (
    <div
      className="desk-claim-form"
      role="group"
      aria-label={words.incidentOf(incident.title)}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, altKey, target } = event;
        if (ctrlKey || metaKey || altKey || !pressByDigit(target, key)) return;
        event.preventDefault();
      }}
    >
      <IncidentDraftFields
        draft={draft}
        suggestions={NO_SUGGESTIONS}
        offered={[]}
        said={saidBeside(missingOfIncident(draft, records), review, true)}
        onChange={change}
      />
      <RelatedField incident={incident} said={saidBeside([], review, true)('related')} />
      <button type="button" className="button" onClick={onDone}>
        {words.closeIncident}
      </button>
    </div>
  );
}

/** The incidents that it is linked to, each of which is linked back. */
function RelatedField({
  incident: { id, related = [] },
  said,
}: {
  readonly incident: RecordTypes['incident'];
  readonly said: ReturnType<ReturnType<typeof saidBeside>>;
}) {
  const records = useRecords();
  const actions = useDeskActions();
  const find = useFindIncident(id);
  const link = (other: string, isRelated: boolean): void =>
    actions.put(relate(records, id, other, isRelated), 'change-incident');
  return (
    <ClaimField name="related" said={said} optional>
      <ul>
        {related.map((other) => {
          const title = records.incident.get(other)?.title ?? other;
          return (
            <li key={other} className="desk-claim-form__row">
              <bdi>{title}</bdi>
              <button
                type="button"
                className="link-button"
                onClick={() => link(other, false)}
                aria-label={words.removeRelated(title)}
              >
                {words.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <SearchPick label={words.findRelated} find={find} onPick={(other) => link(other, true)} />
    </ClaimField>
  );
}
