import { describe, expect, it } from 'vitest';
import { renamed } from '../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { applyChange } from '../records/changes.ts';
import type { Change } from '../records/changes.ts';
import type { Records } from '../records/desk-records.ts';
import { agreementOf } from './agreement.ts';
import { claimDifferences, incidentDifferences } from './differences.ts';
import { pairCodings } from './pairs/pair-codings.ts';
import { openPoints } from './open-points.ts';

const { records } = openedFolder(shippedTexts());
const incidents = [...records.incident.values()];
const claims = incidents.reduce((total, incident) => total + incident.claims.length, 0);

const changed = (change: Change): Records => applyChange(records, change).records;

describe('two codings', () => {
  it.each([
    ['itself', records],
    ['itself under other ids', renamed(records)],
  ])('of which one is %s agree in all', (_, other) => {
    const paired = pairCodings(records, other);
    expect(paired.otherTexts).toEqual([]);
    const all = (both: number) => ({ both, onlyA: 0, onlyB: 0 });
    const same = (units: number) => ({ alpha: 1, units, same: units });
    expect(agreementOf(records, other, paired)).toMatchObject({
      articles: { onlyA: 0, onlyB: 0 },
      incidents: all(incidents.length),
      claims: all(claims),
      asides: { onlyA: 0, onlyB: 0 },
      tallies: all(records.tally.size),
      category: same(incidents.length),
      stance: same(claims),
      party: same(claims),
    });
    expect(openPoints(records, other, paired)).toEqual([]);
    for (const { a, b } of paired.claims)
      expect(claimDifferences(records, other, { a: a!, b: b! })).toEqual([]);
    for (const { a, b } of paired.incidents)
      expect(incidentDifferences(records, other, { a: a!, b: b! })).toEqual([]);
  });

  it('say what one has and the other lacks', () => {
    const [gone] = incidents;
    const other = changed([{ kind: 'incident', id: gone!.id, value: null }]);
    const agreement = agreementOf(records, other, pairCodings(records, other));
    expect(agreement.incidents).toEqual({ both: incidents.length - 1, onlyA: 1, onlyB: 0 });
    expect(agreement.claims.onlyA).toBe(gone!.claims.length);
    const turned = agreementOf(other, records, pairCodings(other, records));
    expect(turned.claims.onlyB).toBe(gone!.claims.length);
  });

  it('say where their fields differ, and agree the less', () => {
    const [first] = incidents;
    const claim = { ...first!.claims[0]!, stance: 'accuses' as const };
    const value = {
      ...first!,
      category: 'other',
      when: '2020-10-01',
      claims: first!.claims.with(0, claim),
    };
    const other = changed([{ kind: 'incident', id: first!.id, value }]);
    const paired = pairCodings(records, other);
    const ids = { a: first!.id, b: first!.id };
    expect(paired.incidents).toContainEqual(ids);
    const differing = incidentDifferences(records, other, ids).map(({ key }) => key);
    expect(differing).toEqual(['category', 'when']);
    const place = { incident: first!.id, at: 0 };
    expect(claimDifferences(records, other, { a: place, b: place })).toEqual([
      { key: 'stance', a: first!.claims[0]!.stance, b: 'accuses' },
    ]);
    const agreement = agreementOf(records, other, paired);
    expect(agreement.category.alpha).toBeLessThan(1);
    expect(agreement.stance.alpha).toBeLessThan(1);
    expect(agreement.party.alpha).toBe(1);
  });

  it('whose quotes were cut elsewhere in one sentence are paired, and the words told', () => {
    const incident = incidents.find(({ claims: [one] }) => one!.quote!.exact.includes(' '))!;
    const [claim] = incident.claims;
    const quote = claim!.quote!;
    const exact = quote.exact.slice(quote.exact.indexOf(' ') + 1);
    const cut = { ...quote, exact, start: quote.end! - exact.length };
    const value = { ...incident, claims: incident.claims.with(0, { ...claim!, quote: cut }) };
    const other = changed([{ kind: 'incident', id: incident.id, value }]);
    const place = { incident: incident.id, at: 0 };
    const { claims: pairs } = pairCodings(records, other);
    expect(pairs).toContainEqual({ a: place, b: place });
    const differing = claimDifferences(records, other, { a: place, b: place });
    expect(differing.map(({ key }) => key)).toEqual(['quote']);
  });

  it('tell a place of another kind, and a speaker of another party, and not what is stated by default', () => {
    const incident = incidents.find(({ place }) => place !== null)!;
    const at = records.place.get(incident.place!)!;
    const district = {
      ...at,
      properties: { ...at.properties, id: 'as-district', kind: 'district' as const },
    };
    const voice = records.speaker.get(incident.claims[0]!.speaker)!;
    const other = changed([
      { kind: 'place', id: 'as-district', value: district },
      { kind: 'speaker', id: voice.id, value: { ...voice, party: 'witness' } },
      {
        kind: 'incident',
        id: incident.id,
        value: { ...incident, place: 'as-district', whenBasis: incident.whenBasis ?? 'stated' },
      },
    ]);
    const points = openPoints(records, other, pairCodings(records, other));
    const ofIncident = points.filter(
      (point) => point.about === 'incident-field' && point.pair.a === incident.id,
    );
    expect(ofIncident).toMatchObject([{ key: 'place' }]);
    const keys = points.map((point) => (point.about === 'claim-field' ? point.key : null));
    expect(keys.filter((key) => key === 'speaker').length).toBeGreaterThan(0);
  });

  it('of other texts under one name are not compared there', () => {
    const source = [...records.source.values()].find(({ custom }) => custom?.sha256)!;
    const custom = { ...source.custom, sha256: '0'.repeat(64) };
    const other = changed([{ kind: 'source', id: source.id, value: { ...source, custom } }]);
    const paired = pairCodings(records, other);
    expect(paired.otherTexts).toEqual([source.id]);
    expect(paired.claims.length).toBeLessThan(claims);
  });
});
