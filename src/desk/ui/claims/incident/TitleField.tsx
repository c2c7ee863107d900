import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { categoryName } from '../../../../messages/vocabulary-names.ts';
import { suggestedTitle } from '../../../coding/suggested-title.ts';
import { useRecords } from '../../desk-context.tsx';
import { Chips } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { isWrong } from '../form/field-names.ts';
import { useTyped } from '../form/useTyped.ts';
import { useVocabulary } from '../form/useVocabulary.ts';
import type { IncidentFieldProps } from './IncidentDraftFields.tsx';

/** What it is called, in words of the dataset's own. */
export function TitleField({ draft, said, onChange, onTaken }: IncidentFieldProps) {
  const records = useRecords();
  const messages = useMessages();
  const { categories } = useVocabulary();
  const { type, withTyped } = useTyped(draft.title, (next) => onChange({ title: next }));
  const title = suggestedTitle(
    records,
    draft,
    categories,
    (category) => categoryName(category, messages).text,
  );
  const input = useRef<HTMLInputElement>(null);
  // The focus comes to the chip: who writes a title of their own there writes it into its field.
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    if (/^\p{L}$/u.test(key) && !ctrlKey && !metaKey && !altKey) input.current?.focus();
  };
  return (
    <ClaimField name="title" said={said('title')}>
      <div onKeyDown={onKeyDown} role="presentation">
        <Chips
          of={words.fields.title}
          chips={withTyped(
            title === null
              ? []
              : [
                  {
                    id: title,
                    label: title,
                    reason: words.ofCategoryAndPlace,
                    isTaken: draft.title === title,
                    onPress: () => {
                      onChange({ title: draft.title === title ? '' : title });
                      if (draft.title !== title) onTaken?.('title');
                    },
                  },
                ],
          )}
        />
      </div>
      <input
        ref={input}
        className="desk-input"
        aria-label={words.fields.title}
        aria-invalid={isWrong(said('title'))}
        value={draft.title}
        onChange={({ target }) => type(target.value)}
      />
    </ClaimField>
  );
}
