import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DatelineDriver } from './driver.ts';
import { changeIncidents, serveMany } from './many-incidents.ts';
import { test } from './routed-test.ts';

async function opened(page: Page, query = ''): Promise<DatelineDriver> {
  const dateline = await new DatelineDriver(page).withoutMap();
  await dateline.open(query);
  // Ready is the list: the timeline comes beside it.
  await expect(dateline.handle('end')).toBeVisible();
  return dateline;
}

/**
 * Stops the clock by which a page tells pauses, so that a busy machine makes none. Before the page is opened.
 * @returns what lets time pass, milliseconds
 */
async function withStoppedClock(page: Page): Promise<(passing: number) => Promise<void>> {
  await page.addInitScript(() => {
    let now = 0;
    performance.now = () => now;
    addEventListener('test:pass', ({ detail }: CustomEventInit<number>) => (now += detail ?? 0));
  });
  return (passing) =>
    page.evaluate((detail) => {
      dispatchEvent(new CustomEvent('test:pass', { detail }));
    }, passing);
}

/** Where a day begins on the plot while it shows the whole span of 37 days, CSS pixels. */
async function dayOnPlot(
  dateline: DatelineDriver,
  days: number,
): Promise<{ x: number; y: number }> {
  const plot = (await dateline.plot.boundingBox())!;
  const margin = 22;
  const width = plot.width - 2 * margin;
  // Low on the plot: beside the handles' grips.
  return { x: plot.x + margin + (days / 37) * width, y: plot.y + plot.height - 26 };
}

test('a window is drawn anew, and the list follows before the pointer is lifted', async ({
  page,
}) => {
  const dateline = await opened(page);
  const all = await dateline.items.count();
  const from = await dayOnPlot(dateline, 3.4);
  const to = await dayOnPlot(dateline, 8.6);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(dateline.headline).toHaveText(/^30 Sept(ember)? – 5 Oct(ober)? 2020$/);
  const held = await dateline.items.count();
  expect(held).toBeLessThan(all);
  await expect.poll(() => dateline.parameter('t')).toBe('2020-09-30/2020-10-05');
  await page.mouse.up();
  // Outside the window a drag draws again.
  const later = await dayOnPlot(dateline, 20.2);
  const last = await dayOnPlot(dateline, 22.8);
  await page.mouse.move(last.x, last.y);
  await page.mouse.down();
  await page.mouse.move(later.x, later.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-17/2020-10-19');
  // Shift draws inside it too.
  const inside = await dayOnPlot(dateline, 21.2);
  await page.keyboard.down('Shift');
  await page.mouse.move(inside.x, inside.y);
  await page.mouse.down();
  await page.mouse.move(inside.x + 5, inside.y, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-18');
  await page.goBack();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-17/2020-10-19');
  await page.goBack();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-09-30/2020-10-05');
  await page.goBack();
  await expect.poll(() => dateline.parameter('t')).toBeNull();
});

test(
  'the body moves the window by days, and Escape leaves it',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-04/2020-10-06');
    const grip = await dayOnPlot(dateline, 8.5);
    const to = await dayOnPlot(dateline, 15.5);
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(dateline.headline).toHaveText('11 – 13 October 2020');
    await page.mouse.up();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-11/2020-10-13');
    await page.mouse.down();
    await page.mouse.move(grip.x, grip.y, { steps: 4 });
    await expect(dateline.headline).toHaveText('4 – 6 October 2020');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(dateline.headline).toHaveText('11 – 13 October 2020');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-11/2020-10-13');
  },
);

test('a double click fits a day', { tag: '@once' }, async ({ page }) => {
  const dateline = await opened(page);
  const at = await dayOnPlot(dateline, 9.5);
  await page.mouse.dblclick(at.x, at.y - 40);
  await expect(dateline.headline).toHaveText('6 October 2020');
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-06');
});

test(
  'the wheel brings the axis nearer around the pointer, where hours can be held',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-21');
    const centre = await dayOnPlot(dateline, 24.5);
    await page.mouse.move(centre.x, centre.y);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -240);
    await expect(dateline.timeline.getByText('12:00', { exact: true })).toBeVisible();
    // What lies beyond has its number at the edge, which leads there.
    const earlier = dateline.timeline.getByRole('button', { name: /incidents earlier/ });
    await expect(earlier).toBeVisible();
    const before = await dateline.handle('start').boundingBox();
    await dateline.dragHandle('start', 60);
    await expect
      .poll(() => dateline.parameter('t'))
      .toMatch(/^2020-10-21T\d\d:00\/2020-10-22T00:00$/);
    await expect
      .poll(async () => (await dateline.handle('start').boundingBox())!.x)
      .toBeGreaterThan(before!.x + 30);
    const count = Number(/\d+/.exec((await earlier.textContent()) ?? '')?.[0]);
    await earlier.click();
    await expect
      .poll(async () =>
        Number(/\d+/.exec((await earlier.textContent().catch(() => '0')) ?? '')?.[0]),
      )
      .toBeLessThan(count);
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await expect(earlier).toHaveCount(0);
    await expect.poll(() => dateline.parameter('t')).toBeNull();
  },
);

test('what is zoomed in can be moved along by its axis', { tag: '@once' }, async ({ page }) => {
  const dateline = await opened(page, '?t=2020-10-21');
  const centre = await dayOnPlot(dateline, 24.5);
  await page.mouse.move(centre.x, centre.y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -240);
  const plot = (await dateline.plot.boundingBox())!;
  const x = async (): Promise<number> => (await dateline.handle('start').boundingBox())!.x;
  let from = await x();
  await expect(async () => {
    const last = from;
    from = await x();
    expect(from).toBe(last);
  }).toPass({ timeout: 20_000 });
  await page.mouse.move(plot.x + 600, plot.y + plot.height - 8);
  await page.mouse.down();
  await page.mouse.move(plot.x + 700, plot.y + plot.height - 8, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await x()) - from).toBeGreaterThan(90);
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-21');
});

test(
  'Play glides, can be stopped by any touch, and leaves whole days',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-04/2020-10-06');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
    await expect(dateline.headline).not.toHaveText(/^4 – 6 Oct/);
    // The address follows while it plays.
    await expect.poll(() => dateline.parameter('t')).not.toBe('2020-10-04/2020-10-06');
    await page.locator('.shell__header').click({ position: { x: 4, y: 20 } });
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect.poll(() => dateline.parameter('t')).toMatch(/^2020-10-\d\d\/2020-10-\d\d$/);
    await page.goBack();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-04/2020-10-06');
  },
);

test(
  'Space plays outside controls only; a hidden tab stops',
  { tag: '@once' },
  async ({ page }) => {
    await opened(page, '?t=2020-10-04/2020-10-06');
    const play = page.getByRole('button', { name: 'Play' });
    const pause = page.getByRole('button', { name: 'Pause' });
    await page.keyboard.press('Space');
    await expect(pause).toBeVisible();
    await page.keyboard.press('Space');
    await expect(play).toBeVisible();
    await page.getByRole('button', { name: 'Download', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(play).toBeVisible();
    await play.focus();
    await page.keyboard.press('Space');
    await expect(pause).toBeVisible();
    await page.keyboard.press('Space');
    await expect(play).toBeVisible();
    await play.click();
    await expect(pause).toBeVisible();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(play).toBeVisible();
  },
);

test(
  'a story opens incident after incident, and stepping says where one is',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-11/2020-10-12');
    const position = dateline.timeline.locator('.timeline__position [aria-hidden]');
    await dateline.openTimelineOptions();
    await page.getByRole('button', { name: 'Incident by incident' }).click();
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(dateline.reader).toBeVisible();
    const ids = await dateline.shownInTime();
    const at = async (): Promise<number> =>
      Number.parseInt((await position.textContent()) ?? '', 10);
    const first = dateline.parameter('incident')!;
    // The first that begins in the window: a story goes forward only.
    expect(ids[(await at()) - 1]).toBe(first);
    await expect.poll(() => dateline.parameter('incident'), { timeout: 15_000 }).not.toBe(first);
    const told = await at();
    expect(told).toBe(ids.indexOf(first) + 2);
    await page.getByRole('button', { name: 'Next incident' }).click();
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(position).toHaveText(`${told + 1} of ${ids.length}`);
    await page.getByRole('button', { name: 'Previous incident' }).click();
    await expect(position).toHaveText(`${told} of ${ids.length}`);
    await expect.poll(() => dateline.parameter('incident')).toBe(ids[told - 1]);
    await page.getByRole('button', { name: 'Play' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  },
);

test('with reduced motion playing steps', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const dateline = await opened(page, '?t=2020-10-04/2020-10-07');
  const seen = new Set<string>();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect
    .poll(
      async () => {
        seen.add((await dateline.headline.textContent()) ?? '');
        return seen.size;
      },
      { intervals: [100], timeout: 15_000 },
    )
    .toBe(3);
  expect([...seen]).toEqual(['4 – 7 October 2020', '6 – 9 October 2020', '8 – 11 October 2020']);
});

test('days are stepped through one by one', async ({ page }) => {
  const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
  await dateline.openTimelineOptions();
  const next = page.getByRole('button', { name: 'Next day' });
  await next.click();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10');
  await expect(dateline.timeline.getByText('day 14 of 37')).toBeVisible();
  await next.click();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-11');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10');
  await dateline.show('?t=2020-11-02');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('who types dates gets them, and keeps what can’t be', async ({ page }) => {
  const dateline = await opened(page);
  await dateline.openTimelineOptions();
  const first = page.getByLabel('First day');
  const last = page.getByLabel('Last day');
  await expect(first).toHaveValue('2020-09-27');
  await first.fill('2020-10-10');
  await last.fill('2020-10-18');
  await expect(dateline.headline).toHaveText(/^10 – 18 Oct(ober)? 2020$/);
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10/2020-10-18');
  await last.fill('2020-10-01');
  await expect(page.getByRole('alert')).toContainText('The first day lies after the last');
  await expect(last).toHaveValue('2020-10-01');
  await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10/2020-10-18');
  await first.fill('2020-09-30');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => dateline.parameter('t')).toBe('2020-09-30/2020-10-01');
  // The fields follow the window as well.
  await page.getByRole('button', { name: 'Show all dates' }).click();
  await expect(last).toHaveValue('2020-11-02');
});

test(
  'sliders say written dates; arrows, Shift, Page, Home and End move them',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
    const start = dateline.handle('start');
    const end = dateline.handle('end');
    await expect(end).toHaveAttribute('aria-valuetext', 'Sunday 18 October 2020');
    await end.focus();
    for (const [key, t] of [
      ['ArrowRight', '2020-10-10/2020-10-19'],
      ['ArrowDown', '2020-10-10/2020-10-18'],
      ['PageUp', '2020-10-10/2020-10-25'],
      ['PageDown', '2020-10-10/2020-10-18'],
      ['End', '2020-10-10/2020-11-02'],
      ['Home', '2020-10-10'],
      ['Shift+ArrowRight', '2020-10-10T00:00/2020-10-11T01:00'],
      ['ArrowRight', '2020-10-10/2020-10-11'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => dateline.parameter('t'), key).toBe(t);
    }
    await start.focus();
    await page.keyboard.press('Home');
    await expect(start).toHaveAttribute('aria-valuetext', 'Sunday 27 September 2020');
    await page.keyboard.press('End');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-11');
    await expect(page.getByRole('status').filter({ hasText: 'incident' })).toContainText(
      /^\d+ incidents?, 11 October 2020$/,
    );
  },
);

test(
  'until shows everything up to the window’s end, the older fainter',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-20/2020-10-22');
    const within = await dateline.items.count();
    await dateline.openTimelineOptions();
    await page.getByRole('button', { name: 'Up to its end' }).click();
    await expect.poll(() => dateline.parameter('view')).toBe('until');
    await expect.poll(() => dateline.items.count()).toBeGreaterThan(within);
    const ages = await dateline.timeline
      .locator('[data-mark]:not([data-ghost])')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-age') ?? 0)));
    expect(new Set(ages).size).toBeGreaterThan(2);
    await expect(dateline.timeline.locator('[data-mark][data-ghost]')).not.toHaveCount(0);
    await page.getByRole('button', { name: 'In the window' }).click();
    await expect(dateline.items).toHaveCount(within);
    await expect(dateline.timeline.locator('[data-age]')).toHaveCount(0);
  },
);

test(
  'what is over a period has a lane of its own, hollow, and a number of its own',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page);
    await expect(dateline.timeline).toContainText('75 incidents: 70 dated, 5 over a period');
    await expect(dateline.timeline).toContainText('Over a period (5)');
    const over = dateline.timeline.locator('[data-mark].is-over');
    await expect(over).toHaveCount(5);
    const lowest = async (marks: Locator): Promise<number> => Math.max(...(await tops(marks)));
    const highest = Math.min(
      ...(await tops(dateline.timeline.locator('.mark:not(.is-over, .talk) .mark__shape'))),
    );
    expect(await lowest(over.locator('.mark__shape'))).toBeLessThan(highest);
  },
);

test(
  'what is over a period is no part of bars: it has its band above them',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const dateline = await opened(page, '?incident=ganja-missile-strike-2020-10-17');
    const band = dateline.timeline.locator('.period-band');
    await expect(band).toHaveText('Over a period (5)');
    const bars = dateline.timeline.locator('.density');
    await expect(bars).toHaveAttribute('aria-label', /^70 incidents as bars/);
    const [above, below] = [(await band.boundingBox())!, (await bars.boundingBox())!];
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    expect(below.height).toBeGreaterThanOrEqual(10);
  },
);

/** The upper edges of marks, CSS pixels. */
async function tops(marks: Locator): Promise<number[]> {
  return marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top));
}

test(
  'a mark tells its title, its date as written and who says so, to pointer and focus',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page);
    const mark = dateline.timeline.locator('[data-mark="ganja-missile-strike-2020-10-17"]');
    await mark.hover();
    await expect(dateline.card).toContainText('Ganja');
    await expect(dateline.card).toContainText('17 October 2020');
    await expect(dateline.card).toContainText(/Rests on .*Azerbaijani officials/);
    // It hides nothing of the plot, and a pointer can go over to it.
    const plot = (await dateline.plot.boundingBox())!;
    const card = (await dateline.card.boundingBox())!;
    expect(card.y + card.height).toBeLessThanOrEqual(plot.y);
    await page.mouse.move(card.x + card.width / 2, card.y + card.height - 6);
    await expect(dateline.card).toContainText('17 October 2020');
    await page.keyboard.press('Escape');
    await expect(dateline.card).toHaveCount(0);
    await page.mouse.move(5, 5);

    const [first] = await dateline.shownInTime();
    await dateline.timeline.locator(`[data-mark="${first}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(dateline.card).toBeVisible();
    const described = dateline.timeline.locator(`[data-mark="${first}"][aria-describedby]`);
    await expect(described).toHaveCount(1);
    await expect(dateline.card).toHaveRole('group');
    await expect(dateline.card).toHaveAccessibleName('What this mark stands for');
    await page.keyboard.press('Enter');
    await expect.poll(() => dateline.parameter('incident')).toBe(first);
  },
);

test('a press of a screen reader opens a mark at once', { tag: '@once' }, async ({ page }) => {
  const dateline = await opened(page);
  const id = 'ganja-missile-strike-2020-10-17';
  await dateline.timeline.locator(`[data-mark="${id}"]`).evaluate((mark) => {
    mark.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  });
  await expect.poll(() => dateline.parameter('incident')).toBe(id);
  await expect(dateline.card).toHaveCount(0);
});

test('the key of the marks is one press away, in words and samples', async ({ page }) => {
  const dateline = await opened(page);
  const isSeen = async (): Promise<void> => {
    await dateline.openTimelineOptions();
    for (const words of [
      'over a period',
      'some day between',
      'approximate',
      'ceasefire; hatched',
    ]) {
      const line = dateline.timeline.locator('.mark-key li').filter({ hasText: words });
      await expect(line).toBeInViewport({ ratio: 1 });
      await expect(line.locator('svg')).toBeVisible();
    }
  };
  await isSeen();
  await page.goto('embed/');
  await expect(dateline.handle('end')).toBeVisible();
  await expect(dateline.timeline.getByText('UTC+4').first()).toBeVisible();
  await isSeen();
});

/** Frames with room for a strip of time, and a low screen, CSS pixels. */
const LOW_SIZES = [
  ['embed/', '?ui=compact', [320, 480, 700, 1000].map((width) => [width, 420] as const)],
  ['', '', [[844, 390]]],
] as const;

test(
  'a strip of time has typed dates, the zone and what is undated behind its key, a frame its unplaced in the list',
  { tag: '@once' },
  async ({ page }) => {
    await changeIncidents(page, ({ incidents }) =>
      incidents.map((incident, at) =>
        at < 2
          ? {
              ...incident,
              when: '../..',
              time: { ...incident.time, start: 0, end: 0, form: 'undated' },
            }
          : at < 5
            ? { ...incident, place: null }
            : incident,
      ),
    );
    const dateline = await new DatelineDriver(page).withoutMap();
    const options = page.getByRole('group', { name: 'Key and options' });
    const key = dateline.timeline.getByRole('button', { name: 'Key and options' });
    const list = page.getByRole('button', { name: /^List of/ });
    for (const [path, query, sizes] of LOW_SIZES) {
      await dateline.open(path + query);
      for (const [width, height] of sizes) {
        await test.step(`${width} by ${height}`, async () => {
          await page.setViewportSize({ width, height });
          await expect(dateline.timeline.getByText('UTC+4').first()).toBeVisible();
          await dateline.openTimelineOptions();
          const panel = (await options.locator('..').boundingBox())!;
          expect(Math.min(panel.x, panel.y)).toBeGreaterThanOrEqual(0);
          expect(panel.x + panel.width).toBeLessThanOrEqual(width);
          expect(panel.y + panel.height).toBeLessThanOrEqual((await key.boundingBox())!.y);
          for (const part of [
            options.getByText('Baku time, UTC+4'),
            options.getByRole('button', { name: 'Up to its end' }),
            options.getByRole('button', { name: '2 without a date' }),
            options.getByLabel('First day'),
          ]) {
            await part.scrollIntoViewIfNeeded();
            await expect(part).toBeInViewport({ ratio: 1 });
          }
          await options.getByLabel('First day').fill('2020-10-08');
          await expect.poll(() => dateline.parameter('t')).toBe('2020-10-08/2020-11-02');
          await key.click();
          await expect(options).toHaveCount(0);
          if (path === '') return;
          await list.click();
          await dateline.openTimelineOptions();
          await options.getByLabel('First day').fill('2020-09-27');
          await key.click();
          await page.getByRole('button', { name: /unplaced$/ }).click();
          await expect(page.getByText(/incidents? ha(s|ve) no place\.$/)).toBeInViewport();
          await list.click();
          await expect(list).toHaveAttribute('aria-expanded', 'false');
        });
      }
      if (path === '') continue;
      await test.step('while something is read, too', async () => {
        await page.setViewportSize({ width: 320, height: 420 });
        await dateline.show(`${query}&place=ganja`);
        await expect(dateline.reader).toBeVisible();
        await dateline.openTimelineOptions();
        await expect(page.getByLabel('First day')).toBeAttached();
      });
    }
  },
);

test('six thousand years have labels apart, keys of tens of years and days to type', async ({
  page,
}) => {
  // Baku's clocks were 3 hours, 19 minutes and 24 seconds ahead before there were time zones, and are 4 hours now.
  const newYear = (year: number, ahead: number): number =>
    new Date(0).setUTCFullYear(year, 0, 1) - ahead * 1000;
  await changeIncidents(page, ({ info, incidents }) => {
    info.time.start = newYear(-3999, 11_964);
    info.time.end = newYear(2021, 14_400);
    return incidents;
  });
  const dateline = await opened(page);
  const labels = dateline.plot.locator('.axis__major:has(text)');
  const places = await labels.evaluateAll((ticks) =>
    ticks.map((tick) => ({
      x: tick.getBoundingClientRect().x,
      end: tick.querySelector('text')!.getBoundingClientRect().right,
    })),
  );
  expect(places.length).toBeGreaterThan(2);
  places.slice(1).forEach(({ x }, at) => {
    expect(x - places[at]!.x).toBeGreaterThanOrEqual(51);
    expect(x).toBeGreaterThan(places[at]!.end);
  });
  const start = page.getByRole('slider', { name: 'Window start' });
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', /1 January 3990 BC$/);
  await expect.poll(() => dateline.parameter('t')).toBe('-3989-01-01/2020-12-31');

  await dateline.openTimelineOptions();
  await page.getByLabel('First day').fill('-0043-03-15');
  await expect.poll(() => dateline.parameter('t')).toBe('-0043-03-15/2020-12-31');
  await page.getByLabel('Last day').fill('0079-08-24');
  await expect.poll(() => dateline.parameter('t')).toBe('-0043-03-15/0079-08-24');
});

test('a window of one day in ten years is moved and resized, both ways', async ({ page }) => {
  await changeIncidents(page, ({ info, incidents }) => {
    info.time.end = info.time.start + 3653 * 86_400_000;
    return incidents;
  });
  const dateline = await opened(page, '?t=2024-05-01');
  const days = (): [string, string] => {
    const [from = '', to = from] = (dateline.parameter('t') ?? '').split('/');
    return [from, to];
  };
  const moveBody = async (by: number): Promise<void> => {
    const start = (await dateline.handle('start').boundingBox())!;
    const end = (await dateline.handle('end').boundingBox())!;
    expect(start.x + start.width).toBeLessThanOrEqual(end.x + 1);
    const x = (start.x + start.width + end.x) / 2;
    const y = start.y + start.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
  };
  for (const by of [60, -120]) {
    const before = days()[0];
    await moveBody(by);
    await expect.poll(() => days()[0] > before === by > 0 && days()[0] !== before).toBe(true);
    expect(days()[1]).toBe(days()[0]);
  }
  // The address follows a drag by pieces, and the last of them after the pointer is lifted where the page is busy.
  let one = '';
  const rests = (): boolean => one === (one = days()[0]);
  await expect.poll(rests, { intervals: [400] }).toBe(true);
  for (const which of ['end', 'start'] as const) {
    await dateline.dragHandle(which, which === 'end' ? 50 : -50);
    await expect.poll(() => days()[which === 'end' ? 1 : 0]).not.toBe(one);
    await dateline.dragHandle(which, which === 'end' ? -90 : 90);
    await expect.poll(() => days()).toEqual([one, one]);
  }

  // At either end of the dates neither handle hides the other, and there is a way back.
  for (const [t, by] of [
    ['2020-09-27', 80],
    ['2030-09-27', -80],
  ] as const) {
    await dateline.show(`?t=${t}`);
    await expect(dateline.handle('start')).toHaveAttribute('aria-valuetext', /27 September/);
    const plot = (await dateline.plot.boundingBox())!;
    const start = (await dateline.handle('start').boundingBox())!;
    const end = (await dateline.handle('end').boundingBox())!;
    expect(start.x + start.width / 2).toBeGreaterThan(plot.x);
    expect(end.x + end.width / 2).toBeLessThan(plot.x + plot.width);
    await moveBody(by);
    await expect.poll(() => days()[0]).not.toBe(t);
    expect(days()[1]).toBe(days()[0]);
  }
});

test(
  'the list has its days, and after them what is over a period',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-10/2020-10-12');
    const headings = page.locator('.day-heading');
    await expect(headings.getByText(/^\w+day \d+ \w+ · \d+ reports?$/)).toHaveCount(3);
    await expect(headings.last()).toHaveText('Over a period · 5 reports');
    // What is on one unknown day of two stands under none of them.
    await expect(headings.getByText(/^9–10 October · 1 report$/)).toHaveCount(1);
    const counts = await headings.evaluateAll((all) =>
      all.map((heading) => Number(/(\d+) reports?$/.exec(heading.textContent ?? '')?.[1])),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await dateline.items.count());
    const over = await page
      .locator('.day-heading')
      .last()
      .evaluate((heading) => {
        let count = 0;
        for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) count++;
        return count;
      });
    expect(over).toBe(5);
  },
);

test('a long list has its days too', { tag: '@once' }, async ({ page }) => {
  await serveMany(page, 4000);
  const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
  await expect(page.locator('.rows .day-heading').first()).toHaveText(
    /^Saturday 10 October · 10\d reports$/,
  );
  await expect(dateline.items.first()).toHaveAttribute('aria-posinset', '1');
});

test('no control lies beyond the page, however wide it is', { tag: '@once' }, async ({ page }) => {
  const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
  for (const width of [780, 1000, 1190, 1259, 1260]) {
    await page.setViewportSize({ width, height: 800 });
    const all = dateline.timeline.getByRole('button', { name: 'Show all dates' });
    await expect(all).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test(
  'dot, place and item light up together, whichever is pointed at',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?t=2020-10-17');
    const id = 'ganja-missile-strike-2020-10-17';
    const dot = dateline.timeline.locator(`[data-mark="${id}"]`);
    const lit = async (): Promise<boolean[]> => [
      await dot.evaluate((mark) => mark.hasAttribute('data-lit')),
      await dateline.item(id).evaluate((item) => item.classList.contains('is-lit')),
      await dateline.isRinged('ganja'),
    ];
    await dateline.item(id).hover();
    await expect.poll(lit).toEqual([true, true, true]);
    await dot.hover();
    await expect.poll(lit).toEqual([true, true, true]);
    await page.mouse.move(5, 5);
    await expect.poll(lit).toEqual([false, false, false]);
    await dot.focus();
    await expect.poll(lit).toEqual([true, true, true]);
    await dateline.place('ganja').hover();
    await expect.poll(lit).toEqual([true, true, true]);
  },
);

test('dates can be read and buttons hit at 320 pixels', { tag: '@once' }, async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const dateline = await opened(page, '?t=2020-09-27/2020-10-31');
  await expect(dateline.headline).toHaveText('27 Sept – 31 Oct 2020');
  await dateline.openTimelineOptions();
  await expect(page.getByLabel('First day')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const small = await dateline.timeline.locator('button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        const isTucked = button.closest('.timeline__tucked') !== null;
        return button.checkVisibility() && !isTucked && Math.min(width, height) < 44;
      })
      .map((button) => button.ariaLabel ?? button.textContent),
  );
  expect(small).toEqual([]);
  const handle = (await dateline.handle('start').boundingBox())!;
  expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(44);
  await context.close();
});

test(
  'a crowd is a density, and becomes dots when it is looked at closely',
  { tag: '@once' },
  async ({ page }) => {
    await serveMany(page, 4000);
    const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
    const marks = dateline.timeline.locator('[data-mark]');
    const bars = dateline.timeline.locator('canvas').last();
    await expect(bars).toBeVisible();
    // What is drawn is not nothing: a bar's foot in the window has a colour.
    const painted = await bars.evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d')!;
      const { data } = context.getImageData(canvas.width / 2, canvas.height - 3, 1, 1);
      return data[3];
    });
    expect(painted).toBe(255);
    const before = await marks.count();
    const at = await dayOnPlot(dateline, 15.5);
    await page.mouse.move(at.x, at.y);
    // It says what the bar under the pointer stands for, which the wheel leaves where it is.
    const readout = dateline.card.locator('.pointed__when').first();
    await expect(readout).toHaveText(/^12 Oct 2020: \d+ incidents$/);
    await page.mouse.wheel(0, -60);
    await expect(
      dateline.timeline.getByRole('button', { name: /incidents earlier/ }),
    ).toBeVisible();
    await expect(readout).toHaveText(/^12 Oct 2020: \d+ incidents$/);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -240);
    await expect.poll(() => marks.count()).toBeGreaterThan(before + 100);
    await expect(dateline.timeline.locator('canvas')).toHaveCount(0);
    // The list follows the window all the same.
    await dateline.openTimelineOptions();
    await page.getByRole('button', { name: 'Next day' }).click();
    await expect(dateline.headline).toHaveText('10 October 2020');
  },
);

test(
  'incidents without a date have a number that opens them',
  { tag: '@once' },
  async ({ page }) => {
    await changeIncidents(page, ({ incidents }) =>
      incidents.map((incident, at) =>
        at < 2
          ? {
              ...incident,
              when: '../..',
              time: { ...incident.time, start: 0, end: 0, form: 'undated' },
            }
          : incident,
      ),
    );
    const dateline = await opened(page);
    const all = await dateline.items.count();
    // Both numbers have their nouns beside them, and the button its name.
    const count = dateline.timeline.getByText(
      new RegExp(`^${all} incidents: \\d+ dated, \\d+ over a period$`),
    );
    await expect.poll(async () => (await count.boundingBox())!.height).toBeLessThan(30);
    await expect(dateline.timeline.getByText('Show all dates')).toBeVisible();
    await page.getByRole('button', { name: '2 without a date' }).click();
    const named = dateline.timeline.locator('.timeline__undated li button');
    await named.first().click();
    await expect(dateline.reader).toContainText('no date given');
    await expect(dateline.reader).toBeFocused();
    await expect(named).toHaveCount(0);
    await expect(dateline.items).toHaveCount(all);
  },
);

test(
  'all incidents without a date can be had, a hundred at a time',
  { tag: '@once' },
  async ({ page }) => {
    await changeIncidents(page, ({ incidents }) => [
      ...incidents,
      ...Array.from({ length: 230 }, (_, at) => ({
        ...incidents[0]!,
        id: `undated-${at}`,
        related: [],
        when: '../..',
        time: { ...incidents[0]!.time, start: 0, end: 0, form: 'undated' },
      })),
    ]);
    const dateline = await opened(page);
    await page.getByRole('button', { name: '230 without a date' }).click();
    const named = dateline.timeline.locator('.timeline__undated-list .link-button');
    await expect(named).toHaveCount(100);
    await dateline.timeline.getByRole('button', { name: 'Show the next 100' }).click();
    await expect(named).toHaveCount(200);
    await expect(named.nth(100)).toBeFocused();
    await dateline.timeline.getByRole('button', { name: 'Show the next 30' }).click();
    await expect(named).toHaveCount(230);
    await expect(named.nth(200)).toBeFocused();
    await expect(dateline.timeline.getByRole('button', { name: /^Show the next/ })).toHaveCount(0);
  },
);

test(
  'what lies beyond the span can be reached from the axis’s edge',
  { tag: '@once' },
  async ({ page }) => {
    const year = 365 * 86_400_000;
    await changeIncidents(page, ({ incidents }) =>
      incidents.map((incident, at) =>
        at === 0
          ? {
              ...incident,
              time: {
                ...incident.time,
                start: incident.time.start - year,
                end: incident.time.end - year,
              },
            }
          : incident,
      ),
    );
    const dateline = await opened(page);
    await expect(dateline.headline).toHaveText('27 September – 2 November 2020');
    const earlier = dateline.timeline.getByRole('button', {
      name: '1 incident earlier: show them',
    });
    await earlier.click();
    await expect(earlier).toHaveCount(0);
    await expect(dateline.timeline.locator('[data-mark]')).toHaveCount(1);
    await expect(dateline.handle('start')).toHaveAttribute(
      'aria-valuetext',
      'Sunday 27 September 2020',
    );
  },
);

test(
  '“Show all dates” is the page as it opens, also where incidents last beyond the span',
  { tag: '@once' },
  async ({ page }) => {
    await changeIncidents(page, ({ info, incidents }) =>
      incidents.map((incident, at) =>
        at === incidents.length - 1
          ? { ...incident, time: { ...incident.time, end: info.time.end + 5 * 86_400_000 } }
          : incident,
      ),
    );
    const dateline = await opened(page);
    const ends = async (): Promise<number[]> =>
      Promise.all(
        (['start', 'end'] as const).map(async (which) =>
          Math.round((await dateline.handle(which).boundingBox())!.x),
        ),
      );
    const first = await ends();
    const all = page.getByRole('button', { name: 'Show all dates' });
    await expect(all).toHaveAttribute('aria-disabled', 'true');
    await dateline.dragHandle('end', -400);
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => (await ends())[1]).toBeGreaterThan(first[1]! - 200);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await all.click();
    await expect.poll(() => dateline.parameter('t')).toBeNull();
    await expect.poll(ends).toEqual(first);
    await expect(all).toHaveAttribute('aria-disabled', 'true');
  },
);

test(
  'what comes into the window at a place that is pointed at lights up in list and timeline',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await new DatelineDriver(page).withoutMap();
    await dateline.open('?t=2020-10-04');
    await dateline.place('ganja').hover();
    const [dots, items] = [page.locator('.timeline [data-lit]'), page.locator('.is-lit')];
    await expect(dots).not.toHaveCount(0);
    const first = await dots.count();
    await dateline.handle('end').focus();
    for (let day = 4; day < 11; day++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => dots.count()).toBeGreaterThan(first);
    const all = await dots.count();
    await expect(items).toHaveCount(all);
    // What is open stays lit on the timeline, wherever the pointer is.
    await dateline.place('ganja').click();
    await page.mouse.move(2, 2);
    await expect(dots).toHaveCount(all);
    await page.keyboard.press('Escape');
    await dateline.search.focus();
    await expect(dots).toHaveCount(0);
  },
);

test('takes the height it is given, and its options move nothing', async ({ page }) => {
  const dateline = await opened(page);
  const isWide = page.viewportSize()!.width > 760;
  const box = async () => (await dateline.timeline.boundingBox())!;
  const before = await box();
  expect(before.height).toBe(isWide ? 176 : 116);
  const seen = dateline.timeline.locator('.timeline__bar button:not(.timeline__tucked button)');
  expect(await seen.count()).toBeLessThanOrEqual(8);
  await expect(dateline.timeline.getByText('UTC+4').first()).toBeVisible();
  await dateline.openTimelineOptions();
  expect(await box()).toEqual(before);
  const options = page.getByRole('group', { name: 'Key and options' });
  // What it holds may be longer than the room above the toolbar: it scrolls there.
  const panel = (await options.locator('..').boundingBox())!;
  expect(panel.y + panel.height).toBeLessThanOrEqual(before.y + 1);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await dateline.openTimelineOptions();
  await dateline.search.click();
  await expect(options).toHaveCount(0);
});

test(
  'a run of key presses is one entry of the history, and a pause begins another',
  { tag: '@once' },
  async ({ page }) => {
    const pass = await withStoppedClock(page);
    const dateline = await opened(page, '?t=2020-10-10/2020-10-18');
    await dateline.handle('end').focus();
    for (let day = 0; day < 3; day++) await page.keyboard.press('ArrowRight');
    await dateline.handle('start').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-09/2020-10-21');
    await pass(1100);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-08/2020-10-21');
    await page.goBack();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-09/2020-10-21');
    await page.goBack();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10/2020-10-18');

    await dateline.openTimelineOptions();
    await page.getByRole('button', { name: 'Next day' }).focus();
    for (let day = 0; day < 3; day++) await page.keyboard.press('Enter');
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-12');
    await page.goBack();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10/2020-10-18');
  },
);

test(
  'no chapter’s sentence is ever cut: it is whole, or behind a button that shows it whole',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page);
    const sentence = page.getByText(
      /^Azerbaijani officials and Meydan TV report a strike on Ganja.*Stepanakert\.$/,
    );
    const seen = sentence.and(page.locator('.chapter-text'));
    for (const [width, height] of [
      [1600, 900],
      [1280, 800],
      [1024, 768],
      [768, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await dateline.show();
      await expect(dateline.handle('end')).toBeVisible();
      const low = async (): Promise<number> => (await dateline.timeline.boundingBox())!.height;
      const before = await low();
      const button = page.getByRole('button', { name: 'About this chapter' });
      await expect(button).toHaveCount(0);
      await dateline.chapter('Cities reported hit').click();
      if (width > 520) {
        await expect(button).toBeInViewport({ ratio: 1 });
        await expect(seen).toHaveCount(0);
        await button.press('Enter');
        await expect(button).toHaveAttribute('aria-expanded', 'true');
        await expect(seen).toBeInViewport({ ratio: 1 });
        expect(await low(), `at ${width}`).toBe(before);
      }
      const isWhole = await seen.evaluate(
        (text) =>
          text.scrollHeight <= text.clientHeight + 1 && text.scrollWidth <= text.clientWidth + 1,
      );
      expect(isWhole, `at ${width}`).toBe(true);
      if (width <= 520) {
        // Below the links to the others, which stay.
        const links = (await page.locator('.chapters__row').boundingBox())!;
        expect(links.width).toBeGreaterThan(width / 2);
        expect((await seen.boundingBox())!.y).toBeGreaterThanOrEqual(links.y + links.height);
        continue;
      }
      await page.getByRole('button', { name: 'Next chapter' }).click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await button.press('Escape');
      await expect(button).toHaveAttribute('aria-expanded', 'false');
    }
  },
);

test('a date is never cut, at any width', { tag: '@once' }, async ({ page }) => {
  const dateline = await opened(page);
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [768, 1024],
    [390, 844],
    [360, 740],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [query, written] of [
      ['', /Nov/],
      ['?t=2020-09-28/2020-10-12', /28 Sept.*12 Oct/],
      ['?t=2020-09-27&view=until', /27 Sept/],
    ] as const) {
      await dateline.show(query);
      await expect(dateline.headline).toHaveText(written);
      const isCut = (): Promise<boolean> =>
        dateline.headline.evaluate(
          (date) =>
            date.scrollWidth > date.clientWidth ||
            date.getBoundingClientRect().height > date.closest('.timeline__bar')!.clientHeight,
        );
      await expect.poll(isCut, { message: `${query} at ${width}` }).toBe(false);
    }
  }
});

test(
  'the key names the shapes of the groups where the legend is out of view',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page);
    const key = page.getByRole('group', { name: 'Key and options' });
    await dateline.openTimelineOptions();
    await expect(key.getByText('Strikes and shelling')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(key).toHaveCount(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await dateline.openTimelineOptions();
    await expect(key.getByText('Strikes and shelling')).toBeInViewport({ ratio: 1 });
  },
);

test(
  'lanes by party show who speaks of an incident, who denies it, and open it',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?cat=missile-strike');
    const toggle = dateline.timeline.getByRole('button', { name: 'By who speaks' });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    const marks = dateline.timeline.locator('[data-mark="ganja-missile-strike-2020-10-11"]');
    await expect(marks).toHaveCount(1);
    await toggle.click();
    await expect(marks).toHaveCount(3);
    await expect(
      dateline.timeline.getByRole('button', {
        name: /^Reported missile strike, Ganja, 11 October 2020: Armenian officials, denied in general$/,
      }),
    ).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('?cat=missile-strike');
    await marks.first().hover();
    await expect(dateline.timeline.locator('[data-lit]')).toHaveCount(3);
    // Arrows go through all of them in order of time, and Tab stops at one.
    await expect(dateline.timeline.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(marks.nth(1)).toBeFocused();
    await expect(dateline.timeline.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => dateline.parameter('incident')).toBe('ganja-missile-strike-2020-10-11');
    await toggle.click();
    await expect(marks).toHaveCount(1);
  },
);

test(
  'lanes too full for dots have bars, whose card is their own',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page);
    await dateline.timeline.getByRole('button', { name: 'By who speaks' }).click();
    const lane = dateline.timeline.getByRole('img', {
      name: /^Azerbaijani officials: \d+ incidents as bars/,
    });
    await expect(lane).toBeVisible();
    // The lanes are laid out once their code has come.
    const smallest = (): Promise<number> =>
      dateline.timeline
        .locator('circle.mark__target')
        .evaluateAll((all) => Math.min(...all.map((dot) => dot.getBoundingClientRect().width)));
    await expect.poll(smallest).toBeGreaterThanOrEqual(7);
    const box = (await lane.boundingBox())!;
    const { x } = await dayOnPlot(dateline, 15.5);
    await page.mouse.move(x, box.y + box.height - 2);
    await expect(dateline.card.locator('.pointed__when').first()).toHaveText(
      /^12 Oct 2020: 1?\d incidents$/,
    );
  },
);

test(
  'chapters are links to their views, one entry of the history each, with steps between them',
  { tag: '@once' },
  async ({ page }) => {
    const dateline = await opened(page, '?foreign=kept&t=2020-10-13');
    const second = dateline.chapter('First ceasefire');
    await expect(second).toHaveAttribute('href', /\/\?foreign=kept&t=2020-10-10$/);
    await second.click();
    await expect.poll(() => dateline.parameter('t')).toBe('2020-10-10');
    await expect(second).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Next chapter' }).click();
    const third = dateline.chapter('Cities reported hit');
    await expect(third).toHaveAttribute('aria-current', 'true');
    await expect(second).not.toHaveAttribute('aria-current');
    expect(dateline.parameter('t')).toBe('2020-10-11/2020-10-12');
    await page.goBack();
    expect(dateline.parameter('t')).toBe('2020-10-10');
    await page.goBack();
    expect(dateline.parameter('t')).toBe('2020-10-13');
    await page.getByRole('button', { name: 'Previous chapter' }).click();
    await expect(third).toHaveAttribute('aria-current', 'true');
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      second.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    expect(new URL(other.url()).search).toBe('?foreign=kept&t=2020-10-10');
    expect(dateline.parameter('t')).toBe('2020-10-11/2020-10-12');
  },
);
