/** @import { Page } from '@playwright/test' */
/** @import { Runner } from './run-size.js' */

/**
 * Does something with a candidate's page. Where a million features are more than a browser's process can hold, the rest
 * of the run goes on without them, and what was not measured is told of as null.
 * @param {Runner} runner
 * @param {(page: Page) => Promise<void>} task
 */
export async function orGiveUp(runner, task) {
  const { page, measured } = runner;
  if (!page) return;
  try {
    await task(page);
  } catch (error) {
    if (measured.candidate !== 'setFilter') throw error;
    const [reason] = String(error).split('\n');
    console.log(`setFilter gives up at ${measured.n} incidents: ${reason}`);
    runner.page = null;
    await page.context().browser()?.close();
  }
}
