import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

/** Above what is served by hand, below what the system gives away. */
const FIRST = 24_173;

let dir: string;
let server: StaticServer;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dateline-served-'));
  await mkdir(join(dir, 'site/about'), { recursive: true });
  await writeFile(join(dir, 'secret.txt'), 'not of the site');
  await writeFile(join(dir, 'site/index.html'), '<p>home</p>');
  await writeFile(join(dir, 'site/about/index.html'), '<p>about</p>');
  await writeFile(join(dir, 'site/numbers.bin'), '0123456789');
  await writeFile(join(dir, 'site/places.geojson'), '{}');
  await writeFile(join(dir, 'site/app.js'), '');
  server = await serveFolder(join(dir, 'site'), FIRST);
});
afterEach(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${server.address}${path}`, { redirect: 'manual', ...init });
const range = (bytes: string): Promise<Response> =>
  get('numbers.bin', { headers: { Range: `bytes=${bytes}` } });

/** The answer to a path as it is written: `fetch` would tidy it. @param host as the question names it; default: as it is */
function answerTo(path: string, host?: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(server.address);
  const headers = host === undefined ? {} : { Host: host };
  return new Promise((resolve, reject) => {
    ask({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

describe('a served folder', () => {
  it.each([
    ['0-3', '0123', 'bytes 0-3/10'],
    ['0-0', '0', 'bytes 0-0/10'],
    ['7-', '789', 'bytes 7-9/10'],
    ['-2', '89', 'bytes 8-9/10'],
    ['8-99', '89', 'bytes 8-9/10'],
  ])('answers the range %s', async (bytes, text, contentRange) => {
    const answer = await range(bytes);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(contentRange);
    expect(await answer.text()).toBe(text);
  });

  it('says how long a file is whose range it has not', async () => {
    const answer = await range('10-');
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */10');
  });

  it('says that it answers ranges, and of HEAD the head alone', async () => {
    const answer = await get('numbers.bin', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('accept-ranges')).toBe('bytes');
    expect(answer.headers.get('content-length')).toBe('10');
    expect(await answer.text()).toBe('');
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['app.js', 'text/javascript; charset=utf-8'],
    ['places.geojson', 'application/geo+json'],
  ])('names the kind of /%s', async (path, type) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  it.each(['127.0.0.1', 'localhost', 'LocalHost:24173'])('answers as %s', async (host) => {
    expect((await answerTo('/', host)).statusCode).toBe(200);
  });

  it.each([
    'news.example',
    'news.example:24173',
    'localhost.news.example',
    '127.0.0.1.news.example',
  ])('is not “%s”, which another host has led here', async (host) => {
    expect((await answerTo('/', host)).statusCode).toBe(421);
  });

  it.each(['null', 'https://news.example'])('gives no page of %s leave to read', async (origin) => {
    const { headers } = await get('places.geojson', { headers: { Origin: origin } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('leads from a folder without its slash to its page, with the query', async () => {
    const answer = await get('about?t=2020');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/about/?t=2020');
    expect((await answerTo('/about?q=why?&t=2020')).headers.location).toBe('/about/?q=why?&t=2020');
    expect(await (await get('about/?t=2020')).text()).toBe('<p>about</p>');
    expect((await answerTo('//about')).headers.location).toBe('/about/');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/about/../../secret.txt'])(
    'keeps to the folder at %s',
    async (path) => {
      expect((await answerTo(path)).statusCode).toBe(403);
    },
  );

  it.each([
    ['/none.html', 404],
    ['/%', 400],
  ])('has an answer for %s', async (path, status) => {
    expect((await answerTo(path)).statusCode).toBe(status);
  });

  it('changes nothing', async () => {
    expect((await get('numbers.bin', { method: 'PUT' })).status).toBe(405);
  });

  it('takes the next port where one is taken', async () => {
    const other = await serveFolder(dir, Number(new URL(server.address).port));
    expect(Number(new URL(other.address).port)).toBeGreaterThan(
      Number(new URL(server.address).port),
    );
    expect(new URL(other.address).hostname).toBe('127.0.0.1');
    await other.close();
  });
});
