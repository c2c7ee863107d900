import { useId, useRef, useState } from 'react';
import { deskStartWords as words } from '../../../messages/desk-rooms/desk-start-words.ts';
import type { NewDataset } from '../../records/new-folder.ts';
import { datasetOfDraft, draftOfTab, idOfTitle, keepDraft } from './new-dataset-draft.ts';
import type { NewDatasetDraft } from './new-dataset-draft.ts';
import { newDatasetFaults } from './new-dataset-faults.ts';
import type { NewDatasetField } from './new-dataset-faults.ts';

const FIELDS = ['title', 'id', 'summary', 'timeZone', 'licence', 'language'] as const;
const ZONES = Intl.supportedValuesOf('timeZone');

export interface NewDatasetFormProps {
  readonly isDisabled: boolean;
  readonly onBegin: (given: NewDataset) => void;
}

/** Asks what there is to say of a dataset before anything is in it. */
export function NewDatasetForm({ isDisabled, onBegin }: NewDatasetFormProps) {
  const [draft, setDraft] = useState(draftOfTab);
  const [faults, setFaults] = useState<ReturnType<typeof newDatasetFaults>>({});
  const form = useRef<HTMLFormElement>(null);
  const zones = useId();
  const change = (part: Partial<NewDatasetDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
    // A fault goes with what it was said of, and none comes before it is all said.
    const left = newDatasetFaults(datasetOfDraft(next));
    setFaults(Object.fromEntries(Object.entries(left).filter(([field]) => field in faults)));
  };
  const begin = (): void => {
    const given = datasetOfDraft(draft);
    const found = newDatasetFaults(given);
    setFaults(found);
    const first = FIELDS.find((field) => found[field] !== undefined);
    if (first === undefined) {
      keepDraft(null);
      onBegin(given);
    } else form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const values = { ...draft, id: draft.ownId ?? idOfTitle(draft.title) };
  return (
    <form
      ref={form}
      className="desk-start__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) begin();
      }}
    >
      {FIELDS.map((field) => (
        <Field
          key={field}
          field={field}
          value={values[field]}
          fault={faults[field]}
          list={field === 'timeZone' ? zones : undefined}
          onChange={(text) =>
            // An id that was taken out is made of the title again.
            change(field === 'id' ? { ownId: text === '' ? null : text } : { [field]: text })
          }
        />
      ))}
      <datalist id={zones}>
        {ZONES.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
      <button type="submit" className="button button--strong" aria-disabled={isDisabled}>
        {words.begin}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly field: NewDatasetField;
  readonly value: string;
  readonly fault: string | undefined;
  /** The id of what is offered. */
  readonly list: string | undefined;
  readonly onChange: (text: string) => void;
}

function Field({ field, value, fault, list, onChange }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    name: field,
    value,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? `${id}-hint` : `${id}-hint ${id}-fault`,
    autoComplete: 'off',
  };
  return (
    <div className="desk-start__field" data-field={field}>
      <label htmlFor={id}>{words.fields[field]}</label>
      {field === 'summary' ? (
        <textarea {...shared} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          list={list}
          spellCheck={field === 'title'}
          dir={field === 'title' ? 'auto' : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <p id={`${id}-hint`} className="desk-start__note">
        {words.hints[field]}
      </p>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="desk-start__fault">
          {fault}
        </p>
      )}
    </div>
  );
}
