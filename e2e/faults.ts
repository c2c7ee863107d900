import type { Page, Route } from '@playwright/test';

/** What may become of a file on its way: not there, half of it, a host's page in its place, or nothing at all. */
export type Fault = 'missing' | 'cut' | 'other' | 'hangs';

const PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><p>Not found</p>' };

const HOW: Readonly<Record<Fault, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  other: (route) => route.fulfill(PAGE),
  hangs: async () => {},
  async cut(route) {
    const response = await route.fetch();
    const body = await response.body();
    // An import alone would still be one.
    await route.fulfill({ response, body: body.subarray(0, Math.min(body.length / 2, 150)) });
  },
};

/** Files that do not come as they are, from now until they are mended. */
export interface Spoilt {
  readonly mend: () => void;
  /** Those that hung come after all. */
  readonly release: () => Promise<void>;
}

export async function spoil(page: Page, files: RegExp, fault: Fault): Promise<Spoilt> {
  const hanging: Route[] = [];
  let isMended = false;
  await page.route(files, async (route) => {
    if (isMended) return route.fallback();
    if (fault === 'hangs') hanging.push(route);
    // What is left as its page goes is nobody's.
    await HOW[fault](route).catch(() => {});
  });
  // A route that is taken away lets go of what hangs.
  const mend = (): void => void (isMended = true);
  return {
    mend,
    async release() {
      mend();
      for (const route of hanging) await route.continue();
    },
  };
}
