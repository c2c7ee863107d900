import { useMessages } from '../../../../messages/messages-context.tsx';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { Figure } from '../../../coding/claim-draft.ts';
import { suggestedFigure, takenFigures } from '../../../suggest/figures/taken-figures.ts';
import { Chips } from './Chips.tsx';
import { FigureFields } from './FigureFields.tsx';
import { ClaimField } from './ClaimField.tsx';
import { useClaimForm } from './form-context.ts';

/** The figures that the words give; several may be taken. */
export function FiguresField() {
  const { draft, suggestions, said, change, goOn, goTo } = useClaimForm();
  const { measures } = useMessages();
  const { figures } = draft;
  const setFigures = (next: readonly Figure[]): void => change({ figures: next });
  const choices = suggestions.figures.map(({ choice }) => choice);
  const taken = takenFigures(choices, figures);
  const press = (nth: number): void => {
    const at = taken[nth] ?? null;
    if (at !== null) {
      setFigures(figures.toSpliced(at, 1));
      return;
    }
    setFigures([...figures, suggestedFigure(choices[nth]!)]);
    if (taken.every((one, other) => one !== null || other === nth)) goOn('figures');
  };
  const chips = choices.map((choice, nth) => {
    const { text, min, max, measure, of, reason } = choice;
    const bounds = words.figureBounds(min, max);
    return {
      id: [text, min, max, measure, of].join(' '),
      label: text,
      reason: [measure && measures[measure], bounds, words.figureReasons[reason.rule]]
        .filter(Boolean)
        .join(', '),
      isTaken: taken[nth] !== null,
      onPress: () => press(nth),
    };
  });
  const empty: Figure = { measure: 'other', of: '' };
  return (
    <ClaimField name="figures" said={said('figures')} optional>
      <Chips of={words.fields.figures} chips={chips} />
      {figures.map((figure, index) => (
        <FigureFields
          // Figures have no ids; one that is taken out takes its fields along.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          at={index}
          figure={figure}
          said={said('figures')}
          onChange={(next) => setFigures(figures.with(index, next))}
          onRemove={() => {
            setFigures(figures.toSpliced(index, 1));
            goTo('figures');
          }}
        />
      ))}
      <div className="desk-claim-form__row">
        {chips.length > 0 && (
          <button
            type="button"
            className="link-button"
            data-go-on
            aria-keyshortcuts="0"
            onClick={() => goOn('figures')}
          >
            <kbd className="desk-claim-chip__key" aria-hidden="true">
              0
            </kbd>{' '}
            {words.goOn}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => setFigures([...figures, empty])}
        >
          {words.addFigure}
        </button>
      </div>
    </ClaimField>
  );
}
