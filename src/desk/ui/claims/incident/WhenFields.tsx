import { useId } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { Chips } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { RadioRow } from '../form/RadioRow.tsx';
import { useTyped } from '../form/useTyped.ts';
import { useOwnLanguage } from '../form/useVocabulary.ts';
import { useZone } from '../suggesting/useZone.ts';
import type { IncidentFieldProps } from './IncidentDraftFields.tsx';
import { whenInWords } from './incident-names.ts';

const BASES = Object.entries(words.bases) as ['stated' | 'inferred', string][];

/** When it happened, as EDTF with its reading in words, and what an inferred date is inferred from. */
export function WhenFields({ draft, suggestions, said, onChange, onTaken }: IncidentFieldProps) {
  const zone = useZone();
  const messages = useMessages();
  const id = useId();
  const { when, whenBasis, whenNote } = draft;
  // What is offered as a note is in the page's language.
  const isOwn = useOwnLanguage().split('-')[0] === messages.language;
  const typedWhen = useTyped(when, (next) => onChange({ when: next }));
  const typedNote = useTyped(whenNote, (next) => onChange({ whenNote: next }));
  const reasons = suggestions.times.map(({ choice: { edtf, reason }, words: from, isCarried }) => {
    const day = reason.from === undefined ? '' : (whenInWords(reason.from, zone, messages) ?? '');
    const why = words.timeReason(reason.rule, from, day, reason.weekday);
    return { edtf, why: isCarried && from !== null ? words.carried(why) : why };
  });
  const chips = reasons.map(({ edtf, why }) => ({
    id: edtf,
    label: whenInWords(edtf, zone, messages) ?? edtf,
    reason: why,
    isTaken: edtf === when,
    onPress: () => {
      onChange({ when: edtf === when ? '' : edtf });
      if (edtf !== when) onTaken?.('when');
    },
  }));
  const because = reasons.find(({ edtf }) => edtf === when)?.why;
  const reads = when.trim() === '' ? null : whenInWords(when, zone, messages);
  return (
    <>
      <ClaimField name="when" said={said('when')}>
        <Chips of={words.fields.when} chips={typedWhen.withTyped(chips)} />
        <input
          className="desk-input"
          aria-label={words.fields.when}
          aria-describedby={`${id}-form`}
          value={when}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => typedWhen.type(target.value)}
        />
        <output>{reads !== null && words.whenReads(reads)}</output>
        <p id={`${id}-form`} className="desk-claim-form__hint">
          {words.whenForm}
        </p>
        <RadioRow
          label={words.basis(words.fields.when)}
          values={BASES}
          value={whenBasis}
          onChange={(one) => onChange({ whenBasis: one })}
        />
      </ClaimField>
      {(whenBasis === 'inferred' || whenNote !== '') && (
        <ClaimField name="whenNote" said={said('whenNote')}>
          <Chips
            of={words.fields.whenNote}
            chips={typedNote.withTyped(
              because === undefined || !isOwn
                ? []
                : [
                    {
                      id: because,
                      label: because,
                      reason: words.takeDate,
                      isTaken: whenNote === because,
                      onPress: () => {
                        onChange({ whenNote: whenNote === because ? '' : because });
                        if (whenNote !== because) onTaken?.('whenNote');
                      },
                    },
                  ],
            )}
          />
          <textarea
            className="desk-input"
            aria-label={words.fields.whenNote}
            rows={2}
            value={whenNote}
            onChange={({ target }) => typedNote.type(target.value)}
          />
        </ClaimField>
      )}
    </>
  );
}
