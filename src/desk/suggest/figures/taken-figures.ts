import type { Claim } from '../../../evidence/model.ts';
import type { FigureChoice } from '../suggestion.ts';

type Figure = NonNullable<Claim['figures']>[number];

/**
 * Which figure of a claim was taken from each choice, by its number from 0; null for none. Each figure is of one choice
 * alone, as two may stand in the same words: "two were killed and two were wounded". One whose measure or thing was said
 * otherwise since is still of the choice whose words it has.
 */
export function takenFigures(
  choices: readonly FigureChoice[],
  figures: readonly Figure[],
): readonly (number | null)[] {
  const taken = choices.map((): number | null => null);
  for (const isOf of [isSame, hasWords]) {
    for (const [nth, choice] of choices.entries()) {
      if (taken[nth] !== null) continue;
      const at = figures.findIndex((one, index) => !taken.includes(index) && isOf(one, choice));
      if (at >= 0) taken[nth] = at;
    }
  }
  return taken;
}

/** A figure as it is suggested; what the words don't say is asked for. */
export function suggestedFigure({ text, min, max, of, measure }: FigureChoice): Figure {
  return {
    measure: measure ?? 'other',
    of: of ?? '',
    text,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function isSame(figure: Figure, choice: FigureChoice): boolean {
  const { measure, of } = suggestedFigure(choice);
  return hasWords(figure, choice) && figure.measure === measure && figure.of === of;
}

function hasWords(figure: Figure, { text, min, max }: FigureChoice): boolean {
  return figure.text === text && figure.min === min && figure.max === max;
}
