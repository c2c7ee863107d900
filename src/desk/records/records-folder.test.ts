import { array, assert, constantFrom, nat, oneof, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILES } from '../../evidence/files.ts';
import type { Finding } from '../../evidence/finding.ts';
import { openedFolder, shippedTexts } from '../../testing/records/shipped-records.ts';
import { applyChange } from './changes.ts';
import type { Change, Put } from './changes.ts';
import { openFolder } from './folder.ts';
import { beginHistory, doDeed, make, redo, replay, undo } from './history.ts';
import type { Deed } from './history.ts';
import { authoredOf } from './desk-records.ts';
import type { Kind, Records } from './desk-records.ts';
import { newFolder, savedFolder } from './new-folder.ts';
import { changedFiles } from './write-folder.ts';

const texts = shippedTexts();
const shipped = openedFolder(texts);
/** The same incidents, one a line. */
const inLines = openedFolder(
  new Map([
    ...[...texts].filter(([path]) => !path.startsWith(FILES.incidents)),
    [
      FILES.incidentLines,
      [...shipped.records.incident.values()].map((one) => `${JSON.stringify(one)}\n`).join(''),
    ],
  ]),
);

const KINDS = [
  'source',
  'speaker',
  'actor',
  'incident',
  'place',
  'coding',
] as const satisfies Kind[];

/** Puts of records that are there, changed copies of them under new ids, and removals. */
const puts = record({
  kind: constantFrom(...KINDS),
  of: nat(200),
  to: option(nat(9)),
  at: option(nat(80)),
});
type Drawn = { kind: (typeof KINDS)[number]; of: number; to: number | null; at: number | null };

function changeOf(records: Records, drawn: readonly Drawn[]): Change {
  return drawn.map(({ kind, of, to, at }) => {
    const ids = [...records[kind].keys()];
    const id = ids[of % ids.length]!;
    if (to === null) return { kind, id, value: null };
    const value = records[kind].get(id)!;
    const other = to === 0 ? id : `new-${to}`;
    const renamed =
      'properties' in value
        ? { ...value, properties: { ...value.properties, id: other } }
        : 'sentences' in value
          ? { ...value, source: other }
          : { ...value, id: other };
    return { kind, id: other, value: renamed, ...(at !== null && { at }) } as Put;
  });
}

const inOrder = (records: Records) =>
  Object.entries(records).map(([kind, map]) => [kind, [...(map as ReadonlyMap<string, unknown>)]]);

describe('a change', () => {
  it('is taken back whole by its inverse, order included', () => {
    assert(
      property(array(puts, { maxLength: 12 }), (drawn) => {
        const { records, inverse } = applyChange(shipped.records, changeOf(shipped.records, drawn));
        expect(inOrder(applyChange(records, inverse).records)).toEqual(inOrder(shipped.records));
      }),
    );
  });

  it('is undone and made anew, step by step', () => {
    assert(
      property(array(array(puts, { maxLength: 4 }), { maxLength: 6 }), (steps) => {
        let history = beginHistory(shipped.records);
        const seen = [inOrder(history.records)];
        for (const drawn of steps) {
          history = make(history, changeOf(history.records, drawn), 'test');
          seen.push(inOrder(history.records));
        }
        for (const before of seen.slice(0, -1).toReversed()) {
          history = undo(history);
          expect(inOrder(history.records)).toEqual(before);
        }
        expect(undo(history)).toBe(history);
        for (const after of seen.slice(1)) {
          history = redo(history);
          expect(inOrder(history.records)).toEqual(after);
        }
        expect(redo(history)).toBe(history);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same again when all that was done is done anew, whatever was taken back', () => {
    const deed = oneof(array(puts, { minLength: 1, maxLength: 3 }), constantFrom('undo', 'redo'));
    assert(
      property(array(deed, { maxLength: 20 }), (drawn) => {
        let history = beginHistory(shipped.records);
        const deeds = drawn.map((one): Deed => {
          const next: Deed =
            typeof one === 'string'
              ? { do: one }
              : {
                  do: 'make',
                  change: changeOf(history.records, one),
                  what: 'test',
                  together: one.length === 1 ? 'typed' : undefined,
                };
          history = doDeed(history, next);
          return next;
        });
        const again = replay(shipped.records, deeds);
        expect(inOrder(again.records)).toEqual(inOrder(history.records));
        expect(again).toEqual(history);
      }),
      { numRuns: 30 },
    );
  });

  it('joins with the one before where both say that they belong together', () => {
    const [id, speaker] = [...shipped.records.speaker][0]!;
    const named = (name: string): Change => [{ kind: 'speaker', id, value: { ...speaker, name } }];
    let history = beginHistory(shipped.records);
    for (const name of ['A', 'Ab', 'Abc']) history = make(history, named(name), 'name', id);
    expect(history.done).toHaveLength(1);
    expect(undo(history).records.speaker.get(id)).toEqual(speaker);
    expect(redo(undo(history)).records.speaker.get(id)?.name).toBe('Abc');
    history = make(make(history, named('B'), 'name', 'other'), named('C'), 'name', id);
    expect(history.done).toHaveLength(3);
  });
});

describe('a folder', () => {
  it('that nothing was changed in has no file to write, and what was undone is none', () => {
    for (const folder of [shipped, inLines]) {
      expect(changedFiles(folder, folder.records)).toEqual(new Map());
      const drawn: Drawn[] = KINDS.map((kind) => ({ kind, of: 3, to: null, at: null }));
      const history = make(beginHistory(folder.records), changeOf(folder.records, drawn), 'test');
      expect(changedFiles(folder, history.records).size).toBe(KINDS.length);
      expect(changedFiles(folder, undo(history).records)).toEqual(new Map());
    }
  });

  it('has no file begun for nothing', () => {
    const bare = new Map(texts);
    for (const path of [FILES.actors, FILES.tallies, FILES.outlines, FILES.coding])
      bare.delete(path);
    const folder = openedFolder(bare);
    const [[id, value] = []] = shipped.records.actor;
    const deeds: Deed[] = [
      { do: 'make', change: [{ kind: 'actor', id: id!, value: value! }], what: 'add-actor' },
    ];
    const { records } = replay(folder.records, deeds);
    expect([...changedFiles(folder, records).keys()]).toEqual([FILES.actors]);
    const back = replay(folder.records, [...deeds, { do: 'undo' }]);
    expect(changedFiles(folder, back.records)).toEqual(new Map());
  });

  it('is, once written, what was to be written, whatever was changed', () => {
    assert(
      property(array(puts, { maxLength: 12 }), constantFrom(shipped, inLines), (drawn, folder) => {
        const { records } = applyChange(folder.records, changeOf(folder.records, drawn));
        const after = new Map(folder.texts);
        for (const [path, text] of changedFiles(folder, records)) {
          if (text === null) after.delete(path);
          else after.set(path, text);
        }
        const again = authoredOf(openedFolder(after).records, null);
        const meant = authoredOf(records, null);
        const bare = (incident: (typeof meant.incidents)[number]) => ({
          ...incident,
          $schema: null,
        });
        const sorted = (list: typeof meant.incidents) =>
          list.map(bare).toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(again.incidents)).toEqual(sorted(meant.incidents));
        expect({ ...again, incidents: [] }).toEqual({ ...meant, incidents: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('gives a new incident the schema that the others name, and a file of its own', () => {
    const [, incident] = [...shipped.records.incident][0]!;
    const { $schema, ...bare } = incident;
    const change: Change = [{ kind: 'incident', id: 'new', value: { ...bare, id: 'new' } }];
    const files = changedFiles(shipped, applyChange(shipped.records, change).records);
    expect([...files.keys()]).toEqual(['events/incidents/new.json']);
    expect(JSON.parse(files.get('events/incidents/new.json')!)).toMatchObject({ $schema });
    const lines = changedFiles(inLines, applyChange(inLines.records, change).records);
    expect([...lines.keys()]).toEqual([FILES.incidentLines]);
    expect(lines.get(FILES.incidentLines)).toContain('"id":"new"');
  });
});

describe('incidents that stand one a line beside others in files of their own', () => {
  const list = [...shipped.records.incident.values()];
  const [own, ...others] = list;
  const folderOf = (text: string) =>
    openedFolder(
      new Map([
        ...[...texts].filter(([path]) => !path.startsWith(FILES.incidents)),
        [FILES.incident(own!.id), JSON.stringify(own)],
        [FILES.incidentLines, text],
      ]),
    );
  const lines = others.map((one) => JSON.stringify(one));
  const put = (incident: (typeof list)[number]): Change => [
    { kind: 'incident', id: incident.id, value: { ...incident, title: 'Else' } },
  ];

  it.each([
    ['\n', ''],
    ['\r\n', ''],
    ['\r\n', '\r\n'],
  ])('stay to the letter but for what is changed, with %j between and %j behind', (end, last) => {
    const text = [lines[0], '', '  ', ...lines.slice(1)].join(end) + last;
    const folder = folderOf(text);
    const filesOf = (change: Change) =>
      changedFiles(folder, applyChange(folder.records, change).records);
    expect([...filesOf(put(own!)).keys()]).toEqual([FILES.incident(own!.id)]);
    const [second] = others.slice(1);
    expect(filesOf(put(second!))).toEqual(
      new Map([
        [
          FILES.incidentLines,
          text.replace(lines[1]!, JSON.stringify({ ...second!, title: 'Else' })),
        ],
      ]),
    );
    const gone = filesOf([{ kind: 'incident', id: second!.id, value: null }]);
    expect(gone.get(FILES.incidentLines)).toBe(text.replace(lines[1]! + end, ''));
    const all: Change = others.map(({ id }) => ({ kind: 'incident', id, value: null }));
    expect(filesOf(all).get(FILES.incidentLines)).toBeNull();
  });

  it('get a new line behind the last, where all stand so', () => {
    const text = [...lines, JSON.stringify(own)].join('\r\n');
    const without = new Map(folderOf(lines.join('\n')).texts);
    without.delete(FILES.incident(own!.id));
    const folder = openedFolder(without.set(FILES.incidentLines, text));
    const value = { ...own!, id: 'new' };
    const after = applyChange(folder.records, [{ kind: 'incident', id: 'new', value }]).records;
    const written = changedFiles(folder, after).get(FILES.incidentLines);
    expect(written).toBe(`${text}\r\n${JSON.stringify(value)}\r\n`);
  });
});

describe('a folder that was saved', () => {
  it('keeps the schema that a new incident’s file was given, however often it is saved', () => {
    const [first] = shipped.records.incident.values();
    const { $schema, ...value } = { ...first!, id: 'flood' };
    const added = applyChange(shipped.records, [{ kind: 'incident', id: 'flood', value }]).records;
    const saved = savedFolder(shipped, added);
    const path = FILES.incident('flood');
    const next = applyChange(added, [
      { kind: 'incident', id: 'flood', value: { ...value, title: 'Another title' } },
    ]).records;
    const again = changedFiles(saved, next);
    expect([...again.keys()]).toEqual([path]);
    expect(again.get(path)).toBe(
      saved.texts.get(path)!.replace(JSON.stringify(value.title), '"Another title"'),
    );
    expect(JSON.parse(again.get(path)!)).toMatchObject({ $schema });
  });

  it('has nothing to write, and of what is changed then that alone', () => {
    assert(
      property(array(puts, { maxLength: 8 }), constantFrom(shipped, inLines), (drawn, folder) => {
        const { records } = applyChange(folder.records, changeOf(folder.records, drawn));
        const saved = savedFolder(folder, records);
        expect(changedFiles(saved, records)).toEqual(new Map());
        const { lines } = openedFolder(saved.texts);
        expect([...saved.lines].toSorted()).toEqual([...lines].toSorted());
        const [id, speaker] = [...records.speaker][0] ?? [];
        if (id === undefined || !speaker) return;
        const next = applyChange(records, [
          { kind: 'speaker', id, value: { ...speaker, name: 'X' } },
        ]);
        expect([...changedFiles(saved, next.records).keys()]).toEqual([FILES.speakers]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a new folder', () => {
  const words = {
    id: 'flood',
    title: 'A flood',
    summary: 'What is said of it.',
    timeZone: 'Asia/Kathmandu',
    licence: 'CC-BY-4.0',
    language: 'ne',
  };

  it('is a dataset with nothing in it', () => {
    const folder = newFolder(words);
    expect(authoredOf(folder.records, null)).toMatchObject({
      dataset: { id: 'flood', languages: ['ne'] },
      incidents: [],
      sources: [],
    });
    expect([...folder.texts.keys()]).toContain(FILES.places);
  });

  it('is none of words that a dataset can’t have', () => {
    expect(() => newFolder({ ...words, id: 'A Flood' })).toThrow('id: got "A Flood"');
  });
});

describe('a folder that is not right', () => {
  const without = (path: string, text?: string): readonly Finding[] => {
    const changed = new Map(texts);
    if (text === undefined) changed.delete(path);
    else changed.set(path, text);
    const result = openFolder(changed);
    return 'records' in result ? [] : result;
  };

  it('says which file, where in it, what it has and what was expected', () => {
    expect(without(FILES.dataset)).toMatchObject([{ file: FILES.dataset, got: 'nothing' }]);
    expect(without(FILES.actors)).toEqual([]);
    expect(without(FILES.sources, '[\n{"id": }]')[0]?.got).toContain('line 2, column 8');
    expect(without(FILES.speakers, '[{"id":"a","name":"A","party":7}]')).toMatchObject([
      { file: FILES.speakers, pointer: '/0/party', got: '7' },
    ]);
    expect(without('events/incidents/a.json', '{"id":"b"}')).toHaveLength(2);
    expect(without(FILES.incidentLines, '\n{"id":"c"}\n')[0]?.row).toBe(2);
  });

  it('has no two records of one id, of which the desk would lose one', () => {
    const speakers = JSON.parse(texts.get(FILES.speakers)!) as { id: string }[];
    const twice = [...speakers, { ...speakers[0]!, name: 'Another' }];
    expect(without(FILES.speakers, JSON.stringify(twice))).toMatchObject([
      { file: FILES.speakers, pointer: `/${speakers.length}`, got: `"${speakers[0]!.id}"` },
    ]);
    const [incident] = shipped.records.incident.values();
    expect(without(FILES.incidentLines, `${JSON.stringify(incident)}\n`)).toMatchObject([
      { file: FILES.incidentLines, got: `"${incident!.id}"` },
    ]);
  });
});
