import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { DeskDriver } from './desk/desk-driver.ts';
import type { NewIncident } from './desk/desk-driver.ts';
import { mouseHand } from './desk/hands.ts';
import { unpackSaved } from './desk/unpack-saved.ts';

const run = promisify(execFile);
const TOOL = resolve('bin/dateline.js');

/** What a chapter of the guide has typed, by the names of the fields. */
async function typedIn(page: Page, chapter: string): Promise<Record<string, string>> {
  const entries = await page.locator(`#${chapter} li`).evaluateAll((items) =>
    items.flatMap((item) => {
      const value = item.querySelector('code');
      // Of several names the one before what is typed is the field's.
      const names = [...item.querySelectorAll('b')].filter(
        (name) => value && name.compareDocumentPosition(value) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const field = names.at(-1)?.textContent;
      return field && value ? [[field, value.textContent] as const] : [];
    }),
  );
  return Object.fromEntries(entries);
}

/** The rows of a table of the guide, by the names of its columns. */
function rowsOf(page: Page, table: string): Promise<Record<string, string>[]> {
  return page.locator(`table[data-contract="${table}"]`).evaluate((element) => {
    const cells = (row: Element): string[] => [...row.children].map((cell) => cell.textContent);
    const [head, ...rows] = [...element.querySelectorAll('tr')].map(cells);
    return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
  });
}

function recipe(page: Page, name: string): Promise<string> {
  return page
    .locator(`pre[data-recipe="${name}"]`)
    .textContent()
    .then((text) => (text ?? '').trim());
}

/** A text as a pattern of itself. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-guide-desk-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test(
  '“From an article to a map” leads there as it is written',
  { tag: '@once' },
  async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto('guide/article/');
    const article = await recipe(page, 'article');
    const dataset = await typedIn(page, 'open');
    const said = await typedIn(page, 'add');
    const { 'Where the point comes from': origin = '' } = await typedIn(page, 'place');
    const claims = await rowsOf(page, 'article-claims');
    const incidents = await rowsOf(page, 'article-incidents');
    const figures = await rowsOf(page, 'article-figures');
    const [check, proven] = [await recipe(page, 'check'), await recipe(page, 'proven')];
    await page.locator('#open').getByRole('link', { name: 'the desk' }).click();

    const desk = new DeskDriver(page, mouseHand(page));
    await desk.begin(dataset);
    await desk.addArticle(article, said);
    await desk.article.locator('[data-sentence="1"]').click();
    await page.keyboard.press('h');
    await expect(desk.article.locator('[data-sentence="1"]')).toHaveAttribute(
      'data-state',
      'set-aside',
    );

    const known = new Set<string>();
    for (const { Sentence, Words, Speaker, Party, Stance, Incident } of claims) {
      const text = await desk.article.locator(`[data-sentence="${Sentence}"]`).textContent();
      const row = incidents.find((one) => one['Incident'] === Incident)!;
      const made: NewIncident = {
        place: {
          name: row['Place']!,
          kind: row['Kind']!,
          radius: row['Radius']!,
          point: row['Point']!,
          origin,
        },
        when: row['When']!,
        category: row['Category']!,
        title: Incident!,
      };
      await desk.claim({
        sentence: new RegExp(`^${escaped(text!)}`),
        words: Words!,
        speaker: Speaker!,
        ...(!known.has(Speaker!) && { party: Party! }),
        ...(Stance === 'Denies' && { stance: 'Denies' }),
        isReported: true,
        figures: figures
          .filter((figure) => figure['Sentence'] === Sentence)
          .map((figure) => ({ words: new RegExp(figure['Words of the quote']!) })),
        incident: known.has(Incident!) ? Incident! : made,
      });
      known.add(Speaker!).add(Incident!);
    }
    await desk.setRestAside();
    await expect(desk.article.getByText('0 not coded yet')).toBeVisible();

    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await expect(page.locator('article[data-incident]')).toHaveCount(incidents.length);
    await page.getByRole('button', { name: 'Back to the desk' }).click();

    await unpackSaved(await desk.save(), folder);
    const [, ...words] = check.split(' ').slice(1);
    const { stdout } = await run(process.execPath, [TOOL, ...words], { cwd: folder });
    expect(stdout).toContain(proven);
  },
);
