import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { EVENTS } from '../src/embed/contract.ts';

interface HostPage {
  readonly body: string;
  /** The page's own Content-Security-Policy. */
  readonly policy?: string;
}

/** A newsroom's server: another origin than the site's, and, by its name, another site. */
export interface HostServer {
  readonly origin: string;
  /** Its other name: a third site, for what no page should trust. */
  readonly foreign: string;
  /** Serves a page. @returns its address */
  put(path: string, page: HostPage): string;
}

const require = createRequire(import.meta.url);

/** Scripts of others that host pages hold. */
const PACKAGES: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js/dist/pym.v1.min.js'),
  '/scrollama.js': require.resolve('scrollama/build/scrollama.min.js'),
};

/** What a host's page has been told, in order: events of its maps, and every message that came to its window. */
const RECORDER = `<script>
window.told = []; window.messages = [];
for (const type of ${JSON.stringify(EVENTS)})
  addEventListener(type, (event) =>
    told.push({ type, map: event.target.id, detail: event.detail }));
addEventListener('message', ({ data }) => messages.push(data));
</script>`;

export const test = base.extend<{ host: HostServer; site: string }>({
  site: async ({ baseURL }, provide) => {
    await provide(baseURL ?? '');
  },
  host: async ({ baseURL: _site }, provide) => {
    const pages = new Map<string, HostPage>();
    const server = createServer((request, response) => {
      const path = request.url?.split('?')[0] ?? '';
      const file = PACKAGES[path];
      if (file !== undefined) {
        response.setHeader('Content-Type', 'text/javascript');
        void readFile(file).then((text) => response.end(text));
        return;
      }
      const page = pages.get(path);
      if (!page) {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
        return;
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (page.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy);
      const recorder = page.policy === undefined ? RECORDER : '';
      response.end(`<!doctype html><html lang="en"><title>Host</title>${recorder}${page.body}`);
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await provide({
      origin: `http://localhost:${port}`,
      foreign: `http://127.0.0.1:${port}`,
      put(path, page) {
        pages.set(path, page);
        return `http://localhost:${port}${path}`;
      },
    });
    server.closeAllConnections();
    await new Promise((closed) => void server.close(closed));
  },
});

export interface Told {
  readonly type: string;
  readonly map: string;
  readonly detail: unknown;
}

/** What the page has been told so far by one of its maps. */
export async function toldBy(page: Page, map: string): Promise<Told[]> {
  const all = await page.evaluate(() => (window as unknown as { told: Told[] }).told);
  return all.filter((each) => each.map === map);
}

/** The frame of a map on a host's page. */
export function frameOf(page: Page, map: string): FrameLocator {
  return page.locator(`${map} iframe`).contentFrame();
}

/**
 * Clicks what is in a frame, once the pointer reaches it: when a page has just scrolled, the browser sends pointers for
 * a while to what stood there before, and a click would be lost.
 */
export async function clickInFrame(target: Locator): Promise<void> {
  await expect(async () => {
    await target.hover({ timeout: 2000 });
    expect(await target.evaluate((element) => element.matches(':hover'))).toBe(true);
  }).toPass({ timeout: 20_000 });
  await target.click();
}

/** The element, as a page's script has it. */
export interface MapElement extends HTMLElement {
  setView(view: Record<string, string>): void;
  getView(): Promise<Record<string, string>>;
  play(): void;
  pause(): void;
}

/** Waits until the list of a frame can be used. */
export const ready = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('html')).toHaveAttribute('data-dateline', 'ready');
/** Waits until the map of a frame is drawn and still. */
export const idle = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('[data-map]')).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
/** What the map with an id shows now. */
export const getView = (page: Page, id: string): Promise<Record<string, string>> =>
  page.evaluate((name) => document.querySelector<MapElement>(`#${name}`)!.getView(), id);
export const setView = (page: Page, id: string, view: Record<string, string>): Promise<void> =>
  page.evaluate(([name, next]) => document.querySelector<MapElement>(`#${name}`)!.setView(next), [
    id,
    view,
  ] as const);
