import { array, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, edited, renamed } from '../../testing/records/other-coding.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { applyChange } from '../records/changes.ts';
import type { Records, RecordTypes } from '../records/desk-records.ts';
import { agreementOf } from './agreement.ts';
import { fileOf } from './called-by.ts';
import { compareCodings } from './comparison.ts';
import { codingHash, readDecisions, writeDecisions } from './decided/decisions.ts';
import { ofFiles } from './pairs/pair-codings.ts';

const { records } = openedFolder(shippedTexts());
const edits = array(edit, { minLength: 1, maxLength: 6 });
const [article] = records.coding.keys();
const aside = (source: string, at: number, reason: object): Records => {
  const { sentences } = records.coding.get(source)!;
  const bare = sentences.map(({ start, end }) => ({ start, end }));
  const value = { source, sentences: bare.with(at, { ...bare[at]!, ...reason }) };
  return applyChange(records, [{ kind: 'coding', id: source, value }]).records;
};

describe('a comparison', () => {
  it('knows each point by a key of its own, the same whatever ids the other gave', () => {
    assert(
      property(edits, (theirs) => {
        const other = edited(records, theirs);
        const { points } = compareCodings(records, other);
        const keys = new Set(points.map(({ key }) => key));
        expect(keys.size).toBe(points.length);
        const again = compareCodings(records, other).points.map(({ key }) => key);
        expect(again).toEqual([...keys]);
      }),
      { numRuns: 4 },
    );
  });

  it('takes a point for another once a value of it is another', () => {
    const [incident] = records.incident.values();
    const titled = (title: string): Records =>
      applyChange(records, [{ kind: 'incident', id: incident!.id, value: { ...incident!, title } }])
        .records;
    const [one] = compareCodings(records, titled('One')).points;
    const [two] = compareCodings(records, titled('Two')).points;
    expect(one!.point).toMatchObject({ about: 'incident-field', key: 'title', b: 'One' });
    expect(one!.key).not.toBe(two!.key);
  });

  it('has the points of an article in the order of its text', () => {
    const other: Records = { ...records, incident: new Map() };
    const { points } = compareCodings(records, other);
    const claims = points.flatMap(({ point }) => (point.about === 'claim' ? [point.pair.a!] : []));
    const starts = claims.map(({ incident, at }): [string, number] => {
      const { source, quote } = records.incident.get(incident)!.claims[at]!;
      return [fileOf(records, source), quote!.start!];
    });
    for (const [at, [file, start]] of starts.entries())
      if (starts[at - 1]?.[0] === file) expect(start).toBeGreaterThanOrEqual(starts[at - 1]![1]);
    const files = starts.map(([file]) => file);
    expect(new Set(files).size).toBe(files.filter((file, at) => file !== files[at - 1]).length);
  });

  it('tells what one set aside and the other coded, or for another reason', () => {
    const { sentences } = records.coding.get(article!)!;
    const at = sentences.findIndex(({ aside: reason }) => reason !== undefined);
    const reasoned = aside(article!, at, { aside: 'other', why: 'an advertisement' });
    const found = compareCodings(reasoned, renamed(records)).points.filter(
      ({ point }) => point.about === 'sentence' && point.pair.start === sentences[at]!.start,
    );
    expect(found).toMatchObject([
      { point: { pair: { a: { aside: 'other' }, b: { aside: sentences[at]!.aside } } } },
    ]);
    const own: RecordTypes['coding'] = {
      source: article!,
      sentences: sentences.map(({ start, end }) => ({ start, end, aside: 'repeated' as const })),
    };
    const all = applyChange(records, [{ kind: 'coding', id: article!, value: own }]).records;
    const none: Records = { ...all, incident: new Map(), tally: new Map() };
    const coded = compareCodings(none, records).points.flatMap(({ point }) =>
      point.about === 'sentence' && point.pair.b.state === 'coded' ? [point.pair.a.state] : [],
    );
    expect(new Set(coded)).toEqual(new Set(['set-aside']));
    expect(agreementOf(none, records, compareCodings(none, records).paired).sentence).toMatchObject(
      { alpha: expect.any(Number) as number },
    );
  });

  it('is cut to the articles asked for', () => {
    const file = fileOf(records, article!);
    const { paired } = compareCodings(records, renamed(records));
    const one = agreementOf(records, records, paired);
    const part = ofFiles(records, renamed(records), paired, new Set([file]));
    expect(part.files).toEqual([{ a: file, b: file }]);
    expect(part.claims.length).toBeGreaterThan(0);
    expect(part.claims.length).toBeLessThan(one.claims.both);
  });

  it('of thousands of rows that all say the same is done in a moment', () => {
    const [row] = records.incident.values();
    const rows = (title: string): Records => ({
      ...records,
      incident: new Map(
        Array.from({ length: 4432 }, (_, at) => {
          const claims = [{ ...row!.claims[0]!, stance: 'reports' as const }];
          return [`row-${at}`, { ...row!, id: `row-${at}`, title: `${title} ${at}`, claims }];
        }),
      ),
    });
    const { points } = compareCodings(rows('Row'), rows('Line'));
    expect(points).toHaveLength(4432);
  });
});

describe('a file of decisions', () => {
  const coding = { name: 'A', sha256: null };

  it('is read as it was written', async () => {
    const decision = {
      key: 'k',
      decision: 'mine' as const,
      when: '2026-01-01T00:00:00.000Z',
      about: 'Stance',
      article: '',
      context: '“quoted”\n',
      mine: 'a',
      theirs: 'b',
    };
    const given = { mine: coding, theirs: coding, decisions: [decision] };
    expect(readDecisions(writeDecisions(given))).toMatchObject(given);
    expect(await codingHash(records)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what is wrong with one that is none', () => {
    for (const text of ['', '[]', '{"dateline":"decisions"}', '{"a":1,"a":2}'])
      expect(readDecisions(text)).toHaveProperty('expected');
  });
});
