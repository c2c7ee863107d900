import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds in a part of the page, each with the markup that it is about; frames are pages of their own. */
export async function axe(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .exclude('iframe')
    .exclude({ fromShadowDom: ['dateline-map', 'iframe'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}
