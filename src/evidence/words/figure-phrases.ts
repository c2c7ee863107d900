import { around, atLeast, atMost, exactly, lessThan, moreThan, wordSet } from './amounts.ts';
import type { Phrases } from './amounts.ts';

/*
 * The English phrases that figures are put in, and the bounds they give.
 */

export const BEFORE_NUMBER: Phrases = [
  ['no fewer than', atLeast],
  ['not fewer than', atLeast],
  ['no less than', atLeast],
  ['not less than', atLeast],
  ['a minimum of', atLeast],
  ['at least', atLeast],
  ['no more than', atMost],
  ['not more than', atMost],
  ['a maximum of', atMost],
  ['as many as', atMost],
  ['at most', atMost],
  ['up to', atMost],
  ['more than', moreThan],
  ['upwards of', moreThan],
  ['in excess of', moreThan],
  ['over', moreThan],
  ['above', moreThan],
  ['fewer than', lessThan],
  ['less than', lessThan],
  ['under', lessThan],
  ['below', lessThan],
  ['nearly', lessThan],
  ['almost', lessThan],
  ['about', around],
  ['around', around],
  ['approximately', around],
  ['roughly', around],
  ['an estimated', around],
  ['some', around],
  ['a total of', exactly],
];
export const AFTER_NUMBER: Phrases = [
  ['or more', atLeast],
  ['or less', atMost],
  ['or fewer', atMost],
  ['or so', around],
];

export const ARTICLES = new Set(['a', 'an', 'another']);
/** Words before a number that leave it as it is. */
export const FILLERS = wordSet(
  'just only exactly well slightly all the these those their its his her our other further additional',
);
/** Amounts without bounds by their first word: "dozens", "tens of thousands", "several hundred". */
export const VAGUE_FIRST = wordSet(
  'dozens scores hundreds thousands millions billions lakhs crores tens several many few numerous multiple various countless',
);
/** Amounts without bounds by the word before "of": "a large number of forces", "a row of homes". */
export const VAGUE_HEADS = wordSet(
  'number numbers row series string wave handful group lot few couple crowd column variety range amount',
);
/** Words for many in one: "a family" may be counted as one or as its members, so it is not read. */
export const COLLECTIVES = wordSet(
  'family crew team group unit battalion brigade regiment division squad squadron platoon company army force forces ' +
    'battery column row fleet crowd bunch couple pair dozen hundred thousand million',
);
/** A text with one of these is not read: places in an order, parts, shares. "The second UAV" is one, "the third to fall" three. */
export const UNREADABLE =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|next|half|quarters?|thirds|part|most|majority|pair|percent|per|cent|.*%)$/;
