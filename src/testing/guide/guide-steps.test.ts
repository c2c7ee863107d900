import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../cli/command-line.ts';
import { emptyIncident } from '../../desk/coding/claim-draft.ts';
import { emptyPlace } from '../../desk/coding/place-draft.ts';
import { newFolder } from '../../desk/records/new-folder.ts';
import { createDesk } from '../../desk/state/desk-store.ts';
import { authoredOf } from '../../desk/records/desk-records.ts';
import { changedFiles } from '../../desk/records/write-folder.ts';
import { codedSentences } from '../records/coded-sentences.ts';
import type { Claim, PlaceKind, Stance } from '../../evidence/model.ts';
import guide from '../../pages/guide/from-article.md?raw';
import text from '../../pages/guide/made-up-article.txt?raw';
import { scratch } from '../scratch.ts';

const root = resolve(import.meta.dirname, '../../..');
const here = scratch();
const SOURCE = 'tarnbeck-courier-2024-03-12';
const ID = 'storm-in-tarnbeck';

/** The rows of a table of the guide, by its columns; code is text. */
function rowsOf(part: string): Record<string, string>[] {
  const [, body = ''] =
    new RegExp(`^Table ${part}: .*\\n\\n((?:\\|.*\\n)+)`, 'm').exec(guide) ?? [];
  const [head = [], , ...rows] = body
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]!])));
}
function recipe(name: string): string {
  return new RegExp(`^\`\`\` ${name}\\n([^]*?)\\n\`\`\`$`, 'm').exec(guide)![1]!;
}
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const article = text.trimEnd();

/** The desk after all that the guide says to do there. */
function coded() {
  const folder = newFolder({
    id: ID,
    title: 'Storm in Tarnbeck',
    summary: 'What one newspaper reported of a storm.',
    timeZone: 'Europe/London',
    licence: 'CC0',
    language: 'en',
  });
  const desk = createDesk(folder, new Map());
  const { actions, getState } = desk;
  const sha256 = createHash('sha256').update(article).digest('hex');
  actions.addArticle(
    {
      id: SOURCE,
      type: 'article-newspaper',
      title: article.split('\n')[0]!,
      'container-title': 'Tarnbeck Courier',
      issued: { 'date-parts': [[2024, 3, 12]] },
      language: 'en',
      custom: { sha256, inferred: ['container-title', 'issued'] },
    },
    article,
  );
  const goTo = (number: string): void =>
    actions.goTo({ source: SOURCE, sentence: Number(number) - 1 });
  goTo('1');
  actions.setAside({ aside: 'heading' });
  const incidents = new Map(rowsOf('article-incidents').map((row) => [row['Incident']!, row]));
  const figures = rowsOf('article-figures');
  const made = new Map<string, string>();
  for (const row of rowsOf('article-claims')) {
    goTo(row['Sentence']!);
    const words = row['Words']!;
    const start = article.indexOf(words);
    expect(article.slice(start + 1)).not.toContain(words);
    actions.select({ start, end: start + words.length });
    expect(getState().at?.sentence, words).toBe(Number(row['Sentence']) - 1);
    actions.beginClaim();
    const name = row['Speaker']!;
    expect(row['Party']).toBe('Officials');
    const speaker = idOf(name);
    actions.put(
      [{ kind: 'speaker', id: speaker, value: { id: speaker, name, party: 'official' } }],
      'add-speaker',
    );
    const stance = row['Stance']!.toLowerCase() as Stance;
    actions.changeDraft({
      speaker,
      stance,
      reported: true,
      figures: figuresOf(figures.filter((figure) => figure['Sentence'] === row['Sentence'])),
    });
    const title = row['Incident']!;
    const there = made.get(title);
    const incident = incidents.get(title)!;
    if (there === undefined) {
      const [lat, lng] = incident['Point']!.split(',').map(Number);
      actions.changeDraft({
        incident: {
          new: {
            ...emptyIncident(),
            title,
            when: incident['When']!,
            category: idOf(incident['Category']!),
          },
        },
      });
      actions.beginPlace({
        ...emptyPlace(incident['Place']),
        kind: incident['Kind']!.toLowerCase() as PlaceKind,
        radius: incident['Radius']!,
        point: { lng: lng!, lat: lat! },
        coordinates: 'Made up for this guide.',
      });
      expect(actions.savePlace()).not.toBeNull();
    } else actions.changeDraft({ incident: { id: there } });
    const saved = actions.saveDraft();
    expect(saved, words).not.toBeNull();
    made.set(title, saved!.incident);
  }
  for (const number of ['5', '7', '8']) {
    goTo(number);
    actions.setAside({ aside: 'background' });
  }
  return { folder, records: getState().history.records };
}

function figuresOf(rows: readonly Record<string, string>[]): NonNullable<Claim['figures']> {
  return rows.map((row) => ({
    measure: idOf(row['Measure']!) as NonNullable<Claim['figures']>[number]['measure'],
    of: row['What is counted']!,
    text: row['Words of the quote']!,
    min: Number(row['At least']),
    max: Number(row['At most']),
  }));
}

it('the guide from an article to a map codes each sentence of it, and ends with a dataset that is good', async () => {
  const { folder, records } = coded();
  const states = codedSentences(authoredOf(records, null), SOURCE).map(({ state }) => state);
  expect(states).toEqual([
    'set-aside',
    'coded',
    'coded',
    'coded',
    'set-aside',
    'coded',
    'set-aside',
    'set-aside',
  ]);
  const files = new Map([...folder.texts, ...changedFiles(folder, records)]);
  const dir = join(here.dir, ID);
  const articles = join(here.dir, 'articles');
  await mkdir(articles);
  await writeFile(join(articles, `${SOURCE}.txt`), article);
  for (const [path, content] of files) {
    if (content === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  expect(recipe('check')).toBe(`npx dateline-map check ${ID} --articles articles`);
  expect(await main(root, ['check', dir, '--articles', articles]), here.said.join('\n')).toBe(0);
  expect(here.said).toEqual([recipe('proven')]);
}, 30_000);
