import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive, unpackEntry } from './archive.ts';
import { LIMITS } from './limits.ts';

function zip(members: Zippable) {
  return { name: 'a.zip', bytes: zipSync(members) };
}

function texts(file: { name: string; bytes: Uint8Array }, limits = LIMITS) {
  return openArchive(file, limits).map((entry) => {
    const { name, bytes } = unpackEntry(file, entry, limits);
    return [name, new TextDecoder().decode(bytes)];
  });
}

describe('unpacks', () => {
  it('what is packed and what is stored', () => {
    const file = zip({ 'a.csv': strToU8('a,b\n'), 'in/é.json': [strToU8('{}'), { level: 0 }] });
    expect(texts(file)).toEqual([
      ['a.zip, a.csv', 'a,b\n'],
      ['a.zip, in/é.json', '{}'],
    ]);
  });

  it('a file in pieces, as often as wanted', () => {
    const text = Array.from({ length: 200_000 }, (_, at) => String(at * 7919)).join('\n');
    const [entry] = openArchive(zip({ 'a.csv': strToU8(text) }));
    for (let time = 0; time < 2; time += 1) {
      const chunks = [...(entry?.chunks() ?? [])];
      expect(chunks.length).toBeGreaterThan(10);
      expect(chunks.reduce((sum, chunk) => sum + chunk.length, 0)).toBe(text.length);
    }
  });

  it('an empty file, and none of what systems leave', () => {
    const file = zip({
      'a.csv': new Uint8Array(),
      '__MACOSX/._a.csv': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'in/': new Uint8Array(),
    });
    expect(texts(file)).toEqual([['a.zip, a.csv', '']]);
  });

  it('nothing out of its own folder', () => {
    const file = zip({
      '../../etc/a.csv': strToU8('x'),
      'C:\\b\u0007.csv': strToU8('y'),
      '/c.csv': strToU8('z'),
    });
    expect(openArchive(file).map(({ name }) => name)).toEqual(['etc/a.csv', 'b.csv', 'c.csv']);
  });
});

describe('refuses', () => {
  const zeros = new Uint8Array(4 * 1024 * 1024);

  it('a bomb, by the limit that it passes', () => {
    const limits = { ...LIMITS, ratioFrom: 1024 * 1024 };
    expect(() => texts(zip({ a: zeros }), limits)).toThrow('at most 250 times the packed size');
    expect(() =>
      openArchive(zip({ a: zeros, b: zeros }), { ...LIMITS, unpackedBytes: zeros.length }),
    ).toThrow('got a zip of 8 MiB or more, expected at most 4 MiB unpacked');
    expect(() => openArchive(zip({ a: zeros, b: zeros }), { ...LIMITS, entries: 1 })).toThrow(
      'at most 1 files in an archive',
    );
    expect(() => texts(zip({ a: zeros }), { ...LIMITS, memberBytes: 5 })).toThrow(
      'at most 5 bytes for one file',
    );
  });

  it('a file that says that it is smaller than it is', () => {
    const file = zip({ a: zeros });
    const at = find(file.bytes, 0x02014b50);
    new DataView(file.bytes.buffer).setUint32(at + 24, 10, true);
    expect(() => texts(file)).toThrow('more in a than the zip says');
  });

  it('a zip that is cut short, or damaged', () => {
    const { bytes } = zip({ 'a.csv': strToU8('a,b\n'.repeat(1000) + String(Math.PI)) });
    for (const length of [10, 30, bytes.length - 30, bytes.length - 1]) {
      expect(() => texts({ name: 'a.zip', bytes: bytes.slice(0, length) })).toThrow(
        'expected a whole zip',
      );
    }
    const broken = bytes.slice();
    broken.fill(0xff, 36, 60);
    expect(() => texts({ name: 'a.zip', bytes: broken })).toThrow('expected a whole zip');
  });

  it('a file with a password', () => {
    const file = zip({ a: strToU8('x') });
    const at = find(file.bytes, 0x02014b50);
    new DataView(file.bytes.buffer).setUint16(at + 8, 1, true);
    expect(() => texts(file)).toThrow('a locked with a password');
  });

  it('a way of packing that it does not know', () => {
    const file = zip({ a: strToU8('x') });
    new DataView(file.bytes.buffer).setUint16(find(file.bytes, 0x02014b50) + 10, 14, true);
    expect(() => texts(file)).toThrow('packed by method 14');
  });
});

function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === signature) return at;
  return -1;
}
