import 'fake-indexeddb/auto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../app/image/save-file.ts';
import { startDesk } from '../../cli/desk-server/desk-server.ts';
import { openKeep } from '../../desk/keep/keep.ts';
import { createDesks } from '../../desk/session/desks.ts';
import { sha256Of } from '../../desk/text/article-text.ts';
import { FILES } from '../../evidence/files.ts';
import { scratch } from '../scratch.ts';

vi.mock('../../app/image/save-file.ts', () => ({ saveFile: vi.fn() }));

const DATA = join(import.meta.dirname, '../../../data');
const TEXT = 'A day of fire\n\nNine people were killed, the mayor said.\n';
/** One that no other test takes. */
const PORT = 25_673;

const here = scratch();
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A project whose dataset lies in `data`, as they all do. */
async function project(name: string, id: string): Promise<string> {
  const dir = join(here.dir, name, 'data');
  await cp(DATA, dir, { recursive: true });
  await mkdir(join(dir, 'articles'));
  const file = join(dir, FILES.dataset);
  const dataset = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...dataset, id }));
  return dir;
}

async function page(dir: string) {
  const server = await startDesk({ dir, articles: null, pages: () => undefined, port: PORT });
  ends.push(() => server.close());
  const { origin, hash } = new URL(server.address);
  const token = new URLSearchParams(hash.slice(1)).get('token')!;
  const desks = createDesks((tell) => openKeep('two-servers', tell), { origin, token });
  ends.push(() => desks.close());
  await desks.start();
  return desks;
}

it('what is kept of one server’s dataset is not saved in another’s folder of the same name', async () => {
  const [one, two] = [await project('one', 'one'), await project('two', 'two')];
  const first = await page(one);
  const source = {
    id: 'courier',
    type: 'webpage',
    title: 'A day of fire',
    custom: { sha256: await sha256Of(new TextEncoder().encode(TEXT)) },
  } as const;
  first.store.getState().session!.store.getState().desk.actions.addArticle(source, TEXT);
  for (const end of ends.splice(0).toReversed()) await end();

  const second = await page(two);
  await second.close();
  const name = second.store.getState().kept.find(({ id }) => id.startsWith('one~'))!;
  await second.resume(name);
  const session = second.store.getState().session!;
  expect(session.target).toBeNull();
  await session.save();
  expect(vi.mocked(saveFile).mock.lastCall?.[1]).toBe('one.zip');
  expect(await readdir(join(two, 'articles'))).toEqual([]);
  for (const end of ends.splice(0).toReversed()) await end();

  const again = await page(one);
  await again.close();
  await again.resume(again.store.getState().kept.find(({ id }) => id.startsWith('one~'))!);
  expect(again.store.getState().session!.target?.is).toBe('server');
});
