import { primarySubtag } from '../language-tags.ts';
import type { FigureBounds } from './amounts.ts';
import { readFigureWords } from './figure-words.ts';
import { readSpanishFigure } from './spanish-figures.ts';

/** Reads the words of a figure into the bounds they give; null where it does not understand them. */
export type FigureReader = (text: string) => FigureBounds | null;

/** The languages whose words of figures are known, by their primary subtag. */
const READERS: Readonly<Record<string, FigureReader>> = {
  en: readFigureWords,
  es: readSpanishFigure,
};

/** @param language a BCP 47 tag @returns null where the language's words of figures are not known */
export function figureReaderOf(language: string | undefined): FigureReader | null {
  return (language === undefined ? undefined : READERS[primarySubtag(language)]) ?? null;
}
