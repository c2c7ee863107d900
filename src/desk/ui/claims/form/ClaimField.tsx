import { useId } from 'react';
import type { ReactNode } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { FoundFaults } from '../../findings/FoundFaults.tsx';
import { isWrong } from './field-names.ts';
import type { FieldName, Said } from './field-names.ts';

/** A field with its name, and what it lacks or the check says of it. */
export function ClaimField({
  name,
  said,
  optional = false,
  children,
}: {
  readonly name: FieldName;
  readonly said: Said;
  readonly optional?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  const { missing, findings, notes } = said;
  return (
    <div
      className="desk-claim-field"
      data-field={name}
      data-wrong={isWrong(said) || undefined}
      role="group"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-missing ${id}-said`}
    >
      <div className="desk-claim-field__name" id={`${id}-name`}>
        {words.fields[name]}
        {optional && <span className="desk-claim-field__optional"> {words.optional}</span>}
      </div>
      {missing && (
        <p id={`${id}-missing`} className="desk-claim-field__wrong">
          {words.missing[missing]}
        </p>
      )}
      {children}
      <div id={`${id}-said`} className="desk-claim-field__said">
        <FoundFaults findings={findings} />
        {notes.map(({ pointer, text }) => (
          <p key={`${pointer} ${text}`}>{words.note(text)}</p>
        ))}
      </div>
    </div>
  );
}
