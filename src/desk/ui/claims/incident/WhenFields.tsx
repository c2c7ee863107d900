import { useId } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { Chips } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { isWrong } from '../form/field-names.ts';
import { RadioRow } from '../form/RadioRow.tsx';
import { useTyped } from '../form/useTyped.ts';
import { useOwnLanguage } from '../form/useVocabulary.ts';
import { useZone } from '../suggesting/useZone.ts';
import type { IncidentFieldProps } from './IncidentDraftFields.tsx';
import { whenInWords } from './incident-names.ts';

const BASES = Object.entries(words.bases) as ['stated' | 'inferred', string][];

/** When it happened, as EDTF with its reading in words, and what an inferred date is inferred from. */
export function WhenFields(props: IncidentFieldProps) {
  const { draft, suggestions, said, onChange, onTaken, tell } = props;
  const zone = useZone();
  const messages = useMessages();
  const id = useId();
  const { when, whenBasis, whenNote } = draft;
  // What is offered as a note is in the page's language.
  const isOwn = useOwnLanguage().split('-')[0] === messages.language;
  const typedWhen = useTyped(when, (next) => onChange({ when: next }));
  const reasons = suggestions.times.map(({ choice: { edtf, reason }, words: from, isCarried }) => {
    const day = reason.from === undefined ? '' : (whenInWords(reason.from, zone, messages) ?? '');
    const why = words.timeReason(reason.rule, from, day, reason.weekday);
    return {
      edtf,
      why: isCarried && from !== null ? words.carried(why) : why,
      // No words say it: it is made of the article's own day.
      whenBasis: from === null ? ('inferred' as const) : ('stated' as const),
    };
  });
  const because = reasons.find(({ edtf }) => edtf === when)?.why;
  /** Takes a time with its basis, and the reason as the note where one is needed and none is written. */
  const take = ({ edtf, why, whenBasis: basis }: (typeof reasons)[0]): void => {
    const isWritten = whenNote !== '' && whenNote !== because;
    const note = basis === 'inferred' && isOwn ? why : '';
    onChange({ when: edtf, whenBasis: basis, ...(!isWritten && { whenNote: note }) });
    if (basis !== whenBasis) tell?.(words.setBasis(basis));
    onTaken?.('when');
  };
  const chips = reasons.map((one) => ({
    id: one.edtf,
    label: whenInWords(one.edtf, zone, messages) ?? one.edtf,
    reason: one.why,
    isTaken: one.edtf === when,
    onPress: () => (one.edtf === when ? onChange({ when: '' }) : take(one)),
  }));
  const reads = when.trim() === '' ? null : whenInWords(when, zone, messages);
  return (
    <>
      <ClaimField name="when" said={said('when')}>
        <Chips of={words.fields.when} chips={typedWhen.withTyped(chips)} />
        <input
          className="desk-input"
          aria-label={words.fields.when}
          aria-invalid={isWrong(said('when'))}
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
        <WhenNote {...props} because={isOwn ? because : undefined} />
      )}
    </>
  );
}

/** What an inferred date is inferred from. @param because what is offered as that */
function WhenNote({
  draft: { whenNote },
  said,
  because,
  onChange,
  onTaken,
}: IncidentFieldProps & { readonly because: string | undefined }) {
  const { type, withTyped } = useTyped(whenNote, (next) => onChange({ whenNote: next }));
  const chips = (because === undefined ? [] : [because]).map((one) => ({
    id: one,
    label: one,
    reason: words.takeDate,
    isTaken: whenNote === one,
    onPress: () => {
      onChange({ whenNote: whenNote === one ? '' : one });
      if (whenNote !== one) onTaken?.('whenNote');
    },
  }));
  return (
    <ClaimField name="whenNote" said={said('whenNote')}>
      <Chips of={words.fields.whenNote} chips={withTyped(chips)} />
      <textarea
        className="desk-input"
        aria-label={words.fields.whenNote}
        aria-invalid={isWrong(said('whenNote'))}
        rows={2}
        value={whenNote}
        onChange={({ target }) => type(target.value)}
      />
    </ClaimField>
  );
}
