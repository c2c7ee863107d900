import { useMessages } from '../../../../messages/messages-context.tsx';
import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import type { Figure } from '../../../coding/claim-draft.ts';
import type { FigureChoice } from '../../../suggest/suggestion.ts';
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
  const at = (choice: FigureChoice): number => figures.findIndex((figure) => isOf(figure, choice));
  const press = (choice: FigureChoice): void => {
    const taken = at(choice);
    if (taken >= 0) setFigures(figures.toSpliced(taken, 1));
    else setFigures([...figures, figureOf(choice)]);
    const isLast = choices.every((one) => one === choice || at(one) >= 0);
    if (taken < 0 && isLast) goOn('figures');
  };
  const chips = choices.map((choice) => {
    const { text, min, max, measure, of, reason } = choice;
    const bounds = words.figureBounds(min, max);
    return {
      id: [text, min, max, measure, of].join(' '),
      label: text,
      reason: [measure && measures[measure], bounds, words.figureReasons[reason.rule]]
        .filter(Boolean)
        .join(', '),
      isTaken: at(choice) >= 0,
      onPress: () => press(choice),
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

/** A figure as it is suggested; what the words don't say is asked for. */
function figureOf({ text, min, max, of, measure }: FigureChoice): Figure {
  return {
    measure: measure ?? 'other',
    of: of ?? '',
    text,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function isOf(figure: Figure, { text, min, max }: FigureChoice): boolean {
  return figure.text === text && figure.min === min && figure.max === max;
}
