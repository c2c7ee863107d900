import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureConsole } from '../testing/captured-console.ts';
import { PAGE, sampleFiles } from '../testing/sample-files.ts';
import type { Breakable } from '../testing/sample-files.ts';
import { writeDataset } from '../testing/sample-folder.ts';
import { main } from './command-line.ts';

let dir: string;
let said: string[];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(dir, 'articles'));
  said = captureConsole();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true });
});

const article = (name: string): string => join(dir, 'articles', name);

/** Writes the sample data with the hash of these bytes, and the bytes as an article. */
async function write(
  bytes: string | Uint8Array,
  change: (files: Breakable) => void = () => {},
): Promise<void> {
  const files: Breakable = sampleFiles();
  files['sources'][0].custom.sha256 = createHash('sha256').update(bytes).digest('hex');
  change(files);
  await writeFile(article('page.txt'), bytes);
  await writeDataset(join(dir, 'data'), files);
}

const verify = (...more: string[]): Promise<number> =>
  main(dir, ['verify', '--articles', join(dir, 'articles'), join(dir, 'data'), ...more]);

/** Every quote moved by as many units as the text is longer before it. */
const moved = (by: (offset: number) => number) => (files: Breakable) => {
  for (const { claims } of [...files['incidents'], ...files['tallies']]) {
    for (const { quote } of claims) {
      quote.start += by(quote.start);
      quote.end += by(quote.end);
      delete quote.prefix;
      delete quote.suffix;
    }
  }
};

describe('dateline verify', () => {
  it('proves quotes against the files that have the sources’ hashes, whatever else lies there', async () => {
    await write(PAGE);
    await writeFile(article('of-no-source.bin'), new Uint8Array([0xff, 0xfe, 0]));
    await mkdir(article('folder'));
    await symlink(article('nowhere'), article('link'));
    expect(await verify()).toBe(0);
    expect(said).toEqual(['4 quotes proven in 1 file: no findings.']);
  });

  it('exits with 1 where a quote does not stand in its article, and says where it does', async () => {
    await write(
      PAGE,
      moved(() => 1),
    );
    expect(await verify()).toBe(1);
    const start = PAGE.indexOf('At least ten');
    expect(said[0]).toMatch(
      new RegExp(
        `^events/incidents/one\\.json /claims/0/quote/start: got ${start + 1} to \\d+, where "t least .{32}" stands, ` +
          `expected ${start} to \\d+, where the words stand$`,
      ),
    );
    expect(said.at(-1)).toBe('4 findings.');
  });

  it('exits with 1 where a source has no file', async () => {
    await write(PAGE);
    await rm(article('page.txt'));
    expect(await verify()).toBe(1);
    expect(said[0]).toMatch(
      /^events\/sources\.json \/0\/custom\/sha256: got "[0-9a-f]{64}", the hash of none of the files, expected/,
    );
  });

  it('compares a copy kept in the dataset with the hash that is stated of it', async () => {
    const text = 'The page as it was.';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const archived = [{ file: 'copies/page.html', sha256 }];
    await write(PAGE, (files) => (files['sources'][1].custom.archived = archived));
    const copy = join(dir, 'data/copies/page.html');
    const where = 'events/sources.json /1/custom/archived/0/file: got "copies/page.html"';

    expect(await verify()).toBe(1);
    expect(said[0]).toBe(
      `${where}, which is not there or leads out of the dataset, expected the path of a file from the root of the dataset`,
    );
    await mkdir(join(dir, 'data/copies'));
    await writeFile(copy, text);
    expect(await verify()).toBe(0);
    await writeFile(copy, `${text}\n`);
    const other = createHash('sha256').update(`${text}\n`).digest('hex');
    for (const command of [verify, () => main(dir, ['check', join(dir, 'data')])]) {
      said.length = 0;
      expect(await command()).toBe(1);
      expect(said).toEqual([
        `${where}, whose SHA-256 is ${other}, expected the file whose SHA-256 is ${sha256}; ` +
          'put back the copy that the hash was taken of, or write the hash of this one',
        '1 finding.',
      ]);
    }
  });

  it('prints findings for machines', async () => {
    await write(PAGE, (files) => (files['tallies'][0].claims[0].quote.prefix = 'x'));
    expect(await verify('--json')).toBe(1);
    expect(JSON.parse(said.join('\n'))).toEqual({
      counts: { quotes: 4, unproven: 0, articles: 1, errors: 1, notes: 0 },
      findings: [
        {
          level: 'error',
          file: 'events/tallies.json',
          pointer: '/0/claims/0/quote/prefix',
          column: null,
          got: '"x"',
          expected: '" "',
          cure: null,
        },
      ],
    });
  });

  it('counts a byte order mark as the unit that it is', async () => {
    await write(
      `\uFEFF${PAGE}`,
      moved(() => 1),
    );
    expect(await verify()).toBe(0);
    await write(`\uFEFF${PAGE}`);
    expect(await verify()).toBe(1);
  });

  it('counts CRLF as the two units that it is', async () => {
    const bytes = PAGE.replaceAll('\n', '\r\n');
    await write(
      bytes,
      moved((offset) => PAGE.slice(0, offset).split('\n').length - 1),
    );
    expect(await verify()).toBe(0);
    await write(bytes);
    expect(await verify()).toBe(1);
  });

  it('does not prove bytes that are no text', async () => {
    await write(new Uint8Array([0x41, 0xff, 0x42]));
    expect(await verify()).toBe(1);
    expect(said[0]).toContain('got page.txt, whose bytes are not UTF-8');
  });

  it('does not prove data that does not fit its schemas', async () => {
    await write(PAGE, (files) => (files['tallies'][0].claims[0].stance = 'knows'));
    expect(await verify()).toBe(1);
    expect(said[0]).toContain('events/tallies.json /0/claims/0/stance: got "knows"');
    expect(said.at(-1)).toBe(
      '1 finding. References, dates, quotes and the map are checked once every file is right by itself.',
    );
  });

  it.each([
    ['no --articles', ['verify'], 'got no --articles'],
    ['an empty --articles', ['verify', '--articles', ''], 'got no --articles'],
    ['a folder that is none', ['verify', '--articles', '/nonexistent/folder'], 'got ENOENT at'],
    ['two data folders', ['verify', '--articles', '.', 'a', 'b'], 'got 2 folders'],
    ['an unknown option', ['verify', '--article', '.'], 'Unknown option'],
  ])('exits with 2 on %s', async (_, args, message) => {
    expect(await main(dir, args)).toBe(2);
    expect(said.join('\n')).toContain(message);
    expect(said.join('\n')).toContain('Usage:');
  });

  it('exits with 2 on a file in place of the folder', async () => {
    await write(PAGE);
    expect(await main(dir, ['verify', '--articles', article('page.txt')])).toBe(2);
    expect(said.join('\n')).toContain('got ENOTDIR at');
  });
});
