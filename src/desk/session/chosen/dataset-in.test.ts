import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FILES } from '../../../evidence/files.ts';
import { FakeFolder } from '../../../testing/records/fake-folder.ts';
import { shippedTexts } from '../../../testing/records/shipped-records.ts';
import { datasetZip } from '../saving/dataset-zip.ts';
import { sha256Of } from '../../text/article-text.ts';
import { textsOf } from '../saving/save-target.ts';
import type { Choice } from './chosen-files.ts';
import { choiceOfFolder } from './chosen-files.ts';
import { datasetIn } from './dataset-in.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const shipped = shippedTexts();
const LATIN = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]);
const TEXT = 'A text.\n';
const sources = JSON.parse(shipped.get(FILES.sources)!) as object[];

/** The sources of a dataset with some more articles, by the hashes of their texts. */
async function sourcesWith(texts: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const more = Object.entries(texts).map(async ([id, bytes]) => ({
    id,
    type: 'webpage',
    title: id,
    custom: { sha256: await sha256Of(new Uint8Array(bytes)) },
  }));
  return JSON.stringify([...sources, ...(await Promise.all(more))]);
}

async function zipOf(root: string, beside: Readonly<Record<string, Uint8Array>>): Promise<Choice> {
  const texts = new Map(shipped).set(
    FILES.sources,
    await sourcesWith({ latin: LATIN, one: encode(TEXT) }),
  );
  const dataset = [...texts].map(([path, text]) => [`${root}${path}`, encode(text)] as const);
  const bytes = zipSync({ ...Object.fromEntries(dataset), ...beside });
  return {
    name: 'x.zip',
    handle: null,
    files: [{ path: 'x.zip', size: bytes.length, bytes: async () => new Uint8Array(bytes) }],
  };
}

async function found(choice: Choice) {
  const made = await datasetIn(choice);
  if ('findings' in made) throw new Error(JSON.stringify(made.findings));
  return made;
}

it.each(['d/', 'around/d/', ''])('keeps all that is in a zip, the dataset in %j', async (root) => {
  const around = root.replace(/[^/]+\/$/, '');
  const beside = {
    [`${around}README.md`]: encode('Read me.'),
    [`${around}articles/todo.txt`]: encode('Of no source yet.'),
    [`${around}articles/latin.txt`]: LATIN,
    [`${around}articles/as-it-came.txt`]: encode(TEXT),
  };
  const opened = await found(await zipOf(root, beside));
  expect(opened.unread).toEqual([`${around}articles/latin.txt`]);
  const blob = datasetZip('d', opened.files, textsOf(opened.folder.records, opened.texts));
  const saved = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const has = (bytes: Uint8Array) =>
    Object.keys(saved).filter((path) => Buffer.from(saved[path]!).equals(Buffer.from(bytes)));
  for (const bytes of Object.values(beside)) expect(has(bytes)).not.toEqual([]);
  if (root !== '') {
    expect(has(encode(TEXT))).toEqual(['articles/one.txt']);
    expect(has(LATIN)).toEqual(['articles/latin.txt']);
    expect(has(encode('Read me.'))).toEqual(['README.md']);
  }
  for (const [path, text] of opened.folder.texts)
    expect(new TextDecoder().decode(saved[`d/${path}`])).toBe(text);
});

it('writes no file of a zip over another', async () => {
  const opened = await found(
    await zipOf('d/', { 'articles/one.txt': encode('Another.'), 'x/one.txt': encode(TEXT) }),
  );
  const blob = datasetZip('d', opened.files, textsOf(opened.folder.records, opened.texts));
  const saved = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(new TextDecoder().decode(saved['articles/one.txt'])).toBe(TEXT);
  expect(new TextDecoder().decode(saved['articles/one-2.txt'])).toBe('Another.');
});

it.each([
  [['archive-2020/articles/one.txt', 'articles/one.txt'], 'articles'],
  [['copies/one.txt', 'articles/one.txt'], 'articles'],
  [['one.txt', 'texts/2020/two.txt', 'texts/2020/three.txt', 'texts/2020/four.txt'], 'texts/2020'],
  [['archive/articles/one.txt', 'archive/articles/two.txt', 'articles/two.txt'], 'articles'],
  [['texts/one.txt'], 'texts'],
  [[], 'articles'],
])('puts texts where those of the dataset lie, of %j in %s', async (paths, at) => {
  const texts = Object.fromEntries(
    ['one', 'two', 'three', 'four'].map((id) => [id, encode(`${id}\n`)]),
  );
  const dataset = new Map(shipped).set(FILES.sources, await sourcesWith(texts));
  const folder = new FakeFolder('proj', [
    ...paths.map((path) => [path, `${/(\w+)\.txt$/.exec(path)![1]!}\n`] as const),
    ...[...dataset].map(([path, text]) => [`data/${path}`, text] as const),
  ]);
  const { from } = await found(await choiceOfFolder(folder.handle()));
  expect(from?.articles).toBe(at);
});
