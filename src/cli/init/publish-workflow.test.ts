import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureConsole } from '../../testing/captured-console.ts';
import { main } from '../command-line.ts';
import { writeMarker } from '../output/site-marker.ts';
import { filesBelow } from '../paths.ts';
import { serveFolder } from '../serve/static-server.ts';
import type { StaticServer } from '../serve/static-server.ts';

const root = resolve(import.meta.dirname, '../../..');
const workflow = join(import.meta.dirname, 'folder/.github/workflows/publish.yml');
const FIRST_PORT = 24_373;
/** As an earlier run has published it. */
const EARLIER = '{ "info": { "id": "my-map", "version": "0.9.0" } }';

let dir: string;
let published: string;
let server: StaticServer;

beforeEach(async () => {
  captureConsole();
  dir = await mkdtemp(join(tmpdir(), 'dateline-publish-'));
  published = join(dir, 'published');
  await mkdir(published);
  server = await serveFolder(published, FIRST_PORT);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  await rm(dir, { recursive: true });
});

/** Publishes what a run of version 0.9.0 has. */
async function publish(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(published, file, '..'), { recursive: true });
    await writeFile(join(published, file), text);
  }
  const marker = { dataset: 'my-map', version: '0.9.0', files: Object.keys(files) };
  await writeFile(join(published, 'dateline-site.json'), writeMarker(marker));
}

/** Runs the step that brings the published versions back, as GitHub does. */
async function bringBack(): Promise<void> {
  const lines = (await readFile(workflow, 'utf8')).split('\n');
  const from = lines.findIndex((line) => line.includes('Bring back the published versions')) + 2;
  const to = lines.findIndex((line, at) => at > from && !line.startsWith(' '.repeat(10)));
  const script = lines.slice(from, to).map((line) => line.slice(10));
  const env = {
    ...process.env,
    RUNNER_TEMP: dir,
    GITHUB_RUN_ID: '1',
    DATELINE_URL: server.address,
  };
  await promisify(execFile)('bash', ['-e', '-c', script.join('\n')], { env });
}

describe('the workflow of a new folder', () => {
  it('keeps the versions that were published before', async () => {
    await publish({
      'index.html': 'of 0.9.0',
      'data/my-map/dataset.json': EARLIER,
      'data/my-map/0.9.0/dataset.json': EARLIER,
      'data/my-map/0.9.0/media/a picture #1.txt': 'kept',
    });
    await bringBack();
    expect((await filesBelow(join(dir, 'site'))).toSorted()).toEqual([
      'data/my-map/0.9.0/dataset.json',
      'data/my-map/0.9.0/media/a picture #1.txt',
      'dateline-site.json',
    ]);
    await main(root, ['init', join(dir, 'my-map')]);
    expect(await main(root, ['build', join(dir, 'my-map'), '--out', join(dir, 'site')])).toBe(0);
    const now = join(dir, 'site/data/my-map');
    expect(await readFile(join(now, '0.9.0/dataset.json'), 'utf8')).toBe(EARLIER);
    expect(await readFile(join(now, 'dataset.json'), 'utf8')).not.toBe(EARLIER);
    const { files } = JSON.parse(await readFile(join(dir, 'site/dateline-site.json'), 'utf8')) as {
      files: string[];
    };
    expect(files).toContain('data/my-map/0.9.0/media/a picture #1.txt');
  }, 90_000);

  it('brings nothing back where nothing was published', async () => {
    await bringBack();
    await expect(filesBelow(join(dir, 'site'))).rejects.toThrow('ENOENT');
  });

  it('ends where a version can’t be had', async () => {
    await publish({ 'data/my-map/0.9.0/dataset.json': EARLIER });
    await rm(join(published, 'data/my-map/0.9.0/dataset.json'));
    await expect(bringBack()).rejects.toThrow('got 404 for');
  });
});
