import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../evidence/invariants.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { SCHEMAS } from '../../evidence/schema/schema.ts';
import { everyKeyFiles } from '../every-key-files.ts';
import { keyOfPath, keysOfSchema, valuesIn } from '../schema-keys.ts';
import { exportTexts, readExportText } from './export-text.ts';

const authored = everyKeyFiles();
const texts = exportTexts(authored);

/** Of a feature its id stands in its properties, too; where a schema is, each file of a dataset says itself. */
const SAID_TWICE = /\$schema$|^(?:places|outlines)\.features\[\]\.id$/;

/** The paths of values that are not those of the authors: lost, changed or made up. */
function differences(files: AuthoredFiles): string[] {
  const [before, after] = [authored, files].map((one) => valuesIn(JSON.parse(JSON.stringify(one))));
  return [...new Set([...before!.keys(), ...after!.keys()])]
    .filter((path) => before!.get(path) !== after!.get(path))
    .filter((path) => !SAID_TWICE.test(keyOfPath(path)));
}

/** What comes back otherwise, by path, and by which words it is told. */
type Losses = readonly (readonly [paths: RegExp, told: string])[];

const CSV: Losses = [
  [/^dataset\.(?:id|span|bounds)\b/, 'no id, span, bounds'],
  [/^dataset\.(?:chapters|loadedWords|basemap|engine)\b/, 'chapters, words to avoid and engine'],
  [/^dataset\.(?:categories\[never\]|parties\[(?!azerbaijan))/, 'no category, group, party'],
  [/\.names?(?:\.\w+)?$/, 'names in one language'],
  [/^(?:tallies|outlines|basemap)\b/, 'no totals, outlines, map of its own'],
  [/^sources\[page\]|^places\.features\[west\]/, 'place and record that no claim needs'],
  [
    /^sources\[(?!page)\w+\]\.(?!id$|type$|title$|URL$|container-title$|issued\.date-parts|custom\.(?:inferred\[0\]|archived\[0\]\.(?:url|file)))/,
    'of sources the title, publisher, address and day alone',
  ],
  [/^actors\[\w+\]\.party/, 'of actors no party'],
  [
    /^places\.features\[ganja\]\.properties\.(?:spellings|within|geonames)/,
    'no other spellings, what they lie within',
  ],
  [/^incidents\[one\]\.media\[\d\]\.(?:kind|alt|credit|licence)/, 'of pictures where they are'],
  [/\.quote\.(?!exact)/, 'of quotes the words alone'],
  [/^incidents\[one\]\.fields\[[45]\]\.value/, 'numbers and yes or no in fields become text'],
];

const PART: Losses = [
  [/^dataset\.(?:id|span|bounds)\b/, 'no id, span, bounds'],
  [/^dataset\.(?:chapters|loadedWords|basemap|engine)\b/, 'chapters, words to avoid and engine'],
  [/^(?:tallies|outlines|basemap)\b/, 'no totals, outlines, map of its own'],
  [/^sources\[page\]|^places\.features\[west\]/, 'no record that no claim needs'],
  [
    /^sources\[(?!page)\w+\]\.(?!id$|type$|title$|URL$|container-title$|issued\.date-parts|custom\.(?:inferred\[0\]|archived))/,
    'of sources the title, publisher, address, day and kept copies alone',
  ],
  [/^(?:speakers|actors)\[.*\.name\b/, 'of speakers and actors one name'],
  [/^actors\[\w+\]\.party/, 'of actors no party'],
  [/^places\.features\[ganja\]\.properties\.(?:spellings|within)/, 'of places no other spellings'],
];

describe('a dataset with every key of the schemas', () => {
  it('has every key, and no findings', () => {
    const { dataset: _, coding: _coding, ground: _ground, incident, ...lists } = SCHEMAS;
    const keys = [
      ...keysOfSchema(SCHEMAS.dataset, 'dataset'),
      ...keysOfSchema(incident, 'incidents[]'),
      ...Object.entries(lists).flatMap(([name, schema]) => keysOfSchema(schema, name)),
    ];
    const there = [...valuesIn(authored).keys()].map(keyOfPath);
    const isThere = (key: string): boolean =>
      there.some((one) => one.startsWith(key) && /^(?:[.[]|$)/.test(one.slice(key.length)));
    // Claims of tallies are as those of incidents.
    const lacking = keys.filter(
      (key) =>
        !key.endsWith('$schema') && !isThere(key.replace('tallies[].claims', 'incidents[].claims')),
    );
    expect(lacking).toEqual([]);
    expect(checkInvariants(authored).findings).toEqual([]);
  });

  it.each([
    ['incidents.csv', CSV],
    ['part.geojson', PART],
    ['incidents.geojson', []],
    ['dataset.json', []],
  ] as const)('comes back from %s but for what is told', (name, told) => {
    const { files, counts, findings, told: said } = readExportText(name, texts[name]);
    expect(findings).toEqual([]);
    expect(counts).toMatchObject({ incidents: 2, duplicates: 0, rejected: 0 });
    const paths = differences(files!);
    expect(paths.filter((path) => !told.some(([of]) => of.test(path)))).toEqual([]);
    for (const [of, words] of told) {
      expect([of, paths.some((path) => of.test(path))]).toEqual([of, true]);
      expect(said.join(' ')).toContain(words);
    }
  });
});
