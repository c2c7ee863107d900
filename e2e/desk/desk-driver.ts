import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Hand } from './hands.ts';

/** An incident that a claim begins. */
export interface NewIncident {
  /** What a suggested place says, or a new one; null where nothing says where. */
  readonly place: RegExp | NewPlace | null;
  /** EDTF. */
  readonly when: string;
  readonly category: string;
  readonly title: string;
}

/** A place that no suggestion knows. */
export interface NewPlace {
  readonly name: string;
  readonly kind: string;
  readonly radius: string;
  readonly point: string;
  /** Where the point comes from. */
  readonly origin: string;
}

export interface DeskClaim {
  /** The sentence that it is of. */
  readonly sentence: RegExp;
  /** Those of its words that are quoted; all of them where they are not said. */
  readonly words?: string;
  readonly speaker: string;
  /** The party of a speaker whom the dataset lacks. */
  readonly party?: string;
  readonly stance?: 'Accuses' | 'Denies' | 'Confirms';
  readonly isGeneral?: boolean;
  readonly isReported?: boolean;
  /** Suggested figures to take, and what is counted where the words don’t say. */
  readonly figures?: readonly { readonly words: RegExp; readonly of?: string }[];
  /** A new one, or the title of one that is there. */
  readonly incident: NewIncident | string;
}

/** Does at the desk what a person does, with one hand or the other. */
export class DeskDriver {
  readonly page: Page;
  readonly article: Locator;
  readonly claims: Locator;
  readonly map: Locator;
  private readonly hand: Hand;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    // What can't be done is told by where it was, not by the whole test's time.
    page.setDefaultTimeout(20_000);
    this.hand = hand;
    this.article = page.getByRole('region', { name: 'Article', exact: true });
    this.claims = page.getByRole('region', { name: 'Claims', exact: true });
    this.map = page.getByRole('region', { name: 'Map', exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto('desk/');
    await expect(this.page.locator('html')).toHaveAttribute('data-dateline', 'ready');
  }

  async begin(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields))
      await this.hand.write(this.page.getByLabel(name, { exact: true }), text);
    await this.hand.press(this.page.getByRole('button', { name: 'Begin', exact: true }));
    await expect(this.article).toBeVisible();
  }

  /** @param said what it says of itself, by the names of the fields */
  async addArticle(text: string, said: Readonly<Record<string, string>>): Promise<void> {
    const paste = this.article.getByLabel('Or paste the text of an article');
    if (!(await paste.isVisible()))
      await this.hand.press(
        this.article.getByRole('button', { name: 'Add articles', exact: true }),
      );
    await this.hand.write(paste, text);
    await this.hand.press(this.article.getByRole('button', { name: 'Go on with this text' }));
    for (const [name, value] of Object.entries(said))
      await this.hand.write(this.article.getByLabel(name, { exact: true }), value);
    await this.hand.press(this.article.getByRole('button', { name: 'Add this article' }));
    await expect(this.article.locator('[data-sentence="1"]')).toBeVisible();
  }

  sentence(words: RegExp): Locator {
    return this.article.locator('[data-sentence]', { hasText: words }).first();
  }

  async claim(claim: DeskClaim): Promise<void> {
    const { hand } = this;
    const { sentence, speaker, party, stance, isGeneral, isReported, figures = [] } = claim;
    await hand.goTo(this.sentence(sentence));
    if (claim.words === undefined) await hand.beginClaim();
    else {
      await this.mark(claim.words);
      await hand.press(this.article.getByRole('button', { name: 'Make a claim' }));
    }
    await this.speak(speaker, party);
    if (stance) await hand.pick(this.field('stance').getByRole('radio', { name: stance }));
    if (isGeneral) await this.tick(/in general/);
    if (isReported) await hand.pick(this.field('speech').getByRole('radio', { name: /^Reported/ }));
    for (const { words, of } of figures) {
      await hand.take(this.chip('figures', words));
      if (of !== undefined)
        await hand.write(this.field('figures').getByLabel('What is counted').last(), of);
    }
    await this.lie(claim.incident);
    await hand.press(this.claims.getByRole('button', { name: 'Save claim' }));
    // Where one region is seen at a time, the text is back.
    await expect(this.page.getByText('Claim saved.')).toBeAttached();
    await expect(this.sentence(sentence)).toHaveAttribute('data-state', 'coded');
  }

  /** Marks the sentence, and takes words off its ends until these are left. */
  private async mark(words: string): Promise<void> {
    const { keyboard } = this.page;
    const marked = (): Promise<string> =>
      this.article
        .locator('mark')
        .allTextContents()
        .then((parts) => parts.join(''));
    await keyboard.press('Enter');
    while (!(await marked()).startsWith(words)) await keyboard.press('Alt+Shift+ArrowRight');
    while ((await marked()) !== words) await keyboard.press('Shift+ArrowLeft');
  }

  private field(name: string): Locator {
    return this.claims.locator(`[data-field="${name}"]`);
  }

  private chip(field: string, words: RegExp | string): Locator {
    return this.field(field).locator('[data-chip]', { hasText: words }).first();
  }

  private async tick(name: RegExp): Promise<void> {
    const box = this.claims.getByRole('checkbox', { name });
    await this.hand.press(box);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  private async speak(name: string, party: string | undefined): Promise<void> {
    const { hand } = this;
    const field = this.field('speaker');
    if (party === undefined) {
      const known = this.chip('speaker', name);
      if (await known.isVisible()) await hand.take(known);
      else await hand.choose(field.getByRole('combobox'), name);
      return;
    }
    await hand.press(field.getByRole('button', { name: 'New speaker' }));
    await hand.write(field.getByLabel('Name', { exact: true }), name);
    await hand.press(this.chip('speaker', party));
    await expect(this.chip('speaker', name)).toHaveAttribute('aria-pressed', 'true');
  }

  private async lie(incident: NewIncident | string): Promise<void> {
    const { hand } = this;
    if (typeof incident === 'string') {
      const offered = this.chip('incident', incident);
      const search = this.field('incident').getByRole('searchbox');
      await expect(search).toBeVisible();
      if (await offered.isVisible()) return hand.take(offered);
      await hand.write(search, incident);
      return hand.press(this.field('incident').getByRole('button', { name: incident }).first());
    }
    await hand.press(this.field('incident').getByRole('button', { name: 'New incident' }));
    await this.place(incident.place);
    await hand.write(this.field('when').getByRole('textbox').first(), incident.when);
    await hand.choose(this.field('category').getByRole('combobox'), incident.category);
    await hand.write(this.field('title').getByRole('textbox'), incident.title);
  }

  private async place(place: NewIncident['place']): Promise<void> {
    const { hand } = this;
    const field = this.field('place');
    if (place === null)
      return hand.press(field.getByRole('button', { name: 'Nothing says where' }));
    if (place instanceof RegExp) {
      await hand.take(this.chip('place', place));
      // One of the world comes to the map, where it is looked at.
      const save = this.map.getByRole('button', { name: 'Save place' });
      if (await save.isVisible()) await hand.press(save);
      return;
    }
    await hand.write(field.getByRole('searchbox'), place.name);
    await hand.press(field.getByText(`New place: ${place.name}`));
    const { map } = this;
    await hand.choose(map.getByLabel('Kind'), place.kind);
    await hand.write(map.getByLabel('Radius, km'), place.radius);
    await hand.write(map.getByLabel('Point', { exact: true }), place.point);
    await hand.write(map.getByLabel('Where the point comes from'), place.origin);
    await hand.press(map.getByRole('button', { name: 'Save place' }));
  }

  /** Comes to a region where there is room for one at a time. */
  async look(region: 'Article' | 'Claims' | 'Map'): Promise<void> {
    const to = this.page
      .getByRole('navigation', { name: 'Parts of the desk' })
      .getByRole('button', { name: region, exact: true });
    if (await to.isVisible()) await to.click();
  }

  /** Sets aside what is not coded yet, sentence by sentence. */
  async setRestAside(): Promise<void> {
    const left = this.article.locator('[data-state="uncoded"]');
    while ((await left.count()) > 0) {
      const before = await left.count();
      await this.hand.goTo(left.first());
      await this.page.keyboard.press('b');
      await expect(left).toHaveCount(before - 1);
    }
  }

  /** Saves, and gives what the browser got. */
  async save(): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.hand.press(this.page.getByRole('button', { name: 'Save dataset' }));
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
}
