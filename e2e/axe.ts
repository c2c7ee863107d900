import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules that look at colours: what a theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in a part of the page, each with the markup that it is about; frames are pages of their own. By every
 * rule in the light theme, and by those about colours in the dark one, which is the same page in other colours.
 */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  const builder = (): AxeBuilder =>
    new AxeBuilder({ page })
      .include(within)
      .exclude('iframe')
      .exclude({ fromShadowDom: ['dateline-map', 'iframe'] });
  const found: string[] = [];
  for (const [colorScheme, looking] of [
    ['light', builder()],
    ['dark', builder().withRules(COLOUR_RULES)],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours that are on their way are nobody's.
    await page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter((animation) => animation instanceof CSSTransition)
          .map((transition) => transition.finished),
      ),
    );
    for (const { id, nodes } of (await looking.analyze()).violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map((node) => node.html).join('\n')}`);
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}
