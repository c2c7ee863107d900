import { array, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, edited, isRenamed, renamed } from '../../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import { beginHistory, make, undo } from '../../records/history.ts';
import { agreementOf } from '../agreement.ts';
import { openPoints } from '../open-points.ts';
import { pairCodings } from '../pairs/pair-codings.ts';
import { takeOver } from './take-over.ts';

const shipped = openedFolder(shippedTexts()).records;
/** As much of it as is coded anew in a moment. */
const few: Records = {
  ...shipped,
  incident: new Map([...shipped.incident].slice(0, 14)),
  tally: new Map([...shipped.tally].slice(0, 4)),
};

/** Takes points of another coding until none is open. @param most points at once */
function taken(a: Records, b: Records, most: number): Records {
  let now = a;
  for (let left = 400; left > 0; left -= 1) {
    const paired = pairCodings(now, b);
    const points = openPoints(now, b, paired).slice(0, most);
    if (points.length === 0) return now;
    now = applyChange(now, takeOver(now, b, paired, points)).records;
  }
  throw new Error('some points stay open');
}

function expectWhole(records: Records): void {
  const claims = [...records.incident.values(), ...records.tally.values()].flatMap(
    ({ claims: list }) => list,
  );
  for (const { source, speaker, actor, target } of claims) {
    expect(records.source.has(source), source).toBe(true);
    expect(records.speaker.has(speaker), speaker).toBe(true);
    for (const one of [actor, target]) if (one) expect(records.actor.has(one), one).toBe(true);
  }
  for (const { place, claims: list } of records.incident.values()) {
    if (place !== null) expect(records.place.has(place), place).toBe(true);
    expect(list.length).toBeGreaterThan(0);
  }
  for (const { custom } of records.source.values())
    if (custom?.carriedBy) expect(records.source.has(custom.carriedBy)).toBe(true);
  for (const { properties } of records.place.values())
    if (properties.within) expect(records.place.has(properties.within)).toBe(true);
}

const edits = array(edit, { minLength: 1, maxLength: 6 });

describe('what is taken over from the other coding', () => {
  it('leaves nothing that is otherwise, and names nothing that is not there', () => {
    assert(
      property(edits, edits, isRenamed, (mine, theirs, other) => {
        const a = edited(few, mine);
        const b = other ? renamed(edited(few, theirs)) : edited(few, theirs);
        const merged = taken(a, b, Infinity);
        const { incidents, claims, tallies } = agreementOf(merged, b, pairCodings(merged, b));
        for (const overlap of [incidents, claims, tallies])
          expect(overlap).toMatchObject({ onlyA: 0, onlyB: 0 });
        // The same texts are the same articles, whatever each coder called them.
        expect(merged.source.size).toBe(a.source.size);
        expectWhole(merged);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same whether it is taken at once or one by one', () => {
    assert(
      property(edits, isRenamed, (theirs, other) => {
        const b = other ? renamed(edited(few, theirs)) : edited(few, theirs);
        const paired = pairCodings(few, b);
        const points = openPoints(few, b, paired);
        const atOnce = applyChange(few, takeOver(few, b, paired, points)).records;
        expect(openPoints(atOnce, b, pairCodings(atOnce, b))).toEqual([]);
        const oneByOne = taken(few, b, 1);
        expect(openPoints(oneByOne, atOnce, pairCodings(oneByOne, atOnce))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('is taken back as one, to what was mine', () => {
    assert(
      property(edits, (theirs) => {
        const b = renamed(edited(few, theirs));
        const paired = pairCodings(few, b);
        const change = takeOver(few, b, paired, openPoints(few, b, paired));
        expect(undo(make(beginHistory(few), change, 'take-over')).records).toEqual(few);
      }),
      { numRuns: 8 },
    );
  });
});
