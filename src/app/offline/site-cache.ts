import type { OfflineList } from '../../dataset/open/offline-list.ts';

/** So many files are asked for at once: the reader's own come first. */
const AT_ONCE = 4;

/** What of an answer is no longer true of its bytes once they are unpacked. */
const PACKING = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'];

/** Which build each page that is open came from, and which one new pages come from. */
export interface OpenPages {
  readonly build: string | null;
  /** By client. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The files that are kept of a site, each once by its hash, whatever builds and versions have it. */
export interface KeptFiles {
  /** Has all of a build's files come. @throws (rejects) where one is not what the build wrote, or there is no room */
  readonly keep: (list: OfflineList) => Promise<void>;
  /** What is kept of a hash. */
  readonly find: (hash: string) => Promise<Response | undefined>;
  /** Keeps what has come for a file, which the browser has compared with its hash. */
  readonly add: (hash: string, response: Response) => Promise<void>;
  readonly listOf: (build: string) => Promise<OfflineList | undefined>;
  readonly openPages: () => Promise<OpenPages>;
  readonly setOpenPages: (pages: OpenPages) => Promise<void>;
  /** Lets go of what no such build has. */
  readonly forgetBut: (builds: ReadonlySet<string>) => Promise<void>;
}

/** @param scope the site's absolute address: others on its host keep their own */
export function createKeptFiles(scope: string): KeptFiles {
  const opened = caches.open(`dateline ${scope}`);
  const key = (kind: 'file' | 'build' | 'pages', name = ''): string =>
    `${scope}?${kind}=${encodeURIComponent(name)}`;
  const find = async (at: string): Promise<Response | undefined> =>
    (await opened).match(at, { ignoreVary: true });
  const put = async (at: string, value: unknown): Promise<void> =>
    (await opened).put(at, new Response(JSON.stringify(value)));
  const fetchOne = async (hash: string, path: string): Promise<void> => {
    if (await find(key('file', hash))) return;
    // Compared with the hash by the browser: what a host sends while a site is exchanged is of neither build.
    const address = `${scope}${path.split('/').map(encodeURIComponent).join('/')}`;
    const response = await fetch(address, { integrity: hash, cache: 'no-cache' });
    if (!response.ok)
      throw new Error(`got HTTP ${response.status} for ${address}, expected a file of the site`);
    await (await opened).put(key('file', hash), await unpacked(response));
  };
  const listOf = async (build: string): Promise<OfflineList | undefined> =>
    (await find(key('build', build)))?.json() as Promise<OfflineList | undefined>;
  return {
    async keep(list) {
      const pathOf = new Map(Object.entries(list.kept).map(([path, hash]) => [hash, path]));
      const left = pathOf.entries();
      const work = async (): Promise<void> => {
        for (const [hash, path] of left) await fetchOne(hash, path);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await put(key('build', list.build), list);
    },
    find: (hash) => find(key('file', hash)),
    async add(hash, response) {
      await (await opened).put(key('file', hash), await unpacked(response));
    },
    listOf,
    openPages: async () =>
      ((await (await find(key('pages')))?.json()) as OpenPages | undefined) ?? {
        build: null,
        pages: {},
      },
    setOpenPages: (pages) => put(key('pages'), pages),
    async forgetBut(builds) {
      const lists = await Promise.all([...builds].map(listOf));
      const needed = new Set([
        key('pages'),
        ...[...builds].map((build) => key('build', build)),
        ...lists.flatMap((list) =>
          [list?.kept, list?.asked].flatMap((files) =>
            Object.values(files ?? {}).map((hash) => key('file', hash)),
          ),
        ),
      ]);
      const cache = await opened;
      for (const request of await cache.keys())
        if (!needed.has(request.url)) await cache.delete(request);
    },
  };
}

/** An answer with its bytes, all of which have come; not the answer of a redirect, which no page may be. */
async function unpacked(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of PACKING) headers.delete(name);
  return new Response(await response.blob(), { headers });
}
