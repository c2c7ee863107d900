import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILES } from '../evidence/files.ts';
import { captureConsole } from '../testing/captured-console.ts';
import { PAGE, sampleFiles } from '../testing/sample-files.ts';
import type { Breakable } from '../testing/sample-files.ts';
import { writeDataset } from '../testing/sample-folder.ts';
import { check } from './commands/check.ts';
import { fill } from './commands/fill.ts';
import { verify } from './commands/verify.ts';
import { filesBelow } from './paths.ts';

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

const data = (): string => join(dir, 'data');
const articles = (): string => join(dir, 'articles');
const article = (name: string, text: string): Promise<void> =>
  writeFile(join(articles(), name), text);
const run = (): Promise<number> => fill(['--articles', articles(), data()]);

/** The sample as an author writes it who gives only the words. */
async function writeWords(
  change: (files: Breakable) => void = () => {},
  as?: 'files' | 'lines',
): Promise<void> {
  const files: Breakable = sampleFiles();
  delete files['sources'][0].custom;
  for (const { claims } of [...files['incidents'], ...files['tallies']])
    for (const claim of claims) claim.quote = { exact: claim.quote.exact };
  change(files);
  await writeDataset(data(), files, as);
}

async function texts(): Promise<string[]> {
  const files = await filesBelow(data());
  return Promise.all(files.map((file) => readFile(join(data(), file), 'utf8')));
}

const parsed = async (file: string): Promise<Breakable> =>
  JSON.parse(await readFile(join(data(), file), 'utf8')) as Breakable;

describe('dateline fill', () => {
  it.each(['files', 'lines'] as const)('writes what the articles tell, with %s', async (as) => {
    await article('whatever.txt', PAGE);
    await article('of-nothing.txt', 'Another text.');
    await writeWords(undefined, as);
    expect(await run()).toBe(0);
    expect(said).toEqual([
      `Filled 4 quotes and 1 hash in ${as === 'files' ? '4 files' : '3 files'}.`,
    ]);
    const [page] = (await parsed(FILES.sources)) as Breakable[];
    expect(page!['custom'].sha256).toBe(createHash('sha256').update(PAGE).digest('hex'));
    const start = PAGE.indexOf('The ministers met on Friday');
    const end = start + 'The ministers met on Friday'.length;
    const two =
      as === 'files'
        ? await parsed(FILES.incident('two'))
        : (JSON.parse(
            (await readFile(join(data(), FILES.incidentLines), 'utf8')).split('\n')[1]!,
          ) as Breakable);
    expect(two['claims'][0].quote).toEqual({
      exact: 'The ministers met on Friday',
      prefix: PAGE.slice(start - 32, start),
      suffix: PAGE.slice(end, end + 32),
      start,
      end,
    });
    said.length = 0;
    expect(await check(['--articles', articles(), data()])).toBe(0);
    expect(await verify(['--articles', articles(), data()])).toBe(0);
    const filled = await texts();
    expect(await run()).toBe(0);
    expect(said).toEqual([
      '2 incidents checked, 4 quotes proven in 1 file: no findings.',
      '4 quotes proven in 1 file: no findings.',
      'Nothing to fill: every quote has its offsets, as far as its article is there.',
    ]);
    expect(await texts()).toEqual(filled);
    expect(await filesBelow(data())).not.toContainEqual(expect.stringContaining('.dateline'));
  });

  it('keeps the formatting of what it does not write', async () => {
    await article('page.txt', PAGE);
    await writeWords();
    const text =
      '[{ "id": "killed", "title": "X", "asOf": "2020-10-11", "claims": [ { "source":"courier", "quote":{"exact":"At least ten people"}, "speaker":"ministry", "stance":"reports" } ] }]\n';
    await writeFile(join(data(), FILES.tallies), text);
    expect(await run()).toBe(0);
    const start = PAGE.indexOf('At least ten people');
    const around = `"prefix":${JSON.stringify(PAGE.slice(start - 32, start))},"suffix":${JSON.stringify(PAGE.slice(start + 19, start + 51))}`;
    expect(await readFile(join(data(), FILES.tallies), 'utf8')).toBe(
      text.replace('ten people"', `ten people",${around},"start":${start},"end":${start + 19}`),
    );
  });

  it.each<[string, (quote: Breakable) => void]>([
    ['a prefix', (quote) => (quote['prefix'] = 'fire in a ')],
    ['a suffix', (quote) => (quote['suffix'] = ' of fuel')],
    ['a start', (quote) => (quote['start'] = 12)],
  ])('takes the one of several places that %s decides on', async (_, decide) => {
    const text = `${PAGE}\n\nA store and a store of fuel; fire in a store.`;
    await article('page.txt', text);
    await writeWords((files) => {
      const { quote } = files['incidents'][0].claims[1];
      quote.exact = 'rest';
      delete files['incidents'][0].claims[1].figures;
      decide(quote);
      if (quote.start === 12) quote.start = text.indexOf('rest');
      if (quote.prefix) quote.prefix = 'the ';
      if (quote.suffix) quote.suffix = ' of the';
    });
    expect(await run()).toBe(0);
    expect((await parsed(FILES.incident('one')))['claims'][1].quote).toMatchObject({
      start: text.indexOf('rest'),
    });
  });

  it('lists the places where words stand more than once, and writes nothing', async () => {
    await article('page.txt', PAGE);
    await writeWords((files) => {
      files['incidents'][0].claims[1].quote.exact = 'road';
      delete files['incidents'][0].claims[1].figures;
    });
    const before = await texts();
    expect(await run()).toBe(1);
    const [first, second] = [PAGE.indexOf('road'), PAGE.lastIndexOf('road')];
    expect(said).toEqual([
      `events/incidents/one.json /claims/1/quote/start: got nothing, expected one of the 2 places where the words stand: ${first} to ${first + 4}, ${second} to ${second + 4}; write the start of one, or its prefix`,
      '1 finding.',
      'Nothing was written.',
    ]);
    expect(await texts()).toEqual(before);
  });

  it('shows the nearest words of those that stand nowhere', async () => {
    await article('page.txt', PAGE);
    await writeWords((files) => {
      files['incidents'][1].claims[0].quote.exact = 'The minister met on a Friday';
    });
    expect(await run()).toBe(1);
    expect(said[0]).toMatch(
      /^events\/incidents\/two\.json \/claims\/0\/quote\/exact: got "The minister met on a Friday", which stands nowhere in the article, expected "The ministers met on Friday.*", as at offset \d+$/,
    );
  });

  it('leaves sources as they are whose article is not there, and says so', async () => {
    await article('other.txt', 'Nothing of it.');
    await writeWords();
    const before = await texts();
    expect(await run()).toBe(0);
    expect(said[0]).toBe(
      'events/sources.json /0: note: no file has its quotes, so they stay unproven',
    );
    expect(await texts()).toEqual(before);
  });

  it('asks which file is meant where several have the quotes, unless a name says it', async () => {
    await article('a.txt', PAGE);
    await article('b.txt', `${PAGE}\n`);
    await writeWords();
    expect(await run()).toBe(1);
    expect(said[0]).toMatch(
      /^events\/sources\.json \/0\/custom\/sha256: got nothing, expected the SHA-256 of its file, or a file named page\.txt; its quotes stand in a\.txt [0-9a-f]{64}, b\.txt [0-9a-f]{64}$/,
    );
    await article('page.txt', `${PAGE}\n\n`);
    expect(await run()).toBe(0);
  });

  it('takes no file that is another source’s', async () => {
    await article('courier.txt', PAGE);
    await writeWords((files) => {
      const [page, courier] = files['sources'];
      delete courier.custom;
      page.title = 'Night of fire over the town';
      files['sources'][2].custom = { carriedBy: 'courier', inferred: ['container-title'] };
      files['tallies'][0].claims[0].source = 'page';
    });
    expect(await run()).toBe(0);
    expect(said[0]).toBe(
      'events/sources.json /0: note: no file has its quotes, so they stay unproven',
    );
    const [page, courier] = (await parsed(FILES.sources)) as Breakable[];
    expect(page).not.toHaveProperty('custom');
    expect(courier!['custom'].sha256).toBe(createHash('sha256').update(PAGE).digest('hex'));
  });

  it('writes, and tells what verifying will find besides', async () => {
    await article('page.txt', PAGE);
    await writeWords((files) => (files['sources'][0].title = 'A title that nobody wrote'));
    expect(await run()).toBe(0);
    expect(said).toEqual([
      'events/sources.json /0/title: note: got "A title that nobody wrote", expected words that stand in the article, or the field’s name in custom.inferred',
      'Filled 4 quotes and 1 hash in 4 files.',
    ]);
  });

  it('fills what it can where the files of proven quotes are elsewhere', async () => {
    await article('other.txt', 'A new text, with new words in it.');
    await writeWords((files) => {
      const proven: Breakable = sampleFiles();
      Object.assign(files, { sources: proven['sources'], tallies: [] });
      files['incidents'] = proven['incidents'];
      files['sources'].push({ id: 'new', type: 'webpage', title: 'A new text', language: 'en' });
      files['incidents'][1].claims.push({
        source: 'new',
        quote: { exact: 'new words' },
        speaker: 'courier',
        stance: 'reports',
      });
    });
    expect(await run()).toBe(0);
    expect(said).toEqual([
      expect.stringMatching(
        /^events\/sources\.json \/0\/custom\/sha256: note: got "a{64}", the hash of none/,
      ),
      'Filled 1 quote and 1 hash in 2 files.',
    ]);
  });

  it('refuses a file of its name that is no text', async () => {
    await writeFile(join(articles(), 'page.txt'), new Uint8Array([0xff]));
    await writeWords();
    expect(await run()).toBe(1);
    expect(said[0]).toContain('/0/custom/sha256: got page.txt, whose bytes are not UTF-8');
  });

  it('lists the files where a hash is that of none', async () => {
    await article('page.txt', PAGE);
    await writeWords((files) => (files['sources'][0].custom = { sha256: 'b'.repeat(64) }));
    expect(await run()).toBe(1);
    expect(said[0]).toMatch(
      /"b{64}", the hash of none of the files, expected the SHA-256 of the file of page; the folder has page\.txt [0-9a-f]{64}; if the text of page\.txt has changed, take this hash and /,
    );
  });

  it('writes offsets anew, as the cure of a changed article says', async () => {
    await article('page.txt', PAGE);
    await writeWords();
    expect(await run()).toBe(0);
    await article('page.txt', `A correction came first. ${PAGE}`);
    expect(await verify(['--articles', articles(), data()])).toBe(1);
    expect(said.at(-2)).toContain('if the text of page.txt has changed');
    await writeWords();
    expect(await run()).toBe(0);
    expect(await verify(['--articles', articles(), data()])).toBe(0);
  });

  it('gives no such cure where no file has the source’s name', async () => {
    await article('other.txt', PAGE);
    await writeWords((files) => (files['sources'][0].custom = { sha256: 'b'.repeat(64) }));
    expect(await run()).toBe(1);
    expect(said[0]).toMatch(/the folder has other\.txt [0-9a-f]{64}$/);
  });
});
