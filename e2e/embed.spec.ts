import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { METHODS, VIEW_KEYS } from '../src/embed/contract.ts';
import { DatelineDriver } from './driver.ts';
import {
  clickInFrame,
  frameOf,
  getView,
  idle,
  ready,
  setView,
  test,
  toldBy,
} from './host-pages.ts';
import type { MapElement } from './host-pages.ts';

test.describe('embed', { tag: '@once' }, () => {
  test('a plain frame in each of its sizes: what it shows, what it keeps to itself', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.context().addInitScript(() => {
      const used: string[] = [];
      Object.defineProperty(window, 'used', { value: used });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: () => void used.push(name) });
    });
    const frames = ['full', 'compact', 'none'].map(
      (ui) =>
        `<p>${ui}</p><iframe id="${ui}" title="${ui}" width="320" height="700" src="${site}embed/?ui=${ui}&t=2020-10-10/2020-10-18"></iframe>`,
    );
    await page.goto(host.put('/plain', { body: frames.join('') }));
    const entries = await page.evaluate(() => history.length);
    for (const ui of ['full', 'compact', 'none']) {
      const frame = page.frameLocator(`#${ui}`);
      await ready(frame);
      await expect(frame.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
      await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible({
        visible: ui !== 'none',
      });
      await expect(frame.getByRole('region', { name: 'Incidents' })).toBeVisible({
        visible: ui === 'full',
      });
      await expect(frame.locator('article[data-incident]')).toHaveCount(42);
      // Its title, and nothing of the page's header.
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.getByRole('banner')).toHaveCount(0);
      const link = frame.getByRole('link', { name: 'Full view' });
      await expect(link).toHaveAttribute('href', `${site}?t=2020-10-10/2020-10-18`);
      await expect(link).toHaveAttribute('rel', 'noopener');
      await expect(link).toHaveAttribute('target', '_blank');
      if (ui !== 'full') await clickInFrame(frame.getByRole('button', { name: /^List of 42/ }));
      await clickInFrame(frame.locator('article[data-incident]').first().getByRole('button'));
      const reader = frame.getByRole('region', { name: 'Reader' });
      await expect(reader.locator('figure blockquote[cite]').first()).toBeVisible();
      await expect(reader.locator('figcaption a').first()).toHaveAttribute('href', /^https:/);
      await expect(link).toHaveAttribute('href', /&incident=/);
      const { violations } = await new AxeBuilder({ page }).include(`#${ui}`).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await clickInFrame(reader.locator('.reader__back'));
      const overflow = await frame
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow, ui).toBe(0);
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
    for (const frame of page.frames())
      expect(await frame.evaluate(() => (window as unknown as { used: string[] }).used)).toEqual(
        [],
      );
    expect(await page.context().cookies()).toEqual([]);
    const others = dateline.requests.filter(
      (address) => !address.startsWith(site) && !address.startsWith(host.origin),
    );
    expect(others).toEqual([]);
    expect(dateline.complaints).toEqual([]);
  });

  test('the element: fallback, attributes, methods, events; moved and removed', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/dataset\.json/, async (route) => {
      await held;
      await route.continue();
    });
    const body = `<div id="here"></div>
      <dateline-map id="a" src="${site}embed/" t="2020-10-10/2020-10-18" ui="compact" title="The map">
        <a href="${site}">The whole map</a></dateline-map>
      <dateline-map id="b" src="${site}embed/" ui="none"></dateline-map>
      <script src="${site}embed.js"></script><script src="${site}embed.js"></script>`;
    await page.goto(host.put('/element', { body }));
    const entries = await page.evaluate(() => history.length);
    const fallback = page.getByRole('link', { name: 'The whole map' });
    await expect(fallback).toBeVisible();
    const missing = await page.evaluate(
      (names) => names.filter((name) => !(name in document.querySelector('#a')!)),
      METHODS,
    );
    expect(missing).toEqual([]);
    // Before the map is there: the latest view wins, questions wait.
    const asked = page.evaluate(() => {
      const map = document.querySelector<MapElement>('#a')!;
      map.setView({ place: 'barda' });
      map.setView({ t: '2020-10-11', place: 'ganja' });
      return map.getView();
    });
    release();
    expect(await asked).toEqual({ t: '2020-10-11', place: 'ganja', ui: 'compact' });
    await expect(fallback).toBeHidden();
    const frame = frameOf(page, '#a');
    await expect(page.locator('#a iframe')).toHaveAttribute('title', 'The map');
    await expect(frame.getByRole('region', { name: 'Reader' })).toBeVisible();
    // What the host opens takes nobody's focus.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect
      .poll(() => toldBy(page, 'a'))
      .toContainEqual({
        type: 'dateline-ready',
        map: 'a',
        detail: null,
      });

    // On paper the frame gives way to what stands in the element, and to the address of what was shown.
    await page.emulateMedia({ media: 'print' });
    await expect(fallback).toBeVisible();
    await expect(page.locator('#a').getByText(`${site}?t=2020-10-11&place=ganja`)).toBeVisible();
    await expect(page.locator('#a iframe')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(fallback).toBeHidden();

    // Several attributes are one change, of all of them.
    const count = async (): Promise<number> =>
      (await toldBy(page, 'a')).filter(({ type }) => type === 'dateline-view').length;
    await expect.poll(count).toBe(1);
    await page.evaluate(() => {
      const map = document.querySelector('#a')!;
      map.setAttribute('t', '2020-10-17');
      map.setAttribute('cat', 'strike');
      map.setAttribute('theme', 'dark');
    });
    await expect
      .poll(async () => (await toldBy(page, 'a')).at(-1)?.detail)
      .toEqual({
        t: '2020-10-17',
        cat: 'strike',
        theme: 'dark',
        ui: 'compact',
      });
    expect(await count()).toBe(2);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    // A view resets all it does not name but theme and size; given twice it is the same.
    await setView(page, 'a', { party: 'press' });
    await setView(page, 'a', { party: 'press' });
    expect(await getView(page, 'a')).toEqual({ party: 'press', theme: 'dark', ui: 'compact' });
    await expect.poll(count).toBe(3);
    await setView(page, 'a', { ui: 'none', theme: 'auto' });
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeHidden();
    expect(await getView(page, 'a')).toEqual({ ui: 'none' });
    // Another size draws the list in another place: the map has been ready all the time.
    await setView(page, 'a', { ui: 'full' });
    await expect(frame.locator('.embed[data-ui="full"] article').first()).toBeVisible();
    await setView(page, 'a', { ui: 'none', lang: 'az' });
    expect(await getView(page, 'a')).toEqual({ ui: 'none', lang: 'az' });
    await setView(page, 'a', { lang: 'en' });
    const begun = (await toldBy(page, 'a')).filter(({ type }) => type === 'dateline-ready');
    expect(begun).toHaveLength(1);
    // What is called later counts, and what is written again is no change.
    await page.evaluate(() => {
      const map = document.querySelector<MapElement>('#a')!;
      map.setAttribute('t', '2020-10-12');
      map.setView({ place: 'ganja' });
      map.setAttribute('t', '2020-10-12');
      map.setAttribute('src', map.getAttribute('src')!);
    });
    expect(await getView(page, 'a')).toEqual({ place: 'ganja', ui: 'none' });

    // What a reader does is told, and of that map alone.
    await ready(frameOf(page, '#b'));
    // By keys: the host is making the frame lower just now.
    await frame.locator('.reader__back').press('Enter');
    await frame.getByRole('button', { name: /^List of/ }).press('Enter');
    await frame.locator('article[data-incident]').first().getByRole('button').press('Enter');
    const incident = await frame
      .locator('article[data-incident]')
      .first()
      .getAttribute('data-incident');
    await expect
      .poll(() => toldBy(page, 'a'))
      .toContainEqual({
        type: 'dateline-select',
        map: 'a',
        detail: { place: null, incident },
      });
    expect((await toldBy(page, 'b')).map(({ type }) => type)).toEqual(['dateline-ready']);
    expect(await getView(page, 'b')).toEqual({ ui: 'none' });

    // The map plays, even with its timeline out of view, until it is paused or shown another view.
    await page.evaluate(() => document.querySelector<MapElement>('#b')!.play());
    await expect.poll(async () => (await getView(page, 'b'))['t']).toBeDefined();
    await page.evaluate(() => document.querySelector<MapElement>('#b')!.pause());
    const stopped = await getView(page, 'b');
    await page.waitForTimeout(300);
    expect(await getView(page, 'b')).toEqual(stopped);

    // Moved, it comes back with what it showed, and answers what it was asked on the way.
    const moved = page.evaluate(() => {
      const map = document.querySelector<MapElement>('#a')!;
      const answer = map.getView();
      document.querySelector('#here')!.append(map);
      return answer;
    });
    expect(await moved).toEqual({ incident, ui: 'none' });
    // Removed while it loads: what it was asked is refused, and nothing of it stays.
    const refused = page.evaluate(async () => {
      const map = document.createElement('dateline-map') as MapElement;
      map.setAttribute('src', document.querySelector('#b')!.getAttribute('src')!);
      document.body.append(map);
      await new Promise((loading) => setTimeout(loading, 30));
      const answer = map.getView().catch((error: Error) => error.message);
      map.remove();
      return answer;
    });
    expect(await refused).toBe('The map was removed.');
    // What it was made with it is made with again, where no attribute says otherwise.
    const remade = await page.evaluate(async () => {
      const map = document.createElement('dateline-map') as MapElement;
      const src = new URL(document.querySelector('#b')!.getAttribute('src')!);
      src.search = '?ui=compact&theme=dark';
      map.setAttribute('src', src.href);
      document.body.append(map);
      map.setView({ t: '2020-10-11' });
      document.querySelector('#here')!.append(map);
      const view = await map.getView();
      map.remove();
      return view;
    });
    expect(remade).toEqual({ t: '2020-10-11', theme: 'dark', ui: 'compact' });
    await page.evaluate(() => {
      const maps = [...document.querySelectorAll('dateline-map')];
      const kept = { maps: maps.map((map) => new WeakRef(map)) };
      Object.assign(window, kept);
      for (const map of maps) map.remove();
    });
    await expect.poll(() => page.frames().length).toBe(1);
    const cdp = await page.context().newCDPSession(page);
    const left = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return page.evaluate(
        () =>
          (window as unknown as { maps: WeakRef<Element>[] }).maps.filter((map) => map.deref())
            .length,
      );
    };
    await expect.poll(left).toBe(0);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(dateline.complaints).toEqual([]);
  });

  test('where the data cannot be had, what stands in the element stays, and the page is told', async ({
    page,
    host,
    site,
  }) => {
    await page.route(/dataset\.json/, (route) => route.abort());
    await page.goto(
      host.put('/failing', {
        body: `<dateline-map id="a" src="${site}embed/"><a href="${site}">The whole map</a></dateline-map>
          <dateline-map id="b" src="javascript:alert(1)"></dateline-map>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await expect
      .poll(async () => (await toldBy(page, 'a')).at(-1))
      .toMatchObject({ type: 'dateline-error', detail: { message: /dataset\.json/ } });
    await expect(page.getByRole('link', { name: 'The whole map' })).toBeVisible();
    await expect(page.locator('#a iframe')).toBeHidden();
    // Without its app the frame is still a document that can be read.
    await expect(frameOf(page, '#a').locator('article[data-incident]').first()).toBeAttached();
    expect((await toldBy(page, 'b')).map(({ type }) => type)).toEqual(['dateline-error']);
    await expect(page.locator('#b iframe')).toHaveCount(0);
  });

  test('in a low frame the map gives way to what is open, and comes back', async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.setViewportSize({ width: 600, height: 420 });
    await dateline.open('embed/?ui=compact&t=2020-10-11');
    const height = async (): Promise<number> => (await dateline.map.boundingBox())!.height;
    // A map is made once it is seen; until then something else keeps its room.
    await expect(dateline.place('ganja')).toHaveCount(1);
    const alone = await height();
    expect(alone).toBeGreaterThan(220);
    await dateline.place('ganja').click();
    await expect(dateline.reader.locator('blockquote').first()).toBeInViewport({ ratio: 1 });
    expect(await height()).toBeLessThan(120);
    await dateline.reader.locator('.reader__back').click();
    await expect.poll(height).toBe(alone);
    // Nothing but panes scrolls: title and strip stay.
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(420);
  });

  test('a page saved as a file, which has no origin either, has its map', async ({
    page,
    site,
  }, testInfo) => {
    await new DatelineDriver(page).withoutMap();
    const file = testInfo.outputPath('saved.html');
    await writeFile(
      file,
      `<!doctype html><dateline-map id="a" src="${site}embed/?ui=none"></dateline-map>
      <script src="${site}embed.js"></script>`,
    );
    await page.goto(pathToFileURL(file).href);
    await ready(frameOf(page, '#a'));
    await setView(page, 'a', { t: '2020-10-11' });
    expect(await getView(page, 'a')).toEqual({ t: '2020-10-11', ui: 'none' });
  });

  test('in a frame without an origin the map is drawn and the address can be read', async ({
    page,
    host,
    site,
  }) => {
    const dateline = new DatelineDriver(page);
    const address = `${site}embed/?ui=compact&place=ganja&origin=`;
    await page.goto(
      host.put('/sandboxed', {
        body: `<iframe sandbox="allow-scripts" width="640" height="760" src="${address}${host.origin}"></iframe>
          <div style="height: 2000px"></div>`,
      }),
    );
    const frame = page.frameLocator('iframe');
    await ready(frame);
    await idle(frame);
    await expect(frame.locator('.embed__address')).toHaveText(`${site}?place=ganja`);
    await expect(frame.locator('.claim__address').first()).toHaveText(/^https?:\/\/\S+$/);
    await page.evaluate(() =>
      frames[0]!.postMessage(
        { source: 'dateline', v: 1, type: 'setView', id: null, payload: { t: '2020-10-11' } },
        '*',
      ),
    );
    await expect(frame.locator('.embed__address')).toHaveText(`${site}?t=2020-10-11`);
    // A wheel over the map moves the page, not the map.
    await idle(frame);
    await page.mouse.move(300, 200);
    const turned = async (): Promise<number> => {
      await page.mouse.wheel(0, 20);
      return page.evaluate(() => scrollY);
    };
    await expect.poll(turned).toBeGreaterThan(60);
    await idle(frame);
    await expect(frame.locator('.embed__address')).toHaveText(`${site}?t=2020-10-11`);

    // A page that is itself without an origin, as previews in editors are, can have the element.
    host.put('/preview', {
      body: `<dateline-map id="a" src="${site}embed/" ui="none"></dateline-map>
        <script src="${site}embed.js"></script>
        <script>addEventListener('dateline-ready', async ({ target }) => {
          target.setView({ t: '2020-10-12' });
          document.title = JSON.stringify(await target.getView());
        })</script>`,
    });
    await dateline.withoutMap();
    await page.goto(
      host.put('/editor', {
        body: `<iframe sandbox="allow-scripts" width="640" height="760" src="${host.origin}/preview"></iframe>`,
      }),
    );
    const title = (): Promise<string> =>
      page
        .frameLocator('iframe')
        .locator('html')
        .evaluate(() => document.title);
    await expect.poll(title).toBe('{"t":"2020-10-12","ui":"none"}');
    expect(dateline.complaints).toEqual([]);
  });

  test("under a host's own policy, and hidden at first: shown, it has the right size", async ({
    page,
    host,
    site,
  }) => {
    const dateline = new DatelineDriver(page);
    const origin = new URL(site).origin;
    await page.goto(
      host.put('/policy', {
        policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
        body: `<section hidden><iframe width="600" height="500" src="${site}embed/?ui=none"></iframe>
            <dateline-map id="b" src="${site}embed/" ui="none"></dateline-map></section>
          <dateline-map id="a" src="${site}embed/" ui="compact"></dateline-map>
          <script async src="${site}embed.js"></script>`,
      }),
    );
    const element = frameOf(page, '#a');
    await ready(element);
    const hidden = page.frameLocator('section > iframe');
    await ready(hidden);
    // Nothing of the map has been asked for where nothing can be seen of it.
    await idle(element);
    await expect(hidden.locator('[data-map]')).toHaveAttribute('data-map', 'loading');
    await expect(hidden.locator('canvas')).toHaveCount(0);
    await page.evaluate(() => {
      document.querySelector('section')!.hidden = false;
      document.querySelector('#a')!.remove();
    });
    await idle(hidden);
    await ready(frameOf(page, '#b'));
    const width = (): Promise<number> =>
      hidden
        .locator('canvas.maplibregl-canvas')
        .evaluate((canvas) => canvas.getBoundingClientRect().width);
    expect(await width()).toBe(600);
    await page.evaluate(() => document.querySelector('iframe')!.setAttribute('width', '420'));
    await expect.poll(width).toBe(420);
    await idle(hidden);
    expect(dateline.complaints).toEqual([]);
  });

  test('pages that hold pym.js or AMP get the height in their form, and it comes to rest', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/pym', {
        body: `<div id="pym-map" style="width: 500px"></div><script src="/pym.js"></script>
          <script>var parentOfMap = new pym.Parent('pym-map', '${site}embed/?ui=compact', {});</script>`,
      }),
    );
    const frame = frameOf(page, '#pym-map');
    await ready(frame);
    const box = (): Promise<number> =>
      page.locator('#pym-map iframe').evaluate((element) => element.getBoundingClientRect().height);
    const content = (): Promise<number> =>
      frame.locator('html').evaluate((root) => root.scrollHeight);
    await expect.poll(box).toBeGreaterThan(400);
    await expect.poll(async () => (await box()) - (await content())).toBe(0);
    const closed = await box();
    await setHeightWatch(page);
    const opener = frame.getByRole('button', { name: /^List of/ });
    await clickInFrame(opener);
    const list = frame.locator('.embed__list');
    const listed = (): Promise<number> => list.evaluate((pane) => pane.clientHeight);
    // So much of it stands in an article; it takes part of the map's place.
    await expect.poll(async () => Math.abs((await listed()) - 420)).toBeLessThan(2);
    const opened = await box();
    expect(opened).toBeGreaterThan(closed);
    await clickInFrame(opener);
    await expect.poll(box).toBe(closed);
    const heights = await page.evaluate(() =>
      (
        window as unknown as { messages: { sentinel?: string; type?: string; height?: number }[] }
      ).messages
        .filter(({ sentinel, type }) => sentinel === 'amp' && type === 'embed-size')
        .map(({ height }) => height),
    );
    expect(heights).toEqual([opened, closed]);
    expect(dateline.complaints).toEqual([]);
  });

  test('what is read gets the height that it needs at once, and gives it back', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/read', {
        body: `<div style="width: 500px">
            <dateline-map id="a" src="${site}embed/" ui="compact"></dateline-map></div>
          <script src="${site}embed.js"></script>`,
      }),
    );
    const frame = frameOf(page, '#a');
    await ready(frame);
    const box = (): Promise<number> =>
      page.locator('#a').evaluate((map) => map.getBoundingClientRect().height);
    await expect.poll(box).not.toBe(600);
    const closed = await box();
    const reader = frame.getByRole('region', { name: 'Reader' });
    const heights = (): Promise<number[]> =>
      page.evaluate(() => {
        const { messages } = window as unknown as {
          messages: { source?: string; type?: string; payload: { height: number } }[];
        };
        return messages
          .filter(({ source, type }) => source === 'dateline' && type === 'height')
          .map(({ payload }) => payload.height);
      });
    /** The height of the reader's pane, and of what is in it. */
    const measured = (): Promise<{ pane: number; read: number }> =>
      reader.evaluate((pane) => ({
        pane: pane.clientHeight,
        read:
          pane.lastElementChild!.getBoundingClientRect().bottom - pane.getBoundingClientRect().top,
      }));
    // What is opened first is told of in steps, as its code comes.
    await setView(page, 'a', { place: 'ganja' });
    await expect(reader.locator('.reader__incident').first()).toBeVisible();
    await settledHeight(box);
    // Little, more than there is room for, and back.
    const rests: number[] = [];
    for (const [place, name] of [
      ['tapgaragoyunlu', 'Tapgaragoyunlu'],
      ['ganja', 'Ganja'],
      ['tapgaragoyunlu', 'Tapgaragoyunlu'],
    ] as const) {
      await setHeightWatch(page);
      await setView(page, 'a', { place });
      await expect(reader.locator('.reader__place')).toContainText(name);
      await expect(reader.locator('.reader__incident').first()).toBeVisible();
      const room = async (): Promise<number> => {
        const { pane, read } = await measured();
        return Math.abs(pane - Math.min(read, 420));
      };
      await expect.poll(room, { message: place }).toBeLessThan(2);
      rests.push(await settledHeight(box));
    }
    const [little, most] = rests as [number, number];
    expect(rests).toEqual([little, most, little]);
    expect(most).toBeGreaterThan(little);
    expect(little).toBeGreaterThan(closed);
    // All of it is here by then: a host that follows is at rest at once.
    expect(await heights()).toEqual([little]);
    expect(dateline.complaints).toEqual([]);
  });

  test('opening and stepping scroll nothing of a page of the same origin', async ({
    page,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    const body = `<!doctype html><title>Host</title><div style="height: 1000px"></div>
      <iframe title="map" width="700" height="420" src="${site}embed/?ui=compact"></iframe>
      <div style="height: 2000px"></div>`;
    await page.route(`${site}host`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${site}host`);
    const frame = page.frameLocator('iframe');
    await ready(frame);
    await page.evaluate(() => scrollTo(0, 700));
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
    await clickInFrame(frame.locator('button[data-place="ganja"]'));
    const reader = frame.getByRole('region', { name: 'Reader' });
    await expect(reader.locator('blockquote').first()).toBeVisible();
    await expect(reader).toBeFocused();
    expect(await scrolled()).toBe(700);
    await clickInFrame(reader.getByRole('button', { name: 'Next here' }));
    await expect(reader.locator('.reader__steps')).toContainText('2');
    expect(await reader.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
    // The passage that is stepped to stands right below the line that stays.
    const off = await reader.evaluate((pane) => {
      const head = pane.querySelector('.reader__head')!.getBoundingClientRect();
      return (
        pane.querySelectorAll('.reader__incident')[1]!.getBoundingClientRect().top - head.bottom
      );
    });
    expect(Math.abs(off)).toBeLessThan(3);
    expect(await scrolled()).toBe(700);
    expect(dateline.complaints).toEqual([]);
  });

  test('a page that listens late gets the height within a second, in each form', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/late', {
        body: `<iframe width="500" height="300" src="${site}embed/?ui=compact&childId=late"></iframe>`,
      }),
    );
    await ready(page.frameLocator('iframe'));
    const heard = (): Promise<unknown[]> =>
      page.evaluate(
        () =>
          new Promise<unknown[]>((resolve) => {
            const all: unknown[] = [];
            addEventListener('message', ({ data }) => all.push(data));
            setTimeout(() => resolve(all), 1000);
          }),
      );
    await page.waitForTimeout(2500);
    const messages = await heard();
    const height: unknown = expect.any(Number);
    expect(messages).toContainEqual(
      expect.objectContaining({ type: 'height', payload: { height } }),
    );
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(messages).toContainEqual(expect.stringMatching(/^pymxPYMxlatexPYMxheightxPYMx\d+$/));
    // Who follows is not told again.
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data.type === 'height')
          document.querySelector('iframe')!.height = String(data.payload.height);
      });
    });
    const follows = (): Promise<boolean> =>
      page.locator('iframe').evaluate((frame) => frame.clientHeight > 300);
    await expect.poll(follows).toBe(true);
    await expect.poll(heard).toEqual([]);
    expect(dateline.complaints).toEqual([]);
  });

  test('a place or an incident that the data lacks is told of, once, and nothing else changes', async ({
    page,
    host,
    site,
  }) => {
    await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/lacking', {
        body: `<dateline-map id="a" src="${site}embed/" ui="none" t="2020-10-11" place="atlantis"></dateline-map>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await ready(frameOf(page, '#a'));
    const errors = async (): Promise<unknown[]> =>
      (await toldBy(page, 'a')).filter(({ type }) => type === 'dateline-error');
    const place = { message: 'The data has no place "atlantis".' };
    await expect.poll(errors).toEqual([{ type: 'dateline-error', map: 'a', detail: place }]);
    expect(await getView(page, 'a')).toEqual({ t: '2020-10-11', place: 'atlantis', ui: 'none' });
    await setView(page, 'a', { incident: 'no-such-strike' });
    await setView(page, 'a', { incident: 'no-such-strike' });
    await expect.poll(errors).toHaveLength(2);
    expect(await getView(page, 'a')).toEqual({ incident: 'no-such-strike', ui: 'none' });
    await setView(page, 'a', { place: 'ganja' });
    expect(await getView(page, 'a')).toEqual({ place: 'ganja', ui: 'none' });
    expect(await errors()).toHaveLength(2);
  });

  test('a hostile frame is heard by neither side, and nonsense from the host changes nothing', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    host.put('/hostile', {
      body: `<script>
        const forged = (type, payload) => ({ source: 'dateline', v: 1, type, id: null, payload });
        addEventListener('message', ({ data }) => {
          if (data !== 'go') return;
          for (const target of [parent, ...Array.from({ length: parent.length }, (_, at) => parent[at])]) {
            target.postMessage(forged('setView', { place: 'ganja' }), '*');
            target.postMessage(forged('ready', null), '*');
            target.postMessage(forged('view', { place: 'forged' }), '*');
            target.postMessage(forged('select', { place: 'forged', incident: null }), '*');
            target.postMessage(forged('height', { height: 9999 }), '*');
            target.postMessage(forged('error', { message: '<img src=x onerror=alert(1)>' }), '*');
          }
          parent.postMessage('sent', '*');
        });
      </script>`,
    });
    await page.goto(
      host.put('/target', {
        body: `<dateline-map id="a" src="${site}embed/" ui="none" t="2020-10-11"></dateline-map>
          <iframe id="limited" src="${site}embed/?ui=none&origin=https://elsewhere.example"></iframe>
 <iframe id="open" src="${site}embed/?ui=none&t=2020-10-11"></iframe>
          <iframe id="hostile" src="${host.foreign}/hostile"></iframe>
          <script src="${site}embed.js"></script>`,
      }),
    );
    const frame = frameOf(page, '#a');
    await ready(frame);
    const limited = page.frameLocator('#limited');
    await ready(limited);
    const open = page.frameLocator('#open');
    await ready(open);
    await expect.poll(async () => (await toldBy(page, 'a')).length).toBe(1);
    // It is told its height a little later than that it is ready, and has its first one until then.
    const box = () => page.locator('#a').boundingBox();
    await expect.poll(async () => (await box())?.height).not.toBe(600);
    const before = await box();
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector<HTMLIFrameElement>('#hostile')!;
      contentWindow!.postMessage('go', '*');
    });
    const messages = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
    await expect.poll(messages).toContain('sent');

    // The host itself, where the frame is limited to another: nothing is heard, and nothing told.
    const stream = fc.sample(
      fc.oneof(
        fc.json().map((text) => JSON.parse(text) as unknown),
        fc
          .record({
            source: fc.constantFrom('dateline', 'Dateline', null),
            v: fc.constantFrom(1, 2, '1'),
            type: fc.constantFrom(
              'setView',
              'getView',
              'play',
              'ready',
              'constructor',
              '__proto__',
            ),
            id: fc.oneof(fc.integer(), fc.constant({ toString: 1 })),
            payload: fc.oneof(
              fc.string(),
              fc.constant(null),
              fc.array(fc.string()),
              fc.record({ t: fc.oneof(fc.integer(), fc.constant(null)), place: fc.constant({}) }),
            ),
          })
          .filter(({ source, v, type }) => source !== 'dateline' || v !== 1 || type === 'setView'),
      ),
      { numRuns: 400, seed: 20201010 },
    );
    await page.evaluate((nonsense) => {
      const good = {
        source: 'dateline',
        v: 1,
        type: 'setView',
        id: null,
        payload: { t: '2020-10-12' },
      };
      // What stands in a shadow tree is not among a window's frames: the first of them is the limited one.
      frames[0]!.postMessage(good, '*');
      const map = document.querySelector('#a')!.shadowRoot!.querySelector('iframe')!.contentWindow!;
      for (const message of nonsense) map.postMessage(message, '*');
    }, stream);
    // Messages come in order: what answers now has read all of them.
    expect(await getView(page, 'a')).toEqual({ t: '2020-10-11', ui: 'none' });
    expect((await toldBy(page, 'a')).map(({ type }) => type)).toEqual(['dateline-ready']);
    expect(await box()).toEqual(before);
    await expect(open.locator('.embed__shown b')).toHaveText('11 October 2020');
    // Nor does sense, in any order and with any words, keep it from showing what it is asked for last.
    const words = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('ganja', '2020-10-17', 'strike', 'press', 'dark', 'until', '8/40/46', 'none'),
    );
    const asked = fc.sample(
      fc.record({
        source: fc.constant('dateline'),
        v: fc.constant(1),
        type: fc.constantFrom('setView', 'setView', 'getView', 'play', 'pause'),
        id: fc.constant('a question'),
        payload: fc.dictionary(fc.constantFrom(...VIEW_KEYS), words),
      }),
      { numRuns: 200, seed: 20201018 },
    );
    await page.evaluate((sense) => {
      const map = document.querySelector('#a')!.shadowRoot!.querySelector('iframe')!.contentWindow!;
      for (const message of sense) map.postMessage(message, '*');
    }, asked);
    await setView(page, 'a', { t: '2020-10-12', theme: 'auto', ui: 'none' });
    expect(await getView(page, 'a')).toEqual({ t: '2020-10-12', ui: 'none' });
    await expect(limited.locator('.embed__shown b')).toHaveText('27 September – 2 November 2020');
    expect(dateline.complaints).toEqual([]);
  });

  test('a frame of the right origin that has gone wrong does no harm', async ({
    page,
    host,
    site,
  }) => {
    const dateline = new DatelineDriver(page);
    await page.route(/\?wrong/, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>
          const send = (type, payload) =>
            parent.postMessage({ source: 'dateline', v: 1, type, id: null, payload }, '*');
          addEventListener('message', ({ data }) => {
            if (data.type === 'play') send('height', { height: 1e9 });
            if (data.type !== 'pause') return;
            send('height', { height: -5 });
            for (const height of [NaN, Infinity, '700', null, {}]) send('height', { height });
            for (const type of ['height', 'view', 'select', 'error', 'constructor', '__proto__'])
              for (const payload of [null, 7, 'x', [], { place: 1 }, { message: {} }]) send(type, payload);
            parent.postMessage(null, '*');
            send('error', { message: 'the last' });
          });
          send('ready', null);
        </script>`,
      }),
    );
    await page.goto(
      host.put('/wrong', {
        body: `<dateline-map id="a" src="${site}embed/?wrong"></dateline-map><script src="${site}embed.js"></script>`,
      }),
    );
    await expect.poll(() => toldBy(page, 'a')).toHaveLength(1);
    const height = (): Promise<number> =>
      page.locator('#a').evaluate((map) => map.getBoundingClientRect().height);
    await page.evaluate(() => document.querySelector<MapElement>('#a')!.play());
    await expect.poll(height).toBe(10_000);
    await page.evaluate(() => document.querySelector<MapElement>('#a')!.pause());
    await expect.poll(() => toldBy(page, 'a')).toHaveLength(2);
    expect((await toldBy(page, 'a')).at(-1)!.detail).toEqual({ message: 'the last' });
    expect(await height()).toBe(100);
    expect(dateline.complaints).toEqual([]);
  });
});

/** From now on. */
async function setHeightWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { messages: unknown[] }).messages.length = 0;
  });
}

/** A height once it has stayed the same for longer than a frame's host is told of another. */
async function settledHeight(height: () => Promise<number>): Promise<number> {
  for (let last = -1; ;) {
    const now = await height();
    if (now === last) return now;
    last = now;
    await new Promise((resolve) => void setTimeout(resolve, 1000));
  }
}
