import { MEASURES } from '../../../../evidence/measures.ts';
import { useMessages } from '../../../../messages/messages-context.tsx';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { Figure } from '../../../coding/claim-draft.ts';
import { isFigureWrong } from './field-names.ts';
import type { FigurePart, Said } from './field-names.ts';

interface Props {
  /** Among the claim's figures, from 0. */
  readonly at: number;
  readonly figure: Figure;
  readonly said: Said;
  readonly onChange: (figure: Figure) => void;
  readonly onRemove: () => void;
}

/** One figure of a claim. */
export function FigureFields({ at, figure, said, onChange, onRemove }: Props) {
  const { measures } = useMessages();
  const { measure, of, text = '' } = figure;
  const isWrong = (part: FigurePart): boolean => isFigureWrong(said, figure, at, part);
  return (
    <fieldset className="desk-figure">
      <legend>{words.figure(at + 1)}</legend>
      <label>
        <span>{words.measure}</span>
        <select
          className="desk-input"
          value={measure}
          onChange={({ target }) =>
            onChange({
              ...figure,
              measure: MEASURES.find((one) => one === target.value) ?? 'other',
            })
          }
        >
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {measures[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.counts}</span>
        <input
          className="desk-input"
          value={of}
          aria-invalid={isWrong('of')}
          onChange={({ target }) => onChange({ ...figure, of: target.value })}
        />
      </label>
      <label>
        <span>{words.figureText}</span>
        <input
          className="desk-input"
          value={text}
          aria-invalid={isWrong('text')}
          onChange={({ target }) => onChange({ ...figure, text: target.value })}
        />
      </label>
      <Bound bound="min" figure={figure} isWrong={isWrong('min')} onChange={onChange} />
      <Bound bound="max" figure={figure} isWrong={isWrong('max')} onChange={onChange} />
      {(['subset', 'shared'] as const).map((key) => (
        <label key={key} className="desk-check">
          <input
            type="checkbox"
            checked={figure[key] ?? false}
            onChange={({ target }) => {
              const { [key]: _, ...rest } = figure;
              onChange(target.checked ? { ...rest, [key]: true } : rest);
            }}
          />
          {words[key]}
        </label>
      ))}
      <button
        type="button"
        className="link-button"
        aria-label={words.about(words.removeFigure, words.figure(at + 1))}
        onClick={onRemove}
      >
        {words.removeFigure}
      </button>
    </fieldset>
  );
}

function Bound({
  bound,
  figure,
  isWrong,
  onChange,
}: Pick<Props, 'figure' | 'onChange'> & {
  readonly bound: 'min' | 'max';
  readonly isWrong: boolean;
}) {
  return (
    <label>
      <span>{bound === 'min' ? words.atLeast : words.atMost}</span>
      <input
        className="desk-input"
        type="number"
        min={0}
        step={1}
        value={figure[bound] ?? ''}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          const { [bound]: _, ...rest } = figure;
          const number = Math.round(target.valueAsNumber);
          onChange(Number.isFinite(number) && number >= 0 ? { ...rest, [bound]: number } : rest);
        }}
      />
    </label>
  );
}
