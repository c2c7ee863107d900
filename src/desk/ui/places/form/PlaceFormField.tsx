import { useId } from 'react';
import type { ReactNode } from 'react';

/** What ties a field to its label and to what is said of it. */
export interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  /** What is asked for. */
  readonly help?: string | undefined;
  /** What is to be known of what is there. */
  readonly rule?: string | undefined;
  /** What is wrong with what is there; null where nothing is. */
  readonly fault: string | null;
  readonly children: (field: FieldProps) => ReactNode;
}

/** A field with its label, what it asks for, and what is wrong with it, beside it. */
export function PlaceFormField({ label, help, rule, fault, children }: Props) {
  const id = useId();
  return (
    <div className="desk-place-field">
      <p className="desk-place-field__label">
        <label htmlFor={id}>{label}</label>
        {help !== undefined && (
          <span id={`${id}help`} className="desk-places__note">
            {help}
          </span>
        )}
      </p>
      {children({
        id,
        'aria-describedby': `${id}help ${id}told`,
        'aria-invalid': fault !== null,
      })}
      <div id={`${id}told`} className="desk-places__note">
        {fault !== null && <p className="desk-place-field__fault">{fault}</p>}
        {rule !== undefined && <p>{rule}</p>}
      </div>
    </div>
  );
}

/** Something that can be put into a field by pressing it. */
export function Chip({
  children,
  onClick,
}: {
  readonly children: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="desk-place-chip" onClick={onClick}>
      {children}
    </button>
  );
}

/** What the fields of a place are given. */
export interface PlaceFieldProps<Draft> {
  readonly draft: Draft;
  /** Whether it is missing, and somebody wants to save. */
  readonly lacks: boolean;
  readonly onChange: (change: Partial<Draft>) => void;
}
