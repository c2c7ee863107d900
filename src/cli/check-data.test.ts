import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES } from '../evidence/files.ts';
import { scratch } from '../testing/scratch.ts';
import { sampleFiles } from '../testing/sample-files.ts';
import type { Breakable } from '../testing/sample-files.ts';
import { writeDataset } from '../testing/sample-folder.ts';
import { check } from './commands/check.ts';
import { readCarried } from './site/carried-files.ts';

const here = scratch();

/** The sample, changed, as a folder. */
async function write(change: (files: Breakable) => void, as?: 'files' | 'lines'): Promise<void> {
  const files: Breakable = sampleFiles();
  change(files);
  await writeDataset(here.dir, files, as);
}

const unchanged = (): void => {};

describe('a folder', () => {
  it.each(['files', 'lines'] as const)('may have its incidents in %s', async (as) => {
    await write(unchanged, as);
    expect(await check([here.dir])).toBe(0);
    expect(here.said).toEqual(['2 incidents checked: no findings.']);
  });

  it('may have them in both, and be without what is optional', async () => {
    await write((files) => {
      for (const name of ['actors', 'tallies', 'outlines', 'basemap']) delete files[name];
    });
    const [, two] = sampleFiles().incidents;
    await rm(join(here.dir, FILES.incident('two')));
    await writeFile(join(here.dir, FILES.incidentLines), `\n${JSON.stringify(two)}\r\n`);
    expect(await check([here.dir])).toBe(0);
    expect(here.said.at(-1)).toBe('2 incidents checked: no findings.');
  });

  it('with one incident has 1 incident', async () => {
    await write((files) => {
      files['incidents'].length = 1;
      delete files['incidents'][0].related;
      files['sources'].length = 2;
    });
    expect(await check([here.dir])).toBe(0);
    expect(here.said.at(-1)).toBe('1 incident checked: no findings.');
  });

  it.each([
    ['that is empty', '', /no events\/dataset\.json in .+, expected a dataset folder: events/],
    ['that is not there', 'nowhere', /no folder at .+nowhere, expected a dataset folder/],
  ])('%s is one finding', async (_, name, expected) => {
    expect(await check([join(here.dir, name)])).toBe(1);
    expect(here.said).toEqual([expect.stringMatching(expected), '1 finding.']);
  });

  it('that holds the dataset’s, or lies in it, is told the right one', async () => {
    await mkdir(join(here.dir, 'data'));
    await writeDataset(join(here.dir, 'data'), sampleFiles());
    expect(await check([here.dir])).toBe(1);
    expect(await check([join(here.dir, 'data/events')])).toBe(1);
    const right = expect.stringMatching(/; did you mean .+\/data\?$/) as string;
    expect(here.said).toEqual([right, '1 finding.', right, '1 finding.']);
  });

  it('without incidents is told where they go', async () => {
    await write((files) => (files['incidents'] = []));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/incidents /: got nothing, expected a folder with one file an incident, or events/incidents.jsonl with one a line',
    );
  });
});

describe('findings of files by themselves', () => {
  it('come first, and say that what rests on them waits', async () => {
    await write((files) => {
      files['incidents'][0].title = 7;
      files['incidents'][1].place = 'nowhere';
    });
    expect(await check([here.dir])).toBe(1);
    expect(here.said).toEqual([
      expect.stringContaining('/title: got 7'),
      '1 finding. References, dates, quotes and the map are checked once every file is right by itself.',
    ]);
  });

  it('say nothing of what waits where nothing does', async () => {
    await write((files) => (files['incidents'][1].place = 'nowhere'));
    expect(await check([here.dir])).toBe(1);
    expect(here.said.at(-1)).toBe('1 finding.');
  });
});

describe('a file that is no JSON', () => {
  it('is told of by line and column', async () => {
    await write(unchanged);
    await writeFile(join(here.dir, FILES.speakers), '[\n  { "id": "x",\n    name: "X" }\n]');
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/speakers.json /: got "name: \\"X\\" }" at line 3, column 5, expected JSON: a key in double quotes',
    );
  });

  it('is told of where its bytes are no text', async () => {
    await write(unchanged);
    await writeFile(join(here.dir, FILES.speakers), new Uint8Array([0x22, 0xff, 0x22]));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toContain('events/speakers.json /: got bytes that are not UTF-8');
  });

  it('is told of where it has too much in each other', async () => {
    await write(unchanged);
    await writeFile(join(here.dir, FILES.tallies), '['.repeat(6000) + ']'.repeat(6000));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/tallies.json /: got "[[[[[[[[[[[[" at line 1, column 201, expected JSON: no more than 200 brackets in each other',
    );
  });

  it('is told of by its row where it is a line', async () => {
    await write(unchanged, 'lines');
    const [one] = sampleFiles().incidents;
    await writeFile(join(here.dir, FILES.incidentLines), `${JSON.stringify(one)}\n\n{"id":}\n`);
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/incidents.jsonl row 2 /: got "}" at column 7, expected JSON: a value',
    );
  });
});

describe('a key that stands twice in one object', () => {
  const FILES_OF_JSON = [
    FILES.dataset,
    FILES.sources,
    FILES.speakers,
    FILES.actors,
    FILES.tallies,
    FILES.coding,
    FILES.places,
    FILES.outlines,
    FILES.basemap,
    FILES.borders,
    FILES.ground,
    FILES.incident('one'),
    FILES.incidentLines,
  ];

  it.each(FILES_OF_JSON)('is found once in %s', async (file) => {
    await write(unchanged);
    await mkdir(join(here.dir, 'geo/basemap'), { recursive: true });
    if (file === FILES.ground) await writeFile(join(here.dir, FILES.borders), '{}');
    await writeFile(join(here.dir, file), '{"x": 1, "x": 2}\n');
    expect(await check([here.dir])).toBe(1);
    const at = file === FILES.incidentLines ? `${file} row 1 /x` : `${file} /x`;
    const where = file === FILES.incidentLines ? 'column 10' : 'line 1, column 10';
    expect(here.said.filter((line) => line.includes(' again at '))).toEqual([
      expect.stringContaining(`${at}: got the key "x" again at ${where}, expected each key once`),
    ]);
    expect(here.said).toEqual([...new Set(here.said)]);
  });
});

describe('an id that stands twice', () => {
  it('is found in rows', async () => {
    await write((files) => files['incidents'].push(files['incidents'][0]), 'lines');
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/incidents.jsonl row 3 /id: got "one", expected an id of its own: row 1 has this one',
    );
  });

  it('is found in a row and a file', async () => {
    await write(unchanged);
    const [one] = sampleFiles().incidents;
    await writeFile(join(here.dir, FILES.incidentLines), JSON.stringify(one));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/incidents.jsonl row 1 /id: got "one", expected an id of its own: events/incidents/one.json has this one',
    );
  });
});

describe('findings for machines', () => {
  it('are one object, rows and cures in it, and notes beside them', async () => {
    await write((files) => {
      files['incidents'][1].category = 'diplomcy';
      files['actors'].push({ id: 'x', name: 'X' });
    }, 'lines');
    expect(await check([here.dir, '--json'])).toBe(1);
    expect(JSON.parse(here.said.join('\n'))).toEqual({
      counts: { errors: 1, notes: 1 },
      findings: [
        {
          level: 'error',
          file: 'events/incidents.jsonl',
          row: 2,
          pointer: '/category',
          column: null,
          got: '"diplomcy"',
          expected: expect.stringMatching(/^one of missile-strike, /) as string,
          cure: 'did you mean "diplomacy"?',
        },
        {
          level: 'note',
          file: 'events/actors.json',
          pointer: '/0',
          column: null,
          got: 'x is not used: no claim names it as actor or target',
          expected: null,
          cure: null,
        },
      ],
    });
  });

  it('exit with 0 for notes alone', async () => {
    await write((files) => files['actors'].push({ id: 'x', name: 'X' }));
    expect(await check([here.dir, '--json'])).toBe(0);
    expect(JSON.parse(here.said.join('\n'))).toMatchObject({
      counts: { incidents: 2, errors: 0, notes: 1 },
    });
  });
});

describe('pictures and copies', () => {
  it('are looked for in the folder', async () => {
    await write((files) => {
      files['incidents'][0].media = [
        { file: 'events/media/a.jpg', kind: 'photo' },
        { file: 'events/media/b.jpg', kind: 'photo' },
      ];
    });
    await mkdir(join(here.dir, 'events/media'));
    await writeFile(join(here.dir, 'events/media/a.jpg'), '');
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toContain('/media/1/file: got "events/media/b.jpg", which is not there');
    expect(here.said.at(-1)).toBe('1 finding.');
  });

  it('that links lead to out of the folder are not there, and never published', async () => {
    const path = 'events/media/hosts.txt';
    await write((files) => (files['incidents'][0].media = [{ file: path, kind: 'text' }]));
    await mkdir(join(here.dir, 'events/media'));
    await symlink('/etc/hosts', join(here.dir, path));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toContain(
      'got "events/media/hosts.txt", which is not there or leads out of the dataset',
    );
    await expect(readCarried(here.dir, path)).rejects.toThrow('expected one in its folder');
  });
});

describe('a coding', () => {
  const coding = (...sentences: object[]): Breakable => ({
    $schema: '../../schema/v2/coding.json',
    articles: [{ source: 'page', sentences }],
  });

  it('is read, held against its schema, and against the rest', async () => {
    await write((files) => (files['coding'] = coding({ start: 0, end: 31, aside: 'headings' })));
    expect(await check([here.dir])).toBe(1);
    expect(here.said[0]).toBe(
      'events/coding.json /articles/0/sentences/0/aside: got "headings", expected one of heading, background, before-span, repeated, other; did you mean "heading"?',
    );
    await write((files) => {
      files['coding'] = coding({ start: 0, end: 31, aside: 'heading' });
      files['coding'].articles[0].source = 'courier';
    });
    expect(await check([here.dir])).toBe(1);
    expect(here.said.slice(-2)).toEqual([
      expect.stringContaining('events/coding.json /articles/0/source: got "courier", a piece'),
      '1 finding.',
    ]);
  });
});

describe('what else stands in the folders', () => {
  it('is no finding where systems and editors leave it', async () => {
    await write(unchanged);
    for (const name of ['.DS_Store', 'Thumbs.db', '.one.json.swp', 'one.json~'])
      await writeFile(join(here.dir, FILES.incidents, name), '');
    await writeFile(join(here.dir, 'events/.DS_Store'), '');
    await writeFile(join(here.dir, 'events/CODING.md'), '');
    expect(await check([here.dir])).toBe(0);
    expect(here.said).toEqual(['2 incidents checked: no findings.']);
  });

  it('is told of where it looks like a file of the dataset', async () => {
    await write(unchanged);
    await rename(join(here.dir, FILES.tallies), join(here.dir, 'events/tally.json'));
    await writeFile(join(here.dir, 'geo/rivers.geojson'), '{}');
    expect(await check([here.dir])).toBe(0);
    expect(here.said.slice(0, -1)).toEqual([
      'events/tally.json /: note: is not read, as it is no file of a dataset; did you mean "tallies.json"?',
      'geo/rivers.geojson /: note: is not read, as it is no file of a dataset',
    ]);
  });

  it('cures a file that is missing under its name', async () => {
    await write(unchanged);
    await rename(join(here.dir, FILES.places), join(here.dir, 'geo/places.json'));
    expect(await check([here.dir])).toBe(1);
    expect(here.said.join('\n')).toContain(
      'geo/places.geojson /: got no file, expected a readable file; rename geo/places.json',
    );
  });
});
