import { useId } from 'react';

/** A choice of few, one of which holds. */
export function RadioRow<Value extends string>({
  label,
  values,
  value,
  onChange,
}: {
  /** What is chosen; left out where the field's name says it. */
  readonly label?: string;
  readonly values: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div className="desk-radios" role="radiogroup" {...(label && { 'aria-label': label })}>
      {values.map(([one, said]) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            onChange={() => onChange(one)}
          />
          {said}
        </label>
      ))}
    </div>
  );
}
