import { describe, expect, it } from 'vitest';
import { codedSentences } from '../../../../testing/records/coded-sentences.ts';
import { openedFolder, shippedTexts } from '../../../../testing/records/shipped-records.ts';
import { applyChange } from '../../../records/changes.ts';
import { authoredOf } from '../../../records/desk-records.ts';
import { createProgress } from './coding-progress.ts';

const { records } = openedFolder(shippedTexts());
const articles = [...records.coding.keys()];

describe('progress', () => {
  it('is what the files say, of every article', () => {
    const { states } = createProgress();
    const files = authoredOf(records, null);
    expect(articles.length).toBeGreaterThan(1);
    for (const source of articles)
      expect(states(records, source, [])).toEqual(codedSentences(files, source));
  });

  it('counts what is quoted once, however many claims quote it', () => {
    const { quoted } = createProgress();
    const [source] = articles;
    const before = quoted(records, source!);
    expect(before).toBeGreaterThan(0);
    const quoting = [...records.incident.values()].find(({ claims }) =>
      claims.some((claim) => claim.source === source && claim.quote),
    )!;
    const again = { ...quoting, id: 'again' };
    const now = applyChange(records, [{ kind: 'incident', id: 'again', value: again }]).records;
    expect(quoted(now, source!)).toBe(before);
    const without = applyChange(records, [
      { kind: 'incident', id: quoting.id, value: null },
    ]).records;
    expect(quoted(without, source!)).toBeLessThanOrEqual(before);
  });

  it('goes through those articles alone that a change is of', () => {
    const progress = createProgress();
    const all = (of = records) => articles.map((source) => progress.states(of, source, []));
    const before = all();
    const [incident] = records.incident.values();
    const { records: now } = applyChange(records, [
      { kind: 'incident', id: incident!.id, value: { ...incident!, claims: [] } },
    ]);
    const after = all(now);
    const changed = articles.filter((_, at) => after[at] !== before[at]);
    const files = new Set(
      incident!.claims.map(({ source }) => records.source.get(source)!.custom!.carriedBy ?? source),
    );
    expect(changed.toSorted()).toEqual([...files].toSorted());
    expect(changed.length).toBeLessThan(articles.length);
    const authored = authoredOf(now, null);
    for (const [at, source] of articles.entries())
      expect(after[at]).toEqual(codedSentences(authored, source));
    const title = applyChange(now, [
      { kind: 'incident', id: incident!.id, value: { ...incident!, claims: [], title: 'Other' } },
    ]);
    expect(all(title.records).every((states, at) => states === after[at])).toBe(true);
  });

  it('is not known of an article that nobody has cut or coded', () => {
    const { counts } = createProgress();
    const bare = applyChange(records, [{ kind: 'coding', id: articles[0]!, value: null }]).records;
    expect(counts(bare, articles[0]!, null)).toBeNull();
    expect(counts(bare, articles[0]!, [{ start: 1_000_000, end: 1_000_001 }])).toEqual({
      coded: 0,
      aside: 0,
      uncoded: 1,
    });
  });
});
