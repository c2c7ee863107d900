import { describe, expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { createZone } from '../../time/zone.ts';
import { applyChange } from '../records/changes.ts';
import type { Put } from '../records/changes.ts';
import { checkDraft, checkIncident, fieldOf } from './check/check-incident.ts';
import {
  draftOf,
  emptyDraft,
  emptyIncident,
  missingOf,
  removeClaim,
  saveDraft,
} from './claim-draft.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { offeredIncidents } from './offered/offered-incidents.ts';
import { createTimes } from './time-of.ts';

const { records } = openedFolder(shippedTexts());
const incidents = [...records.incident.values()];
const text = 'Ganja. “Nine people died,” the mayor said on Sunday. Others denied it.';
const words = { start: 7, end: 26 };
const [source] = records.source.keys();
const [speaker] = records.speaker.keys();
const [placeId] = records.place.keys();

const newIncident = {
  ...emptyIncident(),
  title: 'Reported deaths',
  category: 'attack',
  when: '2020-10-11',
  place: { id: placeId! },
};
const whole: ClaimDraft = {
  ...emptyDraft(source!, words),
  speaker: speaker!,
  incident: { new: newIncident },
};

describe('a draft', () => {
  it('says what it still lacks, in the order in which it is asked', () => {
    const draft = emptyDraft(source!, null);
    const missing = (change: Partial<ClaimDraft>, at: string | null = text) =>
      missingOf({ ...draft, ...change }, records, at);
    expect(missing({})).toEqual(['words', 'speaker', 'incident']);
    const said = { words: { is: 'note', note: 'N' }, speaker: speaker! } as const;
    expect(missing({ ...said, incident: { id: incidents[0]!.id } })).toEqual([]);
    const inferred = { ...emptyIncident(), whenBasis: 'inferred' as const };
    expect(missing({ words: { is: 'marked', span: words }, incident: { new: inferred } })).toEqual([
      'speaker',
      'place',
      'when',
      'whenNote',
      'category',
      'title',
    ]);
    expect(saveDraft(records, draft, text)).toBeNull();
  });

  it('that names what is no more, or marks words of a text that is not at hand, lacks that', () => {
    const missing = (change: Partial<ClaimDraft>, at: string | null = text) =>
      missingOf({ ...whole, ...change }, records, at);
    expect(missing({ speaker: 'gone' })).toEqual(['speaker']);
    expect(missing({ incident: { id: 'gone' } })).toEqual(['incident']);
    expect(missing({ incident: { new: { ...newIncident, place: { id: 'gone' } } } })).toEqual([
      'place',
    ]);
    expect(missing({}, null)).toEqual(['article']);
    expect(saveDraft(records, whole, null)).toBeNull();
  });

  it('keeps a quote as it is written, without the text and without offsets', () => {
    const [incident] = incidents;
    const { start: _, end: __, ...quote } = incident!.claims[0]!.quote!;
    const claim = { ...incident!.claims[0]!, quote };
    const put: Put = {
      kind: 'incident',
      id: incident!.id,
      value: { ...incident!, claims: [claim] },
    };
    const bare = applyChange(records, [put]).records;
    const at = { incident: incident!.id, at: 0 };
    const draft = { ...draftOf(bare, at)!, stance: 'accuses' as const };
    const after = applyChange(bare, saveDraft(bare, draft, null, at)!.change).records;
    expect(after.incident.get(incident!.id)!.claims).toEqual([{ ...claim, stance: 'accuses' }]);
  });

  it('becomes a claim on a new incident, its words and offsets those of the text', () => {
    const saved = saveDraft(records, whole, text)!;
    const after = applyChange(records, saved.change).records;
    const { claims, ...incident } = after.incident.get(saved.place.incident)!;
    expect(incident).toEqual({
      id: `${placeId}-attack-2020-10-11`,
      title: 'Reported deaths',
      category: 'attack',
      when: '2020-10-11',
      place: placeId,
    });
    expect(claims).toEqual([
      {
        source,
        quote: {
          exact: '“Nine people died,”',
          prefix: 'Ganja. ',
          suffix: ' the mayor said on Sunday. Other',
          ...words,
        },
        speaker,
        stance: 'reports',
      },
    ]);
  });

  it('is put behind the claims of an incident that exists, and moves from one to another', () => {
    const [{ id, claims }, other] = incidents as [(typeof incidents)[0], (typeof incidents)[0]];
    const saved = saveDraft(records, { ...whole, incident: { id } }, text)!;
    expect(saved.place).toEqual({ incident: id, at: claims.length });
    const after = applyChange(records, saved.change).records;
    const moved = saveDraft(
      after,
      { ...draftOf(after, saved.place)!, incident: { id: other.id } },
      text,
      saved.place,
    )!;
    const last = applyChange(after, moved.change).records;
    expect(last.incident.get(id)).toEqual(records.incident.get(id));
    expect(last.incident.get(other.id)!.claims).toHaveLength(other.claims.length + 1);
  });

  it('of every shipped claim is that claim again, to the last key', () => {
    for (const { id, claims } of incidents)
      for (const at of claims.keys()) {
        const saved = saveDraft(records, draftOf(records, { incident: id, at })!, '', {
          incident: id,
          at,
        })!;
        const after = applyChange(records, saved.change).records;
        expect(JSON.stringify(after.incident.get(id))).toBe(
          JSON.stringify(records.incident.get(id)),
        );
      }
  });
});

describe('a claim that moves', () => {
  it('from an incident that it was the last of is on the other, though the two are related', () => {
    const pairs = incidents
      .filter(({ claims }) => claims.length === 1)
      .flatMap(({ id, related = [] }) => related.map((other) => ({ id, other })));
    expect(pairs.length).toBeGreaterThan(10);
    for (const { id, other } of pairs) {
      const place = { incident: id, at: 0 };
      const draft = { ...draftOf(records, place)!, incident: { id: other } };
      const saved = saveDraft(records, draft, null, place)!;
      const after = applyChange(records, saved.change).records;
      expect(after.incident.has(id)).toBe(false);
      const there = after.incident.get(other)!;
      expect(there.claims).toHaveLength(records.incident.get(other)!.claims.length + 1);
      expect(there.related ?? []).not.toContain(id);
    }
  });
});

describe('a claim that is taken away', () => {
  it('takes its incident along if it was the last, and the links to that', () => {
    const linked = incidents.find(({ claims, related }) => claims.length === 1 && related)!;
    const after = applyChange(records, removeClaim(records, { incident: linked.id, at: 0 }));
    expect(after.records.incident.has(linked.id)).toBe(false);
    for (const { related } of after.records.incident.values())
      expect(related ?? ['none']).not.toContain(linked.id);
    expect([...after.records.incident.values()].some(({ related }) => related?.length === 0)).toBe(
      false,
    );
    const before = applyChange(after.records, after.inverse).records;
    expect([...before.incident]).toEqual([...records.incident]);
  });
});

describe('the check of one incident', () => {
  it('finds nothing in what is shipped, and what is wrong beside the field that it is about', () => {
    for (const { id } of incidents) expect(checkIncident(records, id).findings, id).toEqual([]);
    const [incident] = incidents as [(typeof incidents)[0]];
    const claim = { ...incident.claims[0]!, speaker: 'nobody' };
    const value = { ...incident, when: '2020-13', claims: incident.claims.with(0, claim) };
    const put = { kind: 'incident', id: incident.id, value } as const;
    const { findings } = checkIncident(applyChange(records, [put]).records, incident.id);
    const fields = findings.map(({ pointer }) => fieldOf(pointer));
    expect(fields).toContainEqual({ claim: null, key: 'when' });
    expect(fields).toContainEqual({ claim: 0, key: 'speaker' });
    expect(findings.every(({ file }) => file === FILES.incident(incident.id))).toBe(true);
  });
});

describe('the check of a draft', () => {
  const keysOf = (draft: ClaimDraft): string[] => {
    const review = checkDraft(records, draft, text)!;
    return review.findings.map(({ pointer }) => fieldOf(pointer).key);
  };

  it('says nothing of what is not said yet, and what is wrong of what is', () => {
    const marked = emptyDraft(source!, words);
    expect(keysOf(marked)).toEqual([]);
    expect(keysOf({ ...marked, words: { is: 'marked', span: { start: 0, end: 40 } } })).toEqual([
      'quote',
    ]);
    const figure = { measure: 'killed', of: 'people', text: 'Nine people', min: 7 } as const;
    expect(keysOf({ ...marked, figures: [figure] })).toContain('figures');
    // Each field of a figure as soon as it has something, though nobody has said yet what is counted.
    const figures = (one: object) =>
      checkDraft(
        records,
        { ...marked, figures: [{ measure: 'killed', of: '', ...one }] },
        text,
      )!.findings.map(({ pointer }) => pointer.split('/').slice(3).join('/'));
    expect(figures({})).toEqual([]);
    expect(figures({ text: 'Ten people' })).toContain('figures/0/text');
    expect(figures({ text: 'Nine people', min: 9, max: 3 })).toEqual(['figures/0/min']);
    const soon = { ...emptyIncident(), when: 'soon' };
    expect(keysOf({ ...marked, incident: { new: soon } })).toEqual(['when']);
    expect(keysOf(whole)).toEqual([]);
    expect(checkDraft(records, emptyDraft(source!, null), text)).toBeNull();
  });

  it('of every shipped claim is the check of what is shipped', () => {
    for (const { id, claims } of incidents)
      for (const at of claims.keys()) {
        const place = { incident: id, at };
        const review = checkDraft(records, draftOf(records, place)!, null, place);
        expect(review).toMatchObject({ findings: [], place });
      }
  });
});

describe('the incidents that are offered', () => {
  const zone = createZone('Asia/Baku');

  it('are those of the same place and day, before those of either', () => {
    const [incident] = incidents.filter((one) => one.place !== null && one.when.length === 10);
    const { place: at, when, category } = incident!;
    const asked = { places: [at], times: [when], categories: [category] };
    const offered = offeredIncidents(records, asked, zone, createTimes(zone));
    expect(offered.map((one) => one.incident.id)).toContain(incident!.id);
    const ranks = offered.map(
      ({ samePlace, sameTime }) => (samePlace ? 2 : 0) + (sameTime ? 1 : 0),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(ranks[0]).toBe(3);
  });

  it('are none where nothing is the same, and a time that is none is no reason', () => {
    const asked = { places: ['nowhere'], times: ['1999', 'soon', '../..'], categories: ['attack'] };
    expect(offeredIncidents(records, asked, zone, createTimes(zone))).toEqual([]);
  });
});
