import { readFigureWords } from '../words/figure-words.ts';
import { show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A figure's words stand in its quote, and its bounds are those that the words give, where they can be read. */
export const figureBounds: Rule = ({ claims }, report) => {
  for (const { claim, file, pointer } of claims) {
    claim.figures?.forEach(({ text, min, max }, index) => {
      const at = `${pointer}/figures/${index}`;
      if (!claim.quote.exact.includes(text))
        report.finding(file, `${at}/text`, show(text), 'words that stand in the quote');
      if (min !== undefined && max !== undefined && min > max) {
        report.finding(file, `${at}/min`, String(min), `at most the max, ${max}`);
        return;
      }
      const read = readFigureWords(text);
      if (!read) return;
      const maxFits = read.max === max || (read.orMore === true && max === undefined);
      if (read.min === min && maxFits) return;
      const or = read.orMore ? ' or none' : '';
      const expected = `${bounds(read.min, read.max)}${or}, as ${show(text)} says`;
      report.finding(file, at, bounds(min, max), expected);
    });
  }
};

function bounds(min: number | undefined, max: number | undefined): string {
  return `${min === undefined ? 'no min' : `min ${min}`}, ${max === undefined ? 'no max' : `max ${max}`}`;
}
