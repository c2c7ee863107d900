import { array, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, edited, isRenamed, renamed } from '../../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { removeClaim } from '../../coding/claim-draft.ts';
import { relate } from '../../coding/incident-change.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import type { Records } from '../../records/desk-records.ts';
import { beginHistory, make, undo } from '../../records/history.ts';
import { agreementOf } from '../agreement.ts';
import { checkInvariants } from '../../../evidence/invariants.ts';
import { authoredOf } from '../../records/desk-records.ts';
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

const HASH = 'd'.repeat(64);
const article = (id: string, title: string, custom: object = { sha256: HASH }) => ({
  kind: 'source' as const,
  id,
  value: { id, type: 'webpage' as const, title, custom },
});
const incidentOn = (source: string, place: string | null) => {
  const [claim] = [...few.incident.values()][0]!.claims;
  const claims = [{ source, speaker: claim!.speaker, stance: 'reports' as const, note: 'So.' }];
  const value = { id: 'x', title: 'X', category: 'other', when: '2020', place, claims };
  return { kind: 'incident' as const, id: 'x', value };
};
const withChange = (change: Change) => applyChange(few, change).records;

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

  it('is all of what says one thing, in one point', () => {
    const incidents = [...shipped.incident.values()];
    const { whenNote: _note, whenBasis: _basis, ...stated } = incidents.at(-1)!;
    const counted = incidents.find(({ claims: [one] }) => one!.quote && one!.figures?.[0]?.text)!;
    const { figures: _figures, ...claim } = counted.claims[0]!;
    const { exact, start = 0 } = claim.quote!;
    const quote = { exact: exact.slice(0, 3), start, end: start + 3 };
    const withIncident = (of: Records, one: typeof stated | (typeof incidents)[number]) =>
      applyChange(of, [{ kind: 'incident', id: one.id, value: one }]).records;
    const a = withIncident(shipped, stated);
    const inferred = { ...stated, whenBasis: 'inferred' as const, whenNote: 'From the day.' };
    const b = withIncident(a, inferred);
    const there = b.incident.get(counted.id)!;
    const value = { ...there, claims: there.claims.with(0, { ...claim, quote }) };
    const other = withIncident(b, value);
    const points = openPoints(a, other, pairCodings(a, other));
    expect(points).toMatchObject([
      { key: 'whenBasis', beside: [{ key: 'whenNote' }] },
      { key: 'quote', beside: [{ key: 'figures' }] },
    ]);
    expect(taken(a, other, 1).incident).toEqual(other.incident);
  });

  it('is as right as what it is taken from, one by one', () => {
    const faultsOf = (records: Records): string[] =>
      checkInvariants(authoredOf(records, null)).findings.map(({ file, pointer, got }) =>
        // Without positions: they are others where a record before is gone.
        [file, pointer.replaceAll(/\d+/g, '#'), got].join(' '),
      );
    const before = new Set(faultsOf(shipped));
    assert(
      property(edits, (theirs) => {
        const b = edited(shipped, theirs);
        const known = new Set([...before, ...faultsOf(b)]);
        const paired = pairCodings(shipped, b);
        for (const point of openPoints(shipped, b, paired).slice(0, 12)) {
          const change = takeOver(shipped, b, paired, [point]);
          const faults = faultsOf(applyChange(shipped, change).records);
          expect(faults.filter((fault) => !known.has(fault))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is of the article that both have, whatever each calls it', () => {
    const a = withChange([article('mine', 'As I call it')]);
    const b = withChange([article('theirs', 'As they do'), incidentOn('theirs', null)]);
    const merged = taken(a, b, 1);
    expect(merged.incident.get('x')?.claims[0]?.source).toBe('mine');
    expect(merged.source.size).toBe(a.source.size);
    expect(merged.source.get('mine')?.title).toBe('As they do');
  });

  it('comes though what is around it goes in a circle', () => {
    const [place] = few.place.values();
    const around = (id: string, within: string) => {
      const properties = { ...place!.properties, id, names: { en: id }, within };
      return { kind: 'place' as const, id, value: { ...place!, properties } };
    };
    const b = withChange([
      around('aa', 'bb'),
      around('bb', 'aa'),
      article('one', 'One', { carriedBy: 'two' }),
      article('two', 'Two', { carriedBy: 'one' }),
      incidentOn('one', 'aa'),
    ]);
    const merged = taken(few, b, Infinity);
    expect(merged.place.get('aa')?.properties.within).toBe('bb');
    expect(merged.place.get('bb')?.properties.within).toBe('aa');
    expect(merged.source.get('one')?.custom?.carriedBy).toBe('two');
    expect(merged.incident.get('x')).toMatchObject({ place: 'aa', claims: [{ source: 'one' }] });
  });

  it('is what the other says of places, articles, links and pictures, and of the time zone', () => {
    const [source] = shipped.source.values();
    const incidents = [...shipped.incident.values()];
    const linked = incidents.find(({ related }) => related)!;
    const at = shipped.place.get(incidents.find(({ place }) => place !== null)!.place!)!;
    const [dataset] = shipped.dataset.values();
    const geometry = { ...at.geometry, coordinates: [1, 2] as [number, number] };
    const b = applyChange(shipped, [
      { kind: 'place', id: at.properties.id, value: { ...at, geometry } },
      { kind: 'source', id: source!.id, value: { ...source!, issued: { 'date-parts': [[1999]] } } },
      { kind: 'dataset', id: dataset!.id, value: { ...dataset!, timeZone: 'UTC' } },
      ...relate(shipped, linked.id, linked.related![0]!, false),
    ]).records;
    const [unlike] = incidents;
    const media = [{ url: 'https://a.example/a.png', kind: 'image' }];
    const value = { ...b.incident.get(unlike!.id)!, media };
    const all = applyChange(b, [{ kind: 'incident', id: unlike!.id, value }]).records;
    const points = openPoints(shipped, all, pairCodings(shipped, all));
    const keys = points.map((point) => ('key' in point ? point.key : point.about));
    expect(keys.toSorted()).toEqual(
      ['coordinates', 'issued', 'media', 'related', 'related', 'timeZone'].toSorted(),
    );
    expect(authoredOf(taken(shipped, all, 1), null)).toEqual(authoredOf(all, null));
  });

  it('brings the links of an incident that it brings', () => {
    const linked = [...shipped.incident.values()].find(({ related }) => related)!;
    const { id } = linked;
    const naming = linked.claims.reduce(
      (now) => applyChange(now, removeClaim(now, { incident: id, at: 0 })).records,
      shipped,
    );
    const b = renamed(shipped);
    const merged = taken(naming, b, 1);
    const now = [...merged.incident.values()].find(({ title }) => title === linked.title)!;
    expect(now.related?.toSorted()).toEqual(linked.related?.toSorted());
    for (const other of now.related!) expect(merged.incident.get(other)?.related).toContain(now.id);
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
