import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { PACE } from '../src/time/pace.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Has pages wait so long, milliseconds, for what does not come, in place of their 15 seconds. */
export async function bePatient(page: Page, patience: number): Promise<void> {
  await page.addInitScript(
    ([own, given]) => {
      const { setTimeout: later } = window;
      const timeout = (task: TimerHandler, after?: number, ...rest: unknown[]): number =>
        later(task, after === own ? given : after, ...rest);
      window.setTimeout = timeout as typeof setTimeout;
    },
    [PACE.stalled, patience] as const,
  );
}

/** Drives the page, or one map of it, as a reader does, through the names that the contract promises. */
export class DatelineDriver {
  readonly page: Page;
  /** What holds the map. */
  readonly within: Page | Locator;
  /** Addresses asked for since the driver was made. */
  readonly requests: string[] = [];
  /** Errors and broken policies that the page has written to its console. */
  readonly complaints: string[] = [];

  constructor(page: Page, within: Page | Locator = page) {
    this.page = page;
    this.within = within;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.locator('html')).toHaveAttribute('data-dateline', 'ready');
  }

  /** Leads to another view in the page that is open, as Back and Forward do; `open` loads the page with it. */
  async show(query = ''): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', location.pathname + search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  }

  /** Keeps MapLibre from coming, for what is not about the map: drawing it in software takes most of a test's time. */
  async withoutMap(): Promise<this> {
    // However long the test takes, it is on its way.
    await bePatient(this.page, 2 ** 31 - 1);
    // Its stylesheet may come: a page that waits for one has not loaded.
    await this.page.route(/MapCanvas.*\.js/, () => undefined);
    return this;
  }

  async waitForMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map', 'idle', { timeout: 40_000 });
  }

  get map(): Locator {
    return this.within
      .getByRole('region', { name: 'Map', exact: true })
      .and(this.page.locator('[data-map]'));
  }

  get timeline(): Locator {
    return this.within.getByRole('region', { name: 'Timeline' });
  }

  /** Where the timeline draws: the axis, the marks and the window. */
  get plot(): Locator {
    return this.timeline.locator('.timeline__plot');
  }

  /** Opens what the timeline keeps behind a button. */
  async openTimelineOptions(): Promise<void> {
    await this.timeline.getByRole('button', { name: 'Key and options' }).click();
    await expect(this.within.getByRole('group', { name: 'Key and options' })).toBeVisible();
  }

  /** The link of a chapter, by its label. */
  chapter(label: string): Locator {
    return this.within.getByRole('navigation', { name: 'Chapters' }).getByRole('link', {
      name: label,
    });
  }

  get reader(): Locator {
    return this.within.getByRole('region', { name: 'Reader' });
  }

  get legend(): Locator {
    return this.within.getByRole('region', { name: 'Legend' });
  }

  /** The legend's button of a group or a category; its text ends in a count. */
  toggle(name: string): Locator {
    return this.legend.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** The filters' button of a category. */
  category(name: string): Locator {
    return this.within
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  }

  /** Leads from the reader back to the list. */
  get back(): Locator {
    return this.reader.getByRole('button', { name: /^All [\d,]+ Incidents$/ });
  }

  /** The number that a filter's option would show. */
  async countOf(option: Locator): Promise<number> {
    return Number(/\d+$/.exec((await option.textContent()) ?? '')?.[0]);
  }

  get search(): Locator {
    return this.within.getByRole('searchbox', { name: 'Search incidents' });
  }

  get items(): Locator {
    return this.within.locator('article[data-incident]');
  }

  item(id: string): Locator {
    return this.within.locator(`article[data-incident="${id}"]`);
  }

  /** Whether the picture of the places has a ring around a place's mark: above its upper edge. */
  async isRinged(id: string): Promise<boolean> {
    const mark = (await this.place(id).boundingBox())!;
    return this.map.locator('canvas.map__places').evaluate(
      (canvas: HTMLCanvasElement, at) => {
        const box = canvas.getBoundingClientRect();
        const ratio = canvas.width / box.width;
        const [x, y] = [Math.round((at.x - box.x) * ratio), Math.round((at.y - box.y) * ratio)];
        const { data } = canvas.getContext('2d')!.getImageData(x, y - 2, 1, 4);
        return [0, 4, 8, 12].some(
          (pixel) =>
            data[pixel + 3]! > 150 && data[pixel]! + data[pixel + 1]! + data[pixel + 2]! < 240,
        );
      },
      { x: mark.x + mark.width / 2, y: mark.y - 3 },
    );
  }

  place(id: string): Locator {
    return this.within.locator(`button[data-place="${id}"]`);
  }

  handle(which: 'start' | 'end'): Locator {
    return this.within.getByRole('slider', {
      name: which === 'start' ? 'Window start' : 'Window end',
    });
  }

  get headline(): Locator {
    return this.timeline.getByRole('heading');
  }

  /** The ids in the list, in its order. */
  async shownIds(): Promise<string[]> {
    return this.items.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-incident') ?? ''),
    );
  }

  /** What the timeline tells of the mark that is pointed at. */
  get card(): Locator {
    return this.timeline.locator('.pointed');
  }

  /** The ids in the list, in order of time: the list has those over a period last. */
  async shownInTime(): Promise<string[]> {
    const shown = await this.shownIds();
    const inTime = await this.timeline
      .locator('[data-mark]')
      .evaluateAll((marks) =>
        marks
          .toSorted(
            (a, b) => Number(a.getAttribute('data-row')) - Number(b.getAttribute('data-row')),
          )
          .map((mark) => mark.getAttribute('data-mark') ?? ''),
      );
    return inTime.filter((id) => shown.includes(id));
  }

  /** The number that the map's marks add up to. */
  async countOnMarks(): Promise<number> {
    const names = await this.within
      .locator('button[data-place]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    return names.reduce(
      (sum, name) => sum + Number(/, (\d+) incidents?$/.exec(name)?.[1] ?? Number.NaN),
      0,
    );
  }

  /** Where an element is once two looks at it, a tenth of a second apart, find it at the same place. */
  async restingBox(element: Locator): Promise<Box> {
    for (let last: Box | null = null; ;) {
      const box = await element.boundingBox();
      if (!box) throw new Error(`${String(element)} has no box.`);
      if (last?.x === box.x && last.y === box.y) return box;
      last = box;
      await this.page.waitForTimeout(100);
    }
  }

  /** Presses a handle and drags it by pixels; `held` runs before the pointer is lifted. */
  async dragHandle(which: 'start' | 'end', by: number, held?: () => Promise<void>): Promise<void> {
    const box = await this.restingBox(this.handle(which));
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by / 2, y, { steps: 4 });
    await this.page.mouse.move(x + by, y, { steps: 4 });
    await held?.();
    await this.page.mouse.up();
  }

  /** What `?…` says now, decoded. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }
}
