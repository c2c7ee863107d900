import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName, mergeRecords, namedId } from './merge-records.ts';
import type { Authored, Versions } from './merge-records.ts';

const merged = (versions: Versions<readonly Authored[]>): readonly Authored[] => {
  const { stayed, added } = mergeRecords(versions, [
    ({ name }) => firstName(name),
    (one) => namedId(one, one['name']),
  ]);
  return [...stayed, ...added];
};
const byId = (records: readonly Authored[]): readonly Authored[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Records as an import writes them: names without Latin letters are numbered as they come. */
const imports = fc
  .uniqueArray(fc.constantFrom('А', 'Б', 'В', 'Г', 'Д', 'Е'))
  .map((names) => names.map((name, at) => ({ id: `speaker-${at}`, name, party: 'press' })));

describe('records of a second import', () => {
  it('are those of the table where nobody has changed any', () => {
    fc.assert(
      fc.property(imports, imports, (imported, fresh) => {
        expect(byId(merged({ imported, now: imported, fresh }))).toEqual(byId(fresh));
      }),
    );
  });

  it('have what a person said of a name, whatever number it has now', () => {
    fc.assert(
      fc.property(imports, imports, (imported, fresh) => {
        const now = imported.map((one) => ({ ...one, party: `of ${one.name}` }));
        const names = new Set(imported.map(({ name }) => name));
        const found = merged({ imported, now, fresh });
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { id, name } of fresh) {
          const party = names.has(name) ? `of ${name}` : 'press';
          expect(found.find((one) => one.id === id)).toEqual({ id, name, party });
        }
      }),
    );
  });

  it('stay as they are where the table says the same', () => {
    const imported = [
      { id: 'a', name: 'A', party: 'press' },
      { id: 'b', name: 'B', party: 'press' },
    ];
    const now = [
      { id: 'mine', name: 'Mine', party: 'press' },
      { id: 'b', name: { en: 'B', uk: 'Б' } },
      { id: 'a', name: 'A', party: 'press', note: 1 },
    ];
    expect(merged({ imported, now, fresh: imported })).toEqual(now);
  });

  it('take a table’s correction, and leave what a person changed themselves', () => {
    const imported = [{ id: 'gazette', name: 'gazette', party: 'press' }];
    const fresh = [{ id: 'gazette', name: 'Gazette', party: 'press' }];
    expect(merged({ imported, now: imported, fresh })).toEqual(fresh);
    const now = [{ id: 'gazette', name: 'gazette', party: 'papers' }];
    expect(merged({ imported, now, fresh })).toEqual([{ ...fresh[0], party: 'papers' }]);
  });

  it('are one with the record that a person has added of it', () => {
    const now = [{ id: 'a', name: { en: 'A', uk: 'А' }, party: 'papers' }];
    const fresh = [{ id: 'a', name: 'A', party: 'press' }];
    expect(merged({ imported: [], now, fresh })).toEqual(now);
    expect(merged({ imported: now, now: [], fresh })).toEqual(fresh);
  });
});
