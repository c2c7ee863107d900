import type { KeyboardEvent } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { changeNew, onIncident, onNewIncident } from '../../../coding/beside-draft.ts';
import type { OfferedIncident } from '../../../coding/offered/offered-incidents.ts';
import { useRecords } from '../../desk-context.tsx';
import { Chips, withTaken } from '../form/Chips.tsx';
import type { Chip } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { useClaimForm } from '../form/form-context.ts';
import { SearchPick } from '../form/SearchPick.tsx';
import { isTyping } from '../form/take-key.ts';
import { IncidentDraftFields } from './IncidentDraftFields.tsx';
import { useFindIncident, useIncidentFacts } from './incident-names.ts';
import { useOfferedIncidents } from './useOfferedIncidents.ts';

/** The incident that the claim is of: one that there is, or a new one with its own fields. */
export function IncidentField() {
  const { draft, suggestions, said, change, goOn, goTo, askPlace, tell } = useClaimForm();
  const offered = useOfferedIncidents(suggestions);
  const { incident } = draft;
  const begun = incident && 'new' in incident ? incident.new : null;
  const begin = (): void => {
    change(onNewIncident(draft));
    goOn('incident');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key !== 'n' || begun || ctrlKey || metaKey || altKey || isTyping(event.target)) return;
    event.preventDefault();
    begin();
  };
  return (
    <div className="desk-claim-form" onKeyDown={onKeyDown} role="presentation">
      <ClaimField name="incident" said={said('incident')}>
        {begun ? (
          <div className="desk-claim-form__row">
            <span>{words.newIncident}</span>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                change(onIncident(draft, null));
                goTo('incident');
              }}
            >
              {words.otherIncident}
            </button>
          </div>
        ) : (
          <Existing offered={offered} onNew={begin} />
        )}
      </ClaimField>
      {begun && (
        <IncidentDraftFields
          draft={begun}
          suggestions={suggestions}
          offered={offered}
          said={said}
          onChange={(part) => change(changeNew(draft, part))}
          onTaken={goOn}
          tell={tell}
          onAskPlace={askPlace}
        />
      )}
    </div>
  );
}

/** The incidents that there are: those offered, and a search for others. */
function Existing({
  offered,
  onNew,
}: {
  readonly offered: readonly OfferedIncident[];
  readonly onNew: () => void;
}) {
  const { draft, change, goOn } = useClaimForm();
  const { incident: incidents } = useRecords();
  const facts = useIncidentFacts();
  const find = useFindIncident();
  const chosen = draft.incident && 'id' in draft.incident ? draft.incident.id : null;
  const take = (id: string): void => {
    const isTaken = id === chosen;
    change(onIncident(draft, isTaken ? null : id));
    if (!isTaken) goOn('incident');
  };
  const chipOf = (id: string, why: string): Chip => {
    const of = incidents.get(id);
    return {
      id,
      label: of?.title ?? id,
      reason: of ? `${facts(of)} · ${why}` : why,
      isTaken: id === chosen,
      onPress: () => take(id),
    };
  };
  const chips = offered.map(({ incident, samePlace, sameTime }) =>
    chipOf(
      incident.id,
      samePlace ? (sameTime ? words.samePlaceTime : words.samePlace) : words.sameTime,
    ),
  );
  return (
    <>
      <Chips
        of={words.fields.incident}
        chips={withTaken(chips, chosen === null ? null : chipOf(chosen, words.chosen))}
      />
      <button type="button" className="button" aria-keyshortcuts="n" onClick={onNew}>
        <kbd className="desk-claim-chip__key" aria-hidden="true">
          n
        </kbd>{' '}
        {words.newIncident}
      </button>
      <SearchPick label={words.findIncident} find={find} onPick={take} />
    </>
  );
}
