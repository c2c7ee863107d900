import type { OfflineList } from '../../dataset/open/offline-list.ts';
import { createKeptFiles } from './site-cache.ts';
import type { OpenPages } from './site-cache.ts';
import { partOf } from './part-of.ts';
import type { Asked, WorkerScope } from './worker-scope.ts';

/*
 * Keeps a site for when there is no connection. A page has everything of the build that it came from, its code and its
 * data, also while a newer one is there already; a new build waits until no page of the old one is open, or its reader
 * asks for it.
 *
 * What is framed is left alone, and so is what frames it: an embed is a part of somebody else's page, whose readers have
 * not come to this site, whose author counts on what is published now, and whose browser may keep its storage apart.
 */

const worker = self as unknown as WorkerScope;
const list = worker.offlineList as OfflineList;
const { scope } = worker.registration;
const files = createKeptFiles(scope);

/** Noted of what is to have nothing of ours. */
const NETWORK = '';
const FRAMED: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object']);
/** The desk works on what somebody else's machine holds, and comes from there, too. */
const APART = /^(?:embed\/|embed[^/]*\.js$|desk\/)/;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    files.keep(list).catch(async (error: unknown) => {
      // Half a site is of no use, and takes room; a whole one that waits is not known to be needed yet.
      if (!worker.registration.waiting) await forgetUnused().catch(() => undefined);
      throw error;
    }),
  );
});

worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== null) event.respondWith(answer(event, path));
});

/** The pages that are open stay with the build that they came from, and that stays with them. */
async function begin(): Promise<void> {
  const { build, pages } = await files.openPages();
  const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const noted: Record<string, string> = {};
  for (const { id } of open) {
    const from = pages[id] ?? build ?? list.build;
    if (from !== list.build) noted[id] = from;
  }
  await setNoted({ build: list.build, pages: noted });
  // What comes next has kept its files already, and no page yet.
  if (!worker.registration.installing && !worker.registration.waiting) await forgetUnused();
}

async function forgetUnused(): Promise<void> {
  const { build, pages } = await files.openPages();
  await files.forgetBut(new Set([build ?? '', ...Object.values(pages)]));
}

/** As it is kept, so that it is read once. */
let noted: Promise<OpenPages> | null = null;

function setNoted(pages: OpenPages): Promise<void> {
  noted = Promise.resolve(pages);
  return files.setOpenPages(pages);
}

/** What a request asks for, as lists name it; null for what is left alone. */
function pathOf({ method, url, destination, referrer }: Request): string | null {
  if (method !== 'GET' || FRAMED.has(destination) || !url.startsWith(scope)) return null;
  if (APART.test(url.slice(scope.length))) return null;
  if (referrer.startsWith(scope) && APART.test(referrer.slice(scope.length))) return null;
  const path = url.slice(scope.length).replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).replace(/(^|\/)index\.html$/, '$1');
  } catch {
    return null;
  }
}

async function answer(event: Asked, path: string): Promise<Response> {
  const { request } = event;
  const hash = await hashOf(event, path).catch(() => undefined);
  if (hash === undefined) return fetch(request);
  const kept = await files.find(hash).catch(() => undefined);
  const range = request.headers.get('Range');
  if (kept) return partOf(kept, range);
  if (range !== null) return fetch(request);
  // Compared with the hash by the browser: a page never gets another build's file.
  const response = await fetch(request.url, { integrity: hash });
  if (response.status === 200)
    event.waitUntil(files.add(hash, response.clone()).catch(() => undefined));
  return response;
}

/** The hash of a file in the build that the page which asks for it came from; undefined where it is none of that. */
async function hashOf(event: Asked, path: string): Promise<string | undefined> {
  const build = await buildOf(event);
  const of = build === list.build ? list : await files.listOf(build);
  return of?.kept[path] ?? of?.asked[path];
}

async function buildOf({ request, clientId, resultingClientId }: Asked): Promise<string> {
  if (request.mode === 'navigate') return list.build;
  const { pages, build } = await (noted ??= files.openPages());
  let from = pages[clientId];
  if (from === undefined) {
    const client = await worker.clients.get(clientId);
    from = client?.frameType === 'nested' ? NETWORK : list.build;
  }
  // A worker asks for files by itself, and is of its page's build.
  if (from !== list.build && request.destination === 'worker' && resultingClientId !== '')
    await setNoted({ build, pages: { ...pages, [resultingClientId]: from } });
  return from;
}
