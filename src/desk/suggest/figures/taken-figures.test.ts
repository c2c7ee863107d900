import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';
import { suggestedFigure, takenFigures } from './taken-figures.ts';

const text = 'In the town two were killed and two were wounded.';
const choices = figuresIn(text, 'en', []).map(({ choice }) => choice);
const [killed, injured] = choices.map(suggestedFigure);

it('tells two figures in the same words apart, each taken for itself', () => {
  expect([killed?.measure, injured?.measure]).toEqual(['killed', 'injured']);
  expect(takenFigures(choices, [])).toEqual([null, null]);
  expect(takenFigures(choices, [killed!])).toEqual([0, null]);
  expect(takenFigures(choices, [injured!])).toEqual([null, 0]);
  expect(takenFigures(choices, [injured!, killed!])).toEqual([1, 0]);
});

it('knows a figure again whose measure or thing was said otherwise', () => {
  expect(takenFigures(choices, [{ ...killed!, measure: 'damaged', of: 'cars' }])).toEqual([
    0,
    null,
  ]);
  expect(takenFigures(choices, [{ ...injured!, of: 'men' }, injured!])).toEqual([0, 1]);
  expect(takenFigures(choices, [{ ...killed!, min: 1 }])).toEqual([null, null]);
});
