import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newFolder } from '../../records/new-folder.ts';
import { changedFiles } from '../../records/write-folder.ts';
import { datasetZip } from './dataset-zip.ts';
import { filesAfter } from './save-target.ts';

const SCHEMAS = join(import.meta.dirname, '../../../../public/schema/v2');
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const unzipped = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

it('has the schemas that its files name, as they are published, and no others', async () => {
  const folder = newFolder({
    id: 'flood',
    title: 'A flood',
    summary: 'What is said of it.',
    timeZone: 'UTC',
    licence: 'CC0',
    language: 'en',
  });
  const value = { id: 'one', title: 'One' } as never;
  const incident = new Map([['one', value]]);
  const changed = changedFiles(folder, { ...folder.records, incident });
  const files = filesAfter(filesAfter(new Map(), folder.texts), changed);
  const zip = await unzipped(datasetZip('flood', files, []));
  const named = Object.entries(zip).flatMap(([path, bytes]) => {
    const read = path.includes('/schema/') ? {} : (JSON.parse(decode(bytes)) as object);
    const { $schema } = read as { readonly $schema?: string };
    return $schema === undefined ? [] : [posix.join(posix.dirname(path), $schema)];
  });
  const there = Object.keys(zip).filter((path) => path.includes('/schema/'));
  expect(there.toSorted()).toEqual([...new Set(named)].toSorted());
  expect(there).toContain('flood/schema/v2/incident.json');
  for (const path of there)
    expect(decode(zip[path])).toBe(readFileSync(join(SCHEMAS, posix.basename(path)), 'utf8'));

  const own = new Map([...files, ['schema/v2/incident.json', new Uint8Array([123, 125])]] as const);
  const kept = await unzipped(datasetZip('flood', own, []));
  expect(decode(kept['flood/schema/v2/incident.json'])).toBe('{}');
});
