import { useId } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  /** Where the choices say by themselves what they are about. */
  readonly legendHidden?: boolean;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choices<Value extends string>(props: Props<Value>) {
  const name = useId();
  const { legend, legendHidden = false, values, labels, value, onChange } = props;
  return (
    <fieldset className="choices">
      <legend className={legendHidden ? 'visually-hidden' : 'choices__legend'}>{legend}</legend>
      <div className="choices__row">
        {values.map((one) => (
          <label key={one} className="choices__one">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span>{labels[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
