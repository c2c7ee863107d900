import { expect, it } from 'vitest';
import { similarHeader } from './similar-header.ts';

const HEADERS = ['Event date', 'Number killed', 'Town', 'Women killed', 'What happened', '…'];

// A sign marks what is spelled nearly alike.
it.each([
  ['Dates', ['Date', 'Town'], 'Date!'],
  ['event_date', HEADERS, 'Event date!'],
  ['Date', HEADERS, 'Event date'],
  ['Date of the event (local)', ['Date'], 'Date'],
  ['Place', HEADERS, 'Town'],
  ['Ort', HEADERS, 'Town'],
  // Nothing tells which of two it became.
  ['Killed', HEADERS, null],
  ['Colour', HEADERS, null],
  ['— —', HEADERS, null],
  ['Hair', ['Hair colour'], 'Hair colour'],
  // What means something else it did not become.
  ['Date', ['Date of birth'], null],
  ['Place', ['Place of birth'], null],
  ['Title', ['Job title'], null],
  ['Source', ['Source URL'], null],
  ['Killed min', ['Killed max'], null],
  ['Killed low', ['Killed high'], null],
  ['Date from', ['Date to'], null],
  ['Start', ['Stare'], 'Stare!'],
])('%s may have become %s: %s', (name, known, expected) => {
  const similar = similarHeader(name, known);
  expect(similar && `${similar.name}${similar.isNear ? '!' : ''}`).toBe(expected);
});
