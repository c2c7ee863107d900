import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** How a person does what the desk asks: with the keys alone, or with the mouse, which types by keys as well. */
export interface Hand {
  /** Presses a button. */
  press(button: Locator): Promise<void>;
  /** Writes into a field in the place of what it holds. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses one of a list by its name. */
  choose(list: Locator, name: string): Promise<void>;
  /** Chooses one of a row of radios. */
  pick(radio: Locator): Promise<void>;
  /** Takes a suggestion. */
  take(chip: Locator): Promise<void>;
  /** Goes to a sentence of the text. */
  goTo(sentence: Locator): Promise<void>;
  /** Marks the sentence that it is at, and begins a claim of it. */
  beginClaim(): Promise<void>;
}

/** How long something may take to be there, milliseconds. */
const PATIENCE = 20_000;
/** So many stops at most are between one place of the page and another. */
const STOPS = 400;

/** Goes on by the Tab key, until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ timeout: PATIENCE });
  const isThere = (): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is no stop of the Tab key`);
}

export function keyHand(page: Page): Hand {
  const { keyboard } = page;
  const article = page.getByRole('region', { name: 'Article' });
  return {
    async press(button) {
      await tabTo(page, button);
      await keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(page, field);
      await keyboard.press('Control+a');
      await keyboard.insertText(text);
    },
    async choose(list, name) {
      await tabTo(page, list);
      await keyboard.type(name);
      await expect(list.locator('option:checked')).toHaveText(name);
    },
    async pick(radio) {
      const row = radio.locator('xpath=ancestor::*[@role="radiogroup" or self::fieldset][1]');
      await tabTo(page, row.locator('input:checked'));
      for (let n = 0; n < 9 && !(await radio.isChecked()); n += 1)
        await keyboard.press('ArrowDown');
      await expect(radio).toBeChecked();
    },
    async take(chip) {
      const digit = (await chip.getAttribute('data-chip')) ?? '';
      const first = chip
        .locator('xpath=ancestor::*[@data-field][1]')
        .locator('[data-chip]')
        .first();
      if (!(await isWithin(chip))) await tabTo(page, first);
      await keyboard.press(digit);
    },
    async goTo(sentence) {
      const number = Number(await sentence.getAttribute('data-sentence'));
      await tabTo(page, article.locator('[data-sentence][tabindex="0"]'));
      await keyboard.press('Home');
      for (let n = 1; n < number; n += 1) await keyboard.press('ArrowDown');
      await expect(sentence).toBeFocused();
    },
    async beginClaim() {
      await keyboard.press('Enter');
      await keyboard.press('Enter');
    },
  };
}

/** Whether the focus is in the field of a chip, and not where one types. */
function isWithin(chip: Locator): Promise<boolean> {
  return chip.evaluate((element) => {
    const { activeElement } = document;
    const isIn = element.closest('[data-field]')?.contains(activeElement) ?? false;
    return isIn && !activeElement?.matches('input:not([type=radio]), textarea, select');
  });
}

export function mouseHand(page: Page): Hand {
  const { keyboard } = page;
  const bar = page.getByRole('region', { name: 'Article' });
  return {
    press: (button) => button.click(),
    async write(field, text) {
      await field.click({ clickCount: 3 });
      await keyboard.press('Control+a');
      await keyboard.insertText(text);
    },
    choose: async (list, name) => void (await list.selectOption(name)),
    pick: (radio) => radio.check(),
    take: (chip) => chip.click(),
    async goTo(sentence) {
      await sentence.scrollIntoViewIfNeeded();
      // Where its own first line begins: its box has the end of the sentence before it.
      const at = await sentence.evaluate((element) => {
        const { left, top, height } = element.getClientRects()[0]!;
        return { x: left + 4, y: top + height / 2 };
      });
      await page.mouse.click(at.x, at.y);
    },
    async beginClaim() {
      await bar.getByRole('button', { name: 'Mark sentence' }).click();
      await bar.getByRole('button', { name: 'Make a claim' }).click();
    },
  };
}
