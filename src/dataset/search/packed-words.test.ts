import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedWords } from './packed-reader.ts';
import { packWords } from './packed-words.ts';
import { beginningsOf, rowsOfTexts } from '../../testing/sample-texts.ts';
import { DIRECTORY_NAME, MOST_SHARDS, shardsOf } from './word-directory.ts';
import { decodeWordRun } from './word-file.ts';
import { indexWords, markWords } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/** A host of files that notes what was asked of it. */
function hostOf(index: WordIndex, shardBytes: number) {
  const files = new Map([...packWords(index, shardBytes)].map(({ name, bytes }) => [name, bytes]));
  const asked: string[] = [];
  const fetchBytes = (name: string): Promise<Uint8Array> => {
    asked.push(name);
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`404 ${name}`));
  };
  return { files, asked, fetchBytes };
}

const prefixesOf = (index: WordIndex): string[] => {
  return [...new Set([...index.terms.flatMap(beginningsOf), 'zz', '0', 'ganz'])];
};

async function marked(mark: (into: Uint8Array) => unknown, rows: number): Promise<Uint8Array> {
  const into = new Uint8Array(rows);
  await mark(into);
  return into;
}

const shardBytes = fc.integer({ min: 1, max: 120 });

const SAMPLE = indexWords(
  Array.from({ length: 60 }, (_, row) => [`missile strike near village ${row} (km ${row * 7})`]),
);

describe('shardsOf', () => {
  it.each([
    ['a', [0, 1]],
    ['ga', [0, 2]],
    ['ganja', [1, 2]],
    ['ganjas', [1, 2]],
    ['m', [1, 4]],
    ['mi', [2, 4]],
    ['missile', [3, 4]],
    ['ж', [3, 4]],
  ])('looks for %s only where it can be', (prefix, expected) => {
    expect(shardsOf(['agdam', 'ganja', 'ma', 'missile'], prefix)).toEqual(expected);
  });
});

describe('packed words', () => {
  it('find what the index in memory finds, by any beginning of a word and with few files', async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfTexts, shardBytes, async (rows, most) => {
        const index = indexWords(rows);
        const { asked, fetchBytes } = hostOf(index, most);
        for (const prefix of prefixesOf(index)) {
          const words = packedWords(fetchBytes, index.rows);
          asked.length = 0;
          expect(await marked((into) => words.mark(prefix, into), index.rows)).toEqual(
            await marked((into) => markWords(index, prefix, into), index.rows),
          );
          expect(asked[0]).toBe(DIRECTORY_NAME);
          expect(asked.length - 1).toBeLessThanOrEqual(MOST_SHARDS);
          if (asked[1]?.includes('wide')) expect(asked.length).toBe(2);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answer a letter that many words begin with from one file', async () => {
    const { asked, fetchBytes } = hostOf(SAMPLE, 100);
    const words = packedWords(fetchBytes, SAMPLE.rows);
    expect(await marked((into) => words.mark('3', into), 60)).toEqual(
      await marked((into) => markWords(SAMPLE, '3', into), 60),
    );
    expect(asked).toEqual([DIRECTORY_NAME, expect.stringMatching(/^words\/wide-\d+\.bin$/)]);
  });

  it('hold every term once, in order, in shards that are no longer than asked', () => {
    fc.assert(
      fc.property(rowsOfTexts, fc.integer({ min: 60, max: 400 }), (rows, most) => {
        const index = indexWords(rows);
        const shards = [...packWords(index, most)].filter(({ name }) => /\/\d+\.bin$/.test(name));
        const runs = shards.map(({ bytes }) => decodeWordRun(bytes));
        expect(runs.flatMap(({ terms }) => terms)).toEqual(index.terms);
        for (const { bytes } of shards) expect(bytes.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('find the same when files were forgotten in between', async () => {
    const { files, asked, fetchBytes } = hostOf(SAMPLE, 20);
    const words = packedWords(fetchBytes, SAMPLE.rows);
    for (const prefix of [...prefixesOf(SAMPLE), ...prefixesOf(SAMPLE)]) {
      expect(await marked((into) => words.mark(prefix, into), 60)).toEqual(
        await marked((into) => markWords(SAMPLE, prefix, into), 60),
      );
    }
    expect(asked.length).toBeGreaterThan(files.size);
  });

  it('ask for a file once, and again where it did not come', async () => {
    const { asked, fetchBytes } = hostOf(SAMPLE, 200_000);
    let down = '';
    const words = packedWords(
      (name) => (name === down ? Promise.reject(new Error(`no ${name}`)) : fetchBytes(name)),
      SAMPLE.rows,
    );
    for (down of [DIRECTORY_NAME, 'words/0.bin']) {
      await expect(words.mark('mis', new Uint8Array(60))).rejects.toThrow(`no ${down}`);
    }
    down = '';
    await words.mark('mis', new Uint8Array(60));
    await words.mark('str', new Uint8Array(60));
    expect(asked).toEqual([DIRECTORY_NAME, 'words/0.bin']);
  });

  it('refuse a file that is damaged, cut short, or of another build', async () => {
    const { files, fetchBytes } = hostOf(SAMPLE, 200_000);
    const whole = files.get('words/0.bin')!;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, cut) => {
          const bad = cut ? whole.slice(0, at) : whole.slice();
          if (!cut) bad[at]! ^= change;
          const words = packedWords(
            (name) => (name === 'words/0.bin' ? Promise.resolve(bad) : fetchBytes(name)),
            SAMPLE.rows,
          );
          await expect(words.mark('mis', new Uint8Array(60))).rejects.toThrow(
            /^Unreadable search words in words\/0\.bin: got .*, expected .*publish/,
          );
        },
      ),
    );
  });

  it.each([
    ['<!doctype html>', 'no JSON'],
    ['null', 'object'],
    ['{"format":2,"rows":60,"shards":[],"wide":[]}', 'format 2'],
    ['{"format":1,"rows":61,"shards":[],"wide":[]}', '61 rows'],
    ['{"format":1,"rows":60,"wide":[]}', 'something else as "shards"'],
    ['{"format":1,"rows":60,"shards":[["b",1,1],["a",1,1]],"wide":[]}', '"shards"'],
    ['{"format":1,"rows":60,"shards":[],"wide":[["a",1]]}', '"wide"'],
  ])('refuse a directory like %s', async (text, got) => {
    const words = packedWords(() => Promise.resolve(new TextEncoder().encode(text)), 60);
    const failing = expect(words.mark('mis', new Uint8Array(60))).rejects;
    await failing.toMatchObject({ name: 'WordFilesError', message: expect.stringContaining(got) });
  });
});
