import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';
import { frameOf, getView, ready, test, toldBy } from './host-pages.ts';

const step = (view: string, more = ''): string =>
  `<p style="margin: 0 0 90vh" data-dateline-step='${view}' ${more}>Step</p>`;
const shows = (page: Page, id: string, view: Record<string, string>): Promise<void> =>
  expect.poll(() => getView(page, id)).toEqual({ ...view, ui: 'none' });
const scrollTo = (page: Page, at: number): Promise<void> =>
  page.evaluate((index) => {
    const steps = document.querySelectorAll('[data-dateline-step]');
    steps[index]!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, at);
/** Which steps are marked as the current one. */
const current = (page: Page): Promise<number[]> =>
  page
    .locator('[data-dateline-step]')
    .evaluateAll((all) =>
      all.flatMap((one, at) => (one.getAttribute('aria-current') === 'step' ? [at] : [])),
    );

test.describe('steps', { tag: '@once' }, () => {
  test('steps move the map forward and back, by a jump as well, and added later', async ({
    page,
    host,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/steps', {
        body: `<style>dateline-map { position: sticky !important; top: 0; height: 40vh } </style>
          <div style="height: 60vh"></div>
          <dateline-map id="a" src="${site}embed/" ui="none"></dateline-map>
          <div style="height: 60vh"></div>
          ${step('{"t":"2020-10-11"}')}${step('{"t":"2020-10-17","place":"ganja"}')}
          ${step('{"cat":"air"}', 'data-dateline-for="b"')}
          ${step('{"t":"2020-10-20"}', 'data-dateline-for="a"')}
          <dateline-map id="b" src="${site}embed/" ui="none"></dateline-map><div style="height: 100vh"></div>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await ready(frameOf(page, '#a'));
    await shows(page, 'a', {});
    // A height that the page gives is kept.
    expect((await page.locator('#a').boundingBox())!.height).toBe(320);
    // What is far down the page has not been asked for.
    expect(dateline.requests.filter((address) => address.includes('/embed/?'))).toHaveLength(1);
    await scrollTo(page, 0);
    await shows(page, 'a', { t: '2020-10-11' });
    await scrollTo(page, 1);
    await shows(page, 'a', { t: '2020-10-17', place: 'ganja' });
    // The page stays where its reader is, although the reader of the map has opened.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await current(page)).toEqual([1]);
    await page.evaluate(() =>
      window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }),
    );
    await shows(page, 'a', { t: '2020-10-20' });
    await shows(page, 'b', { cat: 'air' });
    // One for each map.
    expect(await current(page)).toEqual([2, 3]);
    await scrollTo(page, 1);
    await shows(page, 'a', { t: '2020-10-17', place: 'ganja' });
    await scrollTo(page, 0);
    await shows(page, 'a', { t: '2020-10-11' });
    // A step that is rewritten while it is in force, and what was there before the first.
    await page.evaluate(() => {
      const [first] = document.querySelectorAll<HTMLElement>('[data-dateline-step]');
      first!.dataset['datelineStep'] = '{"t":"2020-10-15"}';
    });
    await shows(page, 'a', { t: '2020-10-15' });
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await shows(page, 'a', {});
    expect(await current(page)).toEqual([]);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late';
      late.dataset['datelineStep'] = '{"t":"2020-10-12"}';
      late.style.marginBottom = '90vh';
      document.querySelectorAll('[data-dateline-step]')[0]!.after(late);
    });
    await scrollTo(page, 1);
    await shows(page, 'a', { t: '2020-10-12' });
    expect(dateline.complaints).toEqual([]);
  });

  test('panes that no step scrolls in cost nothing as they scroll', async ({
    page,
    host,
    site,
  }) => {
    await new DatelineDriver(page).withoutMap();
    const wide = '<div style="width: 9000px; height: 20px"></div>';
    await page.goto(
      host.put('/carousel', {
        body: `<style>.row { overflow-x: auto; width: 300px }
            .tall { overflow: auto; height: 90px }</style>
          <dateline-map id="a" src="${site}embed/" ui="none"></dateline-map>
          <div class="row" id="without">${wide}</div>
          <div class="row" id="with">${wide}${step('{"t":"2020-10-11"}')}</div>
          <div class="tall" id="tall"><div style="height: 9000px"></div></div>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await ready(frameOf(page, '#a'));
    const asked = await page.evaluate(async () => {
      let styles = 0;
      const { getComputedStyle } = window;
      window.getComputedStyle = (...of) => {
        styles++;
        return getComputedStyle(...of);
      };
      let scrolls = 0;
      document.addEventListener('scroll', () => scrolls++, { capture: true });
      for (const id of ['without', 'with', 'tall'])
        for (let to = 1; to <= 5; to++) {
          document.getElementById(id)!.scrollTo(id === 'tall' ? 0 : to * 40, to * 40);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
      return { styles, scrolls };
    });
    expect(asked.scrolls).toBeGreaterThanOrEqual(15);
    expect(asked.styles).toBe(0);
  });

  test('steps in a pane that scrolls follow its middle, there and back and by a jump', async ({
    page,
    host,
    site,
  }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    const days = ['10', '11', '12', '17', '18'];
    await page.goto(
      host.put('/pane', {
        body: `<style>body { margin: 0 } .pane { overflow: auto; height: 100vh }
            .later { overflow: auto; height: 50vh } .wide { overflow-x: auto }</style>
          <div class="pane" id="pane">
            <dateline-map id="a" src="${site}embed/" ui="none" style="position: sticky; top: 0; height: 40vh"></dateline-map>
            <div style="height: 60vh"></div>
            <div class="wide">${days.map((day) => step(`{"t":"2020-10-${day}"}`)).join('')}</div>
          </div>
          <dateline-map id="b" src="${site}embed/" ui="none" style="height: 300px"></dateline-map>
          <div class="later" id="later"><div style="height: 30vh"></div>
            ${step('{"cat":"air"}')}</div>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await ready(frameOf(page, '#a'));
    const scrollPane = (id: string, top: number): Promise<void> =>
      page.evaluate(([pane, to]) => document.getElementById(pane)!.scrollTo(0, to), [
        id,
        top,
      ] as const);
    await shows(page, 'a', {});
    for (const at of [0, 3, 1, 4, 0]) {
      await scrollTo(page, at);
      await shows(page, 'a', { t: `2020-10-${days[at]}` });
      expect(await current(page)).toEqual([at]);
    }
    await scrollTo(page, 3);
    await shows(page, 'a', { t: '2020-10-17' });
    await scrollPane('pane', 0);
    await shows(page, 'a', {});

    // A pane beside the page: its own middle counts, wherever the page itself is.
    await page.evaluate(() => window.scrollTo({ top: 1e6, behavior: 'instant' }));
    await ready(frameOf(page, '#b'));
    await shows(page, 'b', {});
    await scrollPane('later', 1e6);
    await shows(page, 'b', { cat: 'air' });
    await scrollPane('later', 0);
    await shows(page, 'b', {});
    expect(dateline.complaints).toEqual([]);
  });

  test('a step that can’t be read is named once, and passed over from above and from below', async ({
    page,
    host,
    site,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    const dateline = await new DatelineDriver(page).withoutMap();
    await page.goto(
      host.put('/unreadable', {
        body: `<style>dateline-map { position: sticky !important; top: 0; height: 40vh }</style>
          <dateline-map id="a" src="${site}embed/" ui="none"></dateline-map><div style="height: 60vh"></div>
          ${step('{"t":"2020-10-11"}')}${step('{"t":broken', 'id="broken"')}${step('{"t":5}')}
          ${step('{"t":"2020-10-17"}')}<div style="height: 100vh"></div>
          <script>addEventListener('dateline-error', ({ detail }) => (window.named = detail.step?.id))</script>
          <script src="${site}embed.js"></script>`,
      }),
    );
    await ready(frameOf(page, '#a'));
    const errors = async (): Promise<unknown[]> =>
      (await toldBy(page, 'a')).filter(({ type }) => type === 'dateline-error');
    const showsFirst = (): Promise<void> => shows(page, 'a', { t: '2020-10-11' });
    await scrollTo(page, 1);
    await showsFirst();
    await expect.poll(errors).toHaveLength(1);
    expect(JSON.stringify(await errors())).toContain('{\\"t\\":broken');
    expect(await page.evaluate(() => (window as unknown as { named?: string }).named)).toBe(
      'broken',
    );
    for (const at of [3, 1, 0, 2, 3, 2]) {
      await scrollTo(page, at);
      await (at === 3 ? shows(page, 'a', { t: '2020-10-17' }) : showsFirst());
      expect(await current(page)).toEqual([at === 3 ? 3 : 0]);
    }
    // Each of the two once.
    expect(await errors()).toHaveLength(2);
    expect(warnings.filter((text) => text.includes('data-dateline-step'))).toHaveLength(2);
    expect(dateline.complaints).toEqual([]);
  });
});
