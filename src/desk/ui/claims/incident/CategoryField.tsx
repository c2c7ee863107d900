import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { categoryName } from '../../../../messages/vocabulary-names.ts';
import { Chips, withTaken } from '../form/Chips.tsx';
import { ClaimField } from '../form/ClaimField.tsx';
import { isWrong } from '../form/field-names.ts';
import { useVocabulary } from '../form/useVocabulary.ts';
import type { IncidentFieldProps } from './IncidentDraftFields.tsx';
import { useLikelyCategories } from './useLikelyCategories.ts';

/** What kind of thing it is: one of the dataset's categories. */
export function CategoryField({
  draft: { category },
  suggestions: { sentence },
  offered,
  said,
  onChange,
  onTaken,
}: IncidentFieldProps) {
  const messages = useMessages();
  const { categories } = useVocabulary();
  const likely = useLikelyCategories(sentence, offered);
  const nameOf = (id: string): string => {
    const of = categories.find((one) => one.id === id);
    return of ? categoryName(of, messages).text : id;
  };
  const take = (id: string): void => {
    onChange({ category: id === category ? null : id });
    if (id !== category) onTaken?.('category');
  };
  const chipOf = (id: string, reason: string) => ({
    id,
    label: nameOf(id),
    reason,
    isTaken: id === category,
    onPress: () => take(id),
  });
  const chips = likely.map(({ id, because }) =>
    chipOf(
      id,
      'word' in because
        ? words.wordInSentence(because.word)
        : words.incidentsThere(because.incidents),
    ),
  );
  return (
    <ClaimField name="category" said={said('category')}>
      <Chips
        of={words.fields.category}
        chips={withTaken(chips, category === null ? null : chipOf(category, words.chosen))}
      />
      <select
        className="desk-input"
        aria-label={words.allCategories}
        aria-invalid={isWrong(said('category'))}
        value={category ?? ''}
        onChange={({ target }) => onChange({ category: target.value || null })}
      >
        <option value="">{words.choose}</option>
        {categories.map((one) => (
          <option key={one.id} value={one.id}>
            {categoryName(one, messages).text}
          </option>
        ))}
      </select>
    </ClaimField>
  );
}
