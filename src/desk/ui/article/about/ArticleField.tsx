import type { ReactNode } from 'react';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import type { TextFault } from './source-texts.ts';

const words = articleWords.form;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Where its words come from; null where nothing tells. */
  readonly note: string | null;
  readonly fault: TextFault | null;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Whether it is marked as inferred; null where that is not asked. */
  readonly inferred: boolean | null;
  readonly onInferred: (inferred: boolean) => void;
  /** Values to be chosen from. */
  readonly offered: readonly string[];
  /** What stands in the place of the input; null for an input. */
  readonly control: ReactNode;
  /** What stands beside it. */
  readonly beside: ReactNode;
}

/** A field with its label, what to write in it, where its words come from, and what is wrong with them. */
export function ArticleField({
  id,
  label,
  hint,
  note,
  fault,
  value,
  onText,
  inferred,
  onInferred,
  offered,
  control,
  beside,
}: Props) {
  return (
    <div className="desk-article-field">
      <label htmlFor={id}>{label}</label>
      <div className="desk-article-field__row">
        {control ?? (
          <input
            id={id}
            className="desk-article-field__input"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={value}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-hint`}
            {...(offered.length > 0 && { list: `${id}-offered` })}
            onChange={({ target }) => onText(target.value)}
          />
        )}
        {beside}
      </div>
      {offered.length > 0 && (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
      <p id={`${id}-hint`} className="desk-note">
        {fault && <strong className="desk-fault">{words.fault(fault.got, fault.expected)} </strong>}
        {note ?? (fault ? '' : hint)}
      </p>
      {inferred !== null && (
        <label className="desk-article-field__mark">
          <input
            type="checkbox"
            checked={inferred}
            onChange={({ target }) => onInferred(target.checked)}
          />
          {words.inferred}
        </label>
      )}
    </div>
  );
}
