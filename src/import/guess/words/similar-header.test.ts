import { expect, it } from 'vitest';
import { similarHeader } from './similar-header.ts';

const HEADERS = ['Event date', 'Number killed', 'Town', 'Women killed', 'What happened', '…'];

it.each([
  ['Dates', ['Date', 'Town'], 'Date'],
  ['event_date', HEADERS, 'Event date'],
  ['Date', HEADERS, 'Event date'],
  ['Date of the event (local)', ['Date'], 'Date'],
  ['Place', HEADERS, 'Town'],
  ['Ort', HEADERS, 'Town'],
  // Nothing tells which of two it became.
  ['Killed', HEADERS, null],
  ['Colour', HEADERS, null],
  ['— —', HEADERS, null],
])('%s may have become %s: %s', (name, known, expected) => {
  expect(similarHeader(name, known)).toBe(expected);
});
