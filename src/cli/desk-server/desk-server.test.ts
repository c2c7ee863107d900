import { mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DESK_API, TOKEN_HEADER } from '../../desk/server/desk-api.ts';
import type { FileSave, FolderLine } from '../../desk/server/desk-api.ts';
import { FILES } from '../../evidence/files.ts';
import { scratch } from '../../testing/scratch.ts';
import { filesBelow } from '../paths.ts';
import { sendFrom } from '../serve/static-server.ts';
import type { SendPage } from './desk-pages.ts';
import { startDesk } from './desk-server.ts';
import type { DeskOptions } from './desk-server.ts';
import { sha256Of } from './file-state.ts';

/** Above what is served by hand, below what the system gives away. */
const FIRST = 25_173;
const ONE = FILES.incident('one');

const here = scratch();
let dir: string;
let articles: string;
let close: () => Promise<void>;
let origin: string;
let host: string;
let token: string;

beforeEach(async () => {
  dir = join(here.dir, 'data');
  articles = join(dir, 'articles');
  await mkdir(join(dir, FILES.incidents), { recursive: true });
  await mkdir(articles);
  await mkdir(join(here.dir, 'pages/desk'), { recursive: true });
  await writeFile(join(here.dir, 'pages/desk/index.html'), '<p>desk</p>');
  await writeFile(join(dir, ONE), '1');
  await start();
});
afterEach(() => close());

async function start(options: Partial<DeskOptions> = {}): Promise<void> {
  const folder = join(here.dir, 'pages');
  const pages: SendPage = (request, response) => sendFrom(folder, request, response);
  const desk = await startDesk({ dir, articles, pages, port: FIRST, ...options });
  const address = new URL(desk.address);
  ({ close } = desk);
  ({ origin, host } = address);
  token = new URLSearchParams(address.hash.slice(1)).get('token')!;
}
const startAnew = async (options: Partial<DeskOptions>): Promise<void> => {
  await close();
  await start(options);
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The answer to a request as it is written, its path and headers included: `fetch` would tidy them. */
function answerTo(
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    ask({ hostname, port, path, headers, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, text }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end(body);
  });
}
const own = (more: OutgoingHttpHeaders = {}): OutgoingHttpHeaders => ({
  [TOKEN_HEADER]: token,
  Origin: origin,
  'Sec-Fetch-Site': 'same-origin',
  ...more,
});
const save = (...files: FileSave[]): Promise<Answer> =>
  answerTo(DESK_API.save, own(), JSON.stringify({ files }));
const saveArticle = (source: string, text: string): Promise<Answer> =>
  answerTo(DESK_API.article, own(), JSON.stringify({ source, text }));
const json = ({ text }: Answer): unknown => JSON.parse(text);
const lines = async (): Promise<FolderLine[]> => {
  const { text } = await answerTo(DESK_API.folder, own());
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as FolderLine);
};
const MINE: FileSave = { path: ONE, before: sha256Of('1'), text: '2' };
const standing = (): Promise<string> => readFile(join(dir, ONE), 'utf8');

/** More than are saved in an instant. */
const MANY: readonly FileSave[] = Array.from({ length: 200 }, (_, at) => ({
  path: FILES.incident(`new-${at}`),
  before: null,
  text: 'new',
}));
/** Waits until a save is being made: its files wait beside the others. */
async function isSaving(): Promise<void> {
  while (!(await readdir(dir)).some((name) => name.startsWith('.')))
    await new Promise(setImmediate);
}
/** The head of a save, for a socket. */
const head = (length: number): string =>
  [
    `POST ${DESK_API.save} HTTP/1.1`,
    `Host: ${host}`,
    `${TOKEN_HEADER}: ${token}`,
    `Content-Length: ${length}\r\n\r\n`,
  ].join('\r\n');
/** What a socket has heard when it is closed. */
const heard = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    socket.on('close', () => resolve(text));
  });

/** The request that would be good, but for its headers. */
const WRONG: readonly (readonly [string, (headers: OutgoingHttpHeaders) => void])[] = [
  ['no token', (headers) => delete headers[TOKEN_HEADER]],
  ['an empty token', (headers) => (headers[TOKEN_HEADER] = '')],
  ['another token', (headers) => (headers[TOKEN_HEADER] = `${token.slice(0, -1)}!`)],
  ['the beginning of the token', (headers) => (headers[TOKEN_HEADER] = token.slice(0, -1))],
  ['the token and more', (headers) => (headers[TOKEN_HEADER] = `${token}0`)],
  ['another origin', (headers) => (headers['Origin'] = 'https://news.example')],
  ['another port’s origin', (headers) => (headers['Origin'] = 'http://127.0.0.1:1')],
  ['the same host’s origin, of TLS', (headers) => (headers['Origin'] = `https://${host}`)],
  ['no origin of its own', (headers) => (headers['Origin'] = 'null')],
  ['a page of another site', (headers) => (headers['Sec-Fetch-Site'] = 'cross-site')],
  ['a page of another port', (headers) => (headers['Sec-Fetch-Site'] = 'same-site')],
  ['an address that a person opened', (headers) => (headers['Sec-Fetch-Site'] = 'none')],
  ['another host', (headers) => (headers['Host'] = 'news.example')],
  ['another host, at the port', (headers) => (headers['Host'] = `news.example:${FIRST}`)],
  ['a host that begins so', (headers) => (headers['Host'] = `${host}.news.example`)],
  [
    'another name of the machine',
    (headers) => (headers['Host'] = host.replace('127.0.0.1', 'localhost')),
  ],
  ['another port', (headers) => (headers['Host'] = '127.0.0.1:1')],
  ['no port', (headers) => (headers['Host'] = '127.0.0.1')],
];

describe('a request that is not of the page', () => {
  it.each(WRONG)('is refused without a word: %s', async (_what, spoil) => {
    const requests = [
      [DESK_API.folder, undefined],
      [DESK_API.save, JSON.stringify({ files: [MINE] })],
      [DESK_API.article, JSON.stringify({ source: 'a', text: 'a' })],
      ['/api/other', undefined],
    ] as const;
    for (const [path, body] of requests) {
      const headers = own();
      spoil(headers);
      expect(await answerTo(path, headers, body), path).toMatchObject({
        status: 403,
        text: '403\n',
      });
    }
    expect(await standing()).toBe('1');
    expect(await readdir(articles)).toEqual([]);
  });

  it('is not let in by what a form, a link or a preflight can send', async () => {
    const body = JSON.stringify({ files: [MINE] });
    const site = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
    const query = `${DESK_API.save}?token=${token}&${TOKEN_HEADER}=${token}`;
    expect((await answerTo(query, site, body)).status).toBe(403);
    expect(
      (await answerTo(DESK_API.save, { ...site, Cookie: `${TOKEN_HEADER}=${token}` }, body)).status,
    ).toBe(403);
    const preflight = {
      Origin: 'https://news.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': TOKEN_HEADER,
    };
    const { status, headers } = await answerTo(DESK_API.save, preflight, undefined, 'OPTIONS');
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(await standing()).toBe('1');
  });

  it('gets no page either, but by an address that a person opened', async () => {
    for (const spoil of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://news.example' },
      { Host: `news.example:${FIRST}` },
    ])
      expect((await answerTo('/desk/', spoil)).status).toBe(403);
    for (const good of [{}, { 'Sec-Fetch-Site': 'none' }, { 'Sec-Fetch-Site': 'same-origin' }])
      expect(await answerTo('/desk/', good)).toMatchObject({ status: 200, text: '<p>desk</p>' });
  });

  it('reads nothing but pages', async () => {
    for (const path of [
      '/../data/events/incidents/one.json',
      '/%2e%2e/data/events/incidents/one.json',
    ])
      expect((await answerTo(path)).status).toBe(403);
    for (const path of [
      '/events/incidents/one.json',
      '//api/folder',
      '/API/folder',
      '/%61pi/folder',
    ])
      expect((await answerTo(path, own())).status).toBe(404);
    expect((await answerTo(`http://${host}${DESK_API.folder}`)).text).not.toContain(ONE);
  });
});

it('has 256 random bits in its address, other ones each time, in a part that is sent to nobody', async () => {
  const before = token;
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  await startAnew({});
  expect(token).not.toBe(before);
  expect((await answerTo(DESK_API.folder, own({ [TOKEN_HEADER]: before }))).status).toBe(403);
});

it('answers with headers that keep other pages out', async () => {
  const requests = [
    answerTo('/desk/'),
    answerTo('/none'),
    answerTo(DESK_API.folder),
    answerTo(DESK_API.folder, own()),
    answerTo(DESK_API.save, own(), '{'),
    save(MINE),
  ];
  for (const { status, headers } of await Promise.all(requests)) {
    expect(headers, String(status)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; .*frame-ancestors 'none'$/,
    );
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers).not.toHaveProperty('set-cookie');
  }
});

describe('the folder', () => {
  it('comes file by file, with hashes and articles', async () => {
    await writeFile(join(articles, 'a.txt'), '\u{feff}news\r\n');
    await writeFile(join(articles, 'b.bin'), Uint8Array.of(0xff));
    await writeFile(join(dir, FILES.dataset), '{}');
    await writeFile(join(dir, 'events/notes.md'), 'mine');
    expect(await lines()).toEqual([
      { kind: 'folder', name: basename(dir), articles: 'write', revision: 0 },
      { kind: 'file', path: FILES.dataset, sha256: sha256Of('{}'), text: '{}' },
      { kind: 'file', path: ONE, sha256: sha256Of('1'), text: '1' },
      {
        kind: 'article',
        name: 'a.txt',
        sha256: sha256Of('\u{feff}news\r\n'),
        text: '\u{feff}news\r\n',
      },
      { kind: 'article', name: 'b.bin', sha256: sha256Of(Uint8Array.of(0xff)), text: null },
      { kind: 'end', revision: 0 },
    ]);
  });

  it('says what is there and is not read', async () => {
    await writeFile(join(here.dir, 'secret'), 'secret');
    await writeFile(join(dir, FILES.incidents, 'notes.txt'), '');
    await writeFile(join(dir, FILES.incidents, '.DS_Store'), '');
    await symlink(join(here.dir, 'secret'), join(dir, FILES.sources));
    await symlink('nowhere', join(dir, FILES.speakers));
    await mkdir(join(dir, FILES.actors));
    const read = await lines();
    const unread = read.filter(({ kind }) => kind === 'unread');
    expect(unread.map((line) => 'where' in line && line.where)).toEqual([
      `${FILES.incidents}/notes.txt`,
      FILES.sources,
      FILES.speakers,
      FILES.actors,
    ]);
    for (const line of unread)
      for (const key of ['got', 'expected', 'cure'])
        expect(line).toHaveProperty(key, expect.stringMatching(/./));
    expect(JSON.stringify(read)).not.toContain('"secret"');
    expect(read.at(-1)?.kind).toBe('end');
  });

  it('is no empty one where its incidents are elsewhere', async () => {
    await rm(join(dir, FILES.incidents), { recursive: true });
    expect((await lines()).map(({ kind }) => kind)).toEqual(['folder', 'end']);
    await symlink(here.dir, join(dir, FILES.incidents));
    expect(await lines()).toContainEqual(
      expect.objectContaining({ kind: 'unread', where: FILES.incidents }),
    );
  });

  it('says at its end that a save came between', async () => {
    // Enough that the answer is under way while the page reads its beginning.
    await writeFile(join(dir, FILES.coding), ' '.repeat(2 ** 24));
    const response = await fetch(`${origin}${DESK_API.folder}`, {
      headers: { [TOKEN_HEADER]: token },
    });
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    let text = decoder.decode((await reader.read()).value);
    expect(text).toContain('"revision":0');
    expect((await save(MINE)).status).toBe(200);
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += decoder.decode(part.value);
    expect(JSON.parse(text.trimEnd().split('\n').at(-1)!)).toEqual({ kind: 'end', revision: 1 });
    expect((await lines())[0]).toMatchObject({ revision: 1 });
  });

  it('has no half of a save that is being made', async () => {
    const saving = save(...MANY);
    await isSaving();
    const read = await lines();
    expect(read[0]).toMatchObject({ revision: 1 });
    expect(read.filter(({ kind }) => kind === 'file')).toHaveLength(MANY.length + 1);
    expect(read.at(-1)).toEqual({ kind: 'end', revision: 1 });
    expect((await saving).status).toBe(200);
  });

  it('is of a thousand incidents, whole and in their order', async () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `of-many-${at}`);
    await Promise.all(ids.map((id) => writeFile(join(dir, FILES.incident(id)), id)));
    const paths = [...ids, 'one'].map(FILES.incident).toSorted();
    const read = (await lines()).flatMap((line) => (line.kind === 'file' ? [line.path] : []));
    expect(read).toEqual(paths);
  });
});

describe('a save', () => {
  it('answers with the hashes, or with what stands there', async () => {
    expect(await save(MINE)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
    expect(await standing()).toBe('2');
    expect((await save(MINE)).status).toBe(200);
    const other = await save({ ...MINE, text: '3' });
    expect(other.status).toBe(409);
    expect(json(other)).toEqual({
      conflicts: [{ path: ONE, stands: { sha256: sha256Of('2'), text: '2' } }],
    });
  });

  it.each([
    ['no JSON', '{', '', 'malformed'],
    ['nothing', '', '', 'malformed'],
    ['bytes that are no text', '"\xff', '', 'malformed'],
    ['no files', '{}', '/', 'malformed'],
    ['another key', '{"files":[],"force":true}', '/force', 'malformed'],
    [
      'a path that is none',
      '{"files":[{"path":7,"before":null,"text":""}]}',
      '/files/0/path',
      'malformed',
    ],
    [
      'no hash',
      `{"files":[{"path":"${ONE}","before":"abc","text":""}]}`,
      '/files/0/before',
      'malformed',
    ],
    ['no before', `{"files":[{"path":"${ONE}","text":""}]}`, '/files/0', 'malformed'],
    [
      'half a character',
      `{"files":[{"path":"${ONE}","before":null,"text":"\\ud800"}]}`,
      '/files/0/text',
      'malformed',
    ],
    [
      'a path out of the folder',
      '{"files":[{"path":"../a.json","before":null,"text":""}]}',
      '/files/0/path',
      'path',
    ],
  ])('is refused of %s', async (_what, body, where, code) => {
    const answer = await answerTo(DESK_API.save, own(), body);
    expect(answer.status).toBe(400);
    expect(json(answer)).toEqual({
      fault: {
        code,
        where: where || 'the request',
        got: expect.stringMatching(/./),
        expected: expect.stringMatching(/./),
        cure: expect.stringMatching(/./),
      },
    });
    expect(await standing()).toBe('1');
  });

  it('is made by its method alone', async () => {
    for (const [path, method, allowed] of [
      [DESK_API.save, 'GET', 'POST'],
      [DESK_API.save, 'PUT', 'POST'],
      [DESK_API.article, 'DELETE', 'POST'],
      [DESK_API.folder, 'POST', 'GET'],
      [DESK_API.folder, 'HEAD', 'GET'],
    ] as const)
      expect(await answerTo(path, own(), undefined, method)).toMatchObject({
        status: 405,
        headers: { allow: allowed },
      });
    expect((await answerTo('/desk/', {}, '')).status).toBe(405);
    expect((await answerTo('/api/other', own())).status).toBe(404);
    expect((await answerTo(`${DESK_API.folder}/`, own())).status).toBe(404);
  });

  it('is refused at once where it says that it is too long', async () => {
    const length = { 'Content-Length': String(2 ** 27 + 1), Expect: '100-continue' };
    const { hostname, port } = new URL(origin);
    const status = await new Promise((resolve, reject) => {
      // Of the body nothing is sent.
      ask(
        { hostname, port, path: DESK_API.save, method: 'POST', headers: own(length) },
        (response) => {
          resolve(response.statusCode);
          response.destroy();
        },
      )
        .on('error', reject)
        .flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('is refused where it gets too long and has not said so', async () => {
    await startAnew({ most: 1000 });
    const long = await answerTo(
      DESK_API.save,
      own({ 'Transfer-Encoding': 'chunked' }),
      'x'.repeat(1001),
    );
    expect(long.status).toBe(413);
    expect(json(long)).toMatchObject({ fault: { code: 'size', expected: 'at most 1000' } });
    expect((await save(MINE)).status).toBe(200);
  });

  it('does not wait for one whose request is slow, which is given up', async () => {
    await startAnew({ time: 1000 });
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    const slow = heard(socket);
    socket.write(`${head(99)}{"files":`);
    expect((await save(MINE)).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
    expect(here.said).toEqual([]);
  });

  it('comes after the one before: of ten that read the same, one is made', async () => {
    const saves = Array.from({ length: 10 }, (_, at) =>
      save({ ...MINE, text: `by ${at}` }, { path: FILES.dataset, before: null, text: `by ${at}` }),
    );
    const answers = await Promise.all(saves);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await standing()).toBe(await readFile(join(dir, FILES.dataset), 'utf8'));
  });

  it('is made whole, and answered, where the server ends meanwhile', async () => {
    const saving = save(...MANY);
    await isSaving();
    await close();
    expect((await saving).status).toBe(200);
    expect(await filesBelow(dir)).toHaveLength(201);
    await start();
  });

  it('is refused where the server ends before its request has come whole', async () => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname);
    const late = heard(socket);
    const body = JSON.stringify({ files: [MINE] });
    socket.write(`${head(body.length)}${body.slice(0, -1)}`);
    const saving = save(...MANY);
    await isSaving();
    const closed = close();
    socket.write(body.slice(-1));
    expect(await late).toMatch(/^HTTP\/1\.1 503 .*"code":"ending"/s);
    await closed;
    expect((await saving).status).toBe(200);
    expect(await standing()).toBe('1');
    await start();
  });

  it('has its whole answer, however long it is, where the server ends meanwhile', async () => {
    const text = ' '.repeat(2 ** 25);
    await writeFile(join(dir, FILES.coding), text);
    const files = [{ path: FILES.coding, before: null, text: '' }];
    const init = {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token },
      body: JSON.stringify({ files }),
    };
    // Its head has come, and of the rest no more than there is room for on the way.
    const response = await fetch(`${origin}${DESK_API.save}`, init);
    expect(response.status).toBe(409);
    const closed = close();
    expect((await response.text()).length).toBeGreaterThan(text.length);
    await closed;
    await start();
  });

  it('that can’t be made says why, on the terminal too', async () => {
    await rm(dir, { recursive: true });
    const answer = await save({ ...MINE, before: null });
    expect(answer.status).toBe(500);
    expect(json(answer)).toMatchObject({
      fault: { code: 'failed', got: expect.stringContaining('ENOENT') },
    });
    expect(here.said).toHaveLength(1);
  });
});

describe('an article', () => {
  it('is saved under its source’s name, and found by its hash', async () => {
    const sha256 = sha256Of('news\r\n');
    const saved = await saveArticle('gazette-2024', 'news\r\n');
    expect(saved.status).toBe(200);
    expect(json(saved)).toEqual({ name: 'gazette-2024.txt', sha256 });
    expect(await readdir(articles)).toEqual(['gazette-2024.txt']);
    expect(await lines()).toContainEqual({
      kind: 'article',
      name: 'gazette-2024.txt',
      sha256,
      text: 'news\r\n',
    });
    expect((await saveArticle('gazette-2024', 'news\r\n')).status).toBe(200);
  });

  it('is put over no other, which is told', async () => {
    await writeFile(join(articles, 'a.txt'), 'old');
    const answer = await saveArticle('a', 'new');
    expect(answer.status).toBe(409);
    expect(json(answer)).toEqual({
      conflicts: [{ path: 'a.txt', stands: { sha256: sha256Of('old'), text: 'old' } }],
    });
    await symlink(join(here.dir, 'elsewhere'), join(articles, 'b.txt'));
    expect((await saveArticle('b', 'new')).status).toBe(409);
    expect((await readdir(here.dir)).toSorted()).toEqual(['data', 'pages']);
  });

  it.each(['../a', 'a/b', 'A', '', 'con', 'a.b', 'a\0'])('is not named %j', async (source) => {
    const answer = await saveArticle(source, 'a');
    expect(answer.status).toBe(400);
    expect(json(answer)).toMatchObject({ fault: { code: 'path', where: '/source' } });
    expect(await readdir(articles)).toEqual([]);
  });

  it('is saved in the dataset’s folder alone', async () => {
    const outside = join(here.dir, 'texts');
    await mkdir(outside);
    for (const [named, use] of [
      [outside, 'read'],
      [null, 'none'],
    ] as const) {
      await startAnew({ articles: named });
      expect((await lines())[0]).toMatchObject({ articles: use });
      // No folder: the dataset has none of its own either.
      await rm(articles, { recursive: true, force: true });
      await writeFile(articles, 'mine');
      const answer = await saveArticle('a', 'a');
      expect(answer.status).toBe(409);
      expect(json(answer)).toMatchObject({
        fault: { code: 'articles', cure: expect.stringContaining('--articles') },
      });
    }
    expect(await readdir(outside)).toEqual([]);
  });

  it('is saved in the dataset’s own folder where none is named, which is made for it', async () => {
    await rm(articles, { recursive: true });
    await startAnew({ articles: null });
    const read = await lines();
    expect(read[0]).toMatchObject({ articles: 'write' });
    expect(read.map(({ kind }) => kind)).toEqual(['folder', 'file', 'end']);
    expect(await readdir(dir)).not.toContain('articles');
    expect((await saveArticle('a', 'news')).status).toBe(200);
    expect((await saveArticle('b', 'news')).status).toBe(200);
    expect(await readdir(articles)).toEqual(['a.txt', 'b.txt']);
  });

  it('is not saved by a link that stands for the dataset’s own folder', async () => {
    await rm(articles, { recursive: true });
    const outside = join(here.dir, 'texts');
    await mkdir(outside);
    for (const [target, use] of [
      [outside, 'read'],
      [join(here.dir, 'nowhere'), 'none'],
    ] as const) {
      await symlink(target, articles);
      await startAnew({ articles: null });
      expect((await lines())[0]).toMatchObject({ articles: use });
      expect((await saveArticle('a', 'a')).status).toBe(409);
      await rm(articles);
    }
    expect(await readdir(outside)).toEqual([]);
    expect((await readdir(here.dir)).toSorted()).toEqual(['data', 'pages', 'texts']);
  });

  it('is not saved by a link that its folder has become', async () => {
    await rm(articles, { recursive: true });
    expect((await saveArticle('a', 'a')).status).toBe(409);
    await symlink(here.dir, articles);
    expect((await saveArticle('a', 'a')).status).toBe(409);
    expect((await readdir(here.dir)).toSorted()).toEqual(['data', 'pages']);
  });
});

it('is not begun without its folders', async () => {
  const pages: SendPage = () => undefined;
  const begin = (of: Partial<DeskOptions>) =>
    startDesk({ dir, articles, pages, port: FIRST, ...of });
  await expect(begin({ dir: join(here.dir, 'none') })).rejects.toThrow('dateline init');
  await expect(begin({ dir: join(dir, ONE) })).rejects.toThrow('got a file');
  await expect(begin({ articles: join(here.dir, 'none') })).rejects.toThrow('ENOENT');
});
