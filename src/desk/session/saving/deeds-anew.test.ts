import { array, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, edited } from '../../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../../testing/records/shipped-records.ts';
import { applyChange } from '../../records/changes.ts';
import type { Change } from '../../records/changes.ts';
import type { Records, RecordTypes } from '../../records/desk-records.ts';
import { replay } from '../../records/history.ts';
import type { Deed } from '../../records/history.ts';
import { deedsAnew } from './deeds-anew.ts';
import { newIds, renamingOf } from './new-ids.ts';
import { changedInBoth } from './save-conflict.ts';

const { records } = openedFolder(shippedTexts());
const [incident, second] = [...records.incident.values()].filter(({ claims }) => claims.length > 1);
const [claim] = incident!.claims;
type IncidentRecord = RecordTypes['incident'];

const make = (change: Change): Deed => ({ do: 'make', change, what: 'change' });
const after = (change: Change): Records => applyChange(records, change).records;

/** What stands once the folder was read anew, with what was done here on top. */
function anew(deeds: readonly Deed[], theirs: Records) {
  const mine = replay(records, deeds).records;
  const ids = newIds(records, mine, theirs, deeds);
  const now = replay(theirs, deedsAnew(deeds, records, theirs, renamingOf(ids))).records;
  return { now, ids, both: changedInBoth(records, mine, theirs, now) };
}
const put = (value: IncidentRecord): Change => [{ kind: 'incident', id: value.id, value }];
const said = (note: string) => ({
  source: claim!.source,
  speaker: claim!.speaker,
  stance: 'reports' as const,
  note,
});

describe('what was done here, on what others have made meanwhile', () => {
  it('leaves each what both added under one id, and goes by its own', () => {
    const voice = (party: string): Change => [
      {
        kind: 'speaker',
        id: 'fire-service',
        value: { id: 'fire-service', name: `Fire service ${party}`, party },
      },
    ];
    const fire = (title: string): IncidentRecord => ({
      ...incident!,
      id: 'fire',
      title,
      claims: [{ ...said(title), speaker: 'fire-service' }],
    });
    const theirs = after([...voice('one'), ...put(fire('Theirs'))]);
    const linked = { ...second!, related: ['fire'] };
    const deeds = [
      make(voice('two')),
      make(put(fire('Mine'))),
      make(put({ ...fire('Mine once more') })),
      make(put(linked)),
    ];
    const { now, ids, both } = anew(deeds, theirs);
    expect(ids.map(({ id, to }) => [id, to])).toEqual([
      ['fire-service', 'fire-service-2'],
      ['fire', 'fire-2'],
    ]);
    expect(both).toEqual([]);
    expect(now.incident.get('fire')).toEqual(theirs.incident.get('fire'));
    expect(now.speaker.get('fire-service')).toMatchObject({ party: 'one' });
    expect(now.incident.get('fire-2')).toMatchObject({
      id: 'fire-2',
      title: 'Mine once more',
      claims: [{ speaker: 'fire-service-2' }],
    });
    expect(now.incident.get(second!.id)?.related).toEqual(['fire-2']);
    // Taken back, it takes nothing of theirs.
    const undone = anew([...deeds, ...deeds.map((): Deed => ({ do: 'undo' }))], theirs).now;
    expect(undone).toEqual(theirs);
  });

  it('has one record where both added the same, and one article', () => {
    const voice = { id: 'v', name: 'V', party: 'press' };
    const article = (id: string): RecordTypes['source'] => ({
      id,
      type: 'webpage',
      title: 'A',
      custom: { sha256: 'b'.repeat(64) },
    });
    const theirs = after([
      { kind: 'speaker', id: 'v', value: voice },
      { kind: 'source', id: 'theirs', value: article('theirs') },
    ]);
    const claims = [{ ...said('one'), source: 'mine' }];
    const { now } = anew(
      [
        make([{ kind: 'speaker', id: 'v', value: { ...voice } }]),
        make([{ kind: 'source', id: 'mine', value: article('mine') }]),
        make(put({ ...incident!, id: 'new', claims })),
      ],
      theirs,
    );
    expect(now.speaker.size).toBe(records.speaker.size + 1);
    expect(now.source.size).toBe(records.source.size + 1);
    expect(now.incident.get('new')?.claims[0]?.source).toBe('theirs');
  });

  it('keeps claims that both added, and fields that one of them changed', () => {
    const { claims } = incident!;
    const theirs = after(
      put({
        ...incident!,
        title: 'Theirs',
        claims: [{ ...claims[0]!, stance: 'accuses' }, ...claims.slice(1), said('theirs')],
      }),
    );
    const mine = { ...incident!, category: 'other', claims: [...claims, said('mine')] };
    const { now, both } = anew([make(put(mine))], theirs);
    expect(now.incident.get(incident!.id)).toMatchObject({
      title: 'Theirs',
      category: 'other',
      claims: [
        { ...claims[0], stance: 'accuses' },
        ...claims.slice(1),
        said('mine'),
        said('theirs'),
      ],
    });
    expect(both).toEqual([]);
    // What I took away with its last claim stays for what they said of it.
    const gone = anew([make([{ kind: 'incident', id: incident!.id, value: null }])], theirs);
    expect(gone.now.incident.get(incident!.id)?.claims).toEqual([said('theirs')]);
    expect(gone.both).toEqual([incident!.id]);
  });

  it('says where both changed one thing, which is as I have it', () => {
    const theirs = after(put({ ...incident!, title: 'Theirs', when: '2020-10-02' }));
    const mine = { ...incident!, title: 'Mine', whenBasis: 'inferred' as const, whenNote: 'So.' };
    const { now, both } = anew([make(put(mine))], theirs);
    expect(now.incident.get(incident!.id)).toEqual(mine);
    expect(both).toEqual([incident!.id]);
  });

  it('keeps what each set aside of one article', () => {
    const [coding] = records.coding.values();
    const bare: RecordTypes['coding']['sentences'] = coding!.sentences.map(({ start, end }) => ({
      start,
      end,
    }));
    const aside = (at: number) => {
      const sentences = bare.with(at, {
        ...bare[at]!,
        aside: 'heading' as const,
      });
      return { kind: 'coding' as const, id: coding!.source, value: { ...coding!, sentences } };
    };
    const base = after([{ ...aside(0), value: { ...coding!, sentences: bare } }]);
    const theirs = applyChange(base, [aside(0)]).records;
    const deeds = deedsAnew([make([aside(1)])], base, theirs, (_, id) => id);
    const { sentences } = replay(theirs, deeds).records.coding.get(coding!.source)!;
    expect(sentences.map((one) => one.aside).slice(0, 3)).toEqual([
      'heading',
      'heading',
      undefined,
    ]);
  });

  it('is both, where no two of them changed the same', () => {
    const edits = array(edit, { maxLength: 4 });
    const claimsIn = (of: Records) =>
      [...of.incident.values()].flatMap(({ id, claims }) =>
        claims.map((one) => JSON.stringify([id, one])),
      );
    assert(
      property(edits, edits, (own, others) => {
        const theirs = edited(records, others);
        const mine = edited(records, own);
        const change = [...new Set([...records.incident.keys(), ...mine.incident.keys()])]
          .filter((id) => mine.incident.get(id) !== records.incident.get(id))
          .map((id) => ({ kind: 'incident' as const, id, value: mine.incident.get(id) ?? null }));
        const { now, both, ids } = anew([make(change)], theirs);
        const known = new Set(claimsIn(records));
        const there = new Set(claimsIn(now));
        const skipped = new Set([...both, ...ids.map(({ id }) => id)]);
        for (const added of claimsIn(theirs))
          if (!known.has(added) && !skipped.has((JSON.parse(added) as [string])[0]))
            expect(there).toContain(added);
      }),
      { numRuns: 60 },
    );
  });
});
