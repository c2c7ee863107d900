import { expect, test } from 'vitest';
import { createMonthLanguageGuess } from './month-language.ts';

test.each([
  [undefined, ['agosto 2018']],
  ['it', ['agosto 2018', 'gennaio 2019', '12 luglio 2019']],
  ['es', ['agosto 2018', 'enero 2019']],
  [undefined, ['12 April 2019', 'August 2018']],
  ['en', ['12 April 2019', 'October 2018']],
  [undefined, ['gennaio 2019', 'enero 2019']],
  [undefined, []],
])('the language %s is that of all months: %j', (language, cells) => {
  const guess = createMonthLanguageGuess();
  for (const cell of cells) guess.add(cell);
  expect(guess.result()).toBe(language);
});
