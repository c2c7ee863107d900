interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  /** Whether choosing leaves playing alone. */
  readonly playback?: boolean;
}

/** A few options side by side, one of them pressed. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, options, names, chosen, onChoose, playback } = props;
  return (
    <div
      className="choice"
      role="group"
      aria-label={label}
      title={label}
      data-playback={playback ? '' : undefined}
    >
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="choice__option"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
        >
          {names[option]}
        </button>
      ))}
    </div>
  );
}
