import { deskPlaceWords as words } from '../../../../messages/desk-rooms/desk-place-words.ts';
import type { PlaceDraft } from '../../../coding/place-draft.ts';
import { datasetOf } from '../../../records/desk-records.ts';
import { useRecords } from '../../desk-context.tsx';
import { PlaceFormField } from './PlaceFormField.tsx';
import type { PlaceFieldProps } from './PlaceFormField.tsx';

/** What a place is called, and how it is spelled besides. */
export function NameFields({ draft, lacks, onChange }: PlaceFieldProps<PlaceDraft>) {
  const { languages } = datasetOf(useRecords());
  const [language] = languages;
  const help = language && languages.length > 1 ? words.nameLanguage(language) : undefined;
  return (
    <>
      <PlaceFormField label={words.name} help={help} fault={lacks ? words.missing.name : null}>
        {(field) => (
          <input
            {...field}
            type="text"
            lang={language}
            autoComplete="off"
            value={draft.name}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </PlaceFormField>
      <PlaceFormField label={words.spellings} help={words.spellingsHelp} fault={null}>
        {(field) => (
          <textarea
            {...field}
            rows={Math.min(4, Math.max(1, draft.spellings.length))}
            spellCheck={false}
            value={draft.spellings.join('\n')}
            onChange={({ target: { value } }) =>
              onChange({ spellings: value === '' ? [] : value.split('\n') })
            }
          />
        )}
      </PlaceFormField>
    </>
  );
}
