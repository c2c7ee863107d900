import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { parseNotes } from '../../dataset/notes.ts';
import { codedArticles } from '../../evidence/coding/sentence-states.ts';
import type { AuthoredFiles, CodedSentence } from '../../evidence/model.ts';
import { PAGE, quoteOf, sampleFiles } from '../../testing/sample-files.ts';
import { aboutPage } from './about-page.tsx';
import { codingPage } from './coding-page.tsx';

const PLACES = {
  toRoot: '../../',
  dataFolder: '../../data/sample/',
  site: 'https://example.org/',
  canonical: 'https://example.org/about/coding/',
  ground: null,
  explainer: false,
};
const at = (words: string): CodedSentence => {
  const { start, end } = quoteOf(words);
  return { start, end };
};
const SENTENCES: CodedSentence[] = [
  { start: 0, end: 31, aside: 'heading' },
  { ...at('Night of fire over the town'), aside: 'other', why: 'le titre <b>' },
  at('At least ten people, including four women, were killed on Sunday, the ministry said.'),
  at('Schools will stay shut until Monday.'),
];

function pages(sentences: CodedSentence[] | null, about: [string, string][] = []) {
  const files: AuthoredFiles = {
    ...sampleFiles(),
    coding: sentences && { articles: [{ source: 'page', sentences }] },
  };
  files.dataset.languages = ['fr'];
  const published = compileDataset(files);
  const notes = parseNotes({ changelog: '', gaps: '', about: new Map(about) });
  const log = { coding: codedArticles(files), notes };
  return {
    log: codingPage(published, log, PLACES),
    about: aboutPage(published, log, { ...PLACES, toRoot: '../' }),
  };
}

/** The cells of a sentence's row. */
function rowOf(html: string, number: number): string {
  const [, row = ''] =
    new RegExp(`<tr id="page:${number}" data-sentence="${number}"([^]*?)</tr>`).exec(html) ?? [];
  return row;
}

describe('the coding log', () => {
  it('is none where nobody keeps a coding, and About then leads to none', () => {
    const { log, about } = pages(null, [['coding', '# Judgement\n\nCalls.']]);
    expect(log).toBeNull();
    expect(about.body).not.toContain('coding/');
    expect(about.body).toContain('Calls.');
  });

  it('counts the sentences, and says of each what it feeds, as a link, or why nothing', () => {
    const { body } = pages(SENTENCES).log!;
    expect(body).toContain('<p data-count="sentences">4 sentences: 1 coded, 2 set aside, 1 not');
    expect(rowOf(body, 1)).toContain('>S1</th><td>0–31</td><td>Heading</td>');
    expect(rowOf(body, 2)).toContain(
      'Feeds no record: <bdi lang="fr">le titre &lt;b&gt;</bdi></td>',
    );
    expect(rowOf(body, 3)).toContain(
      '<a href="../../?incident=one"><bdi lang="fr">Reported strike, Ganja</bdi></a>',
    );
    expect(rowOf(body, 3)).toContain('Running total: <bdi lang="fr">People killed, as given');
    expect(rowOf(body, 4)).toContain('data-state="uncoded"');
    expect(rowOf(body, 4)).toContain('Not coded yet');
  });

  it('prints no sentence of an article', () => {
    const { body } = pages(SENTENCES).log!;
    for (const { start, end } of SENTENCES.slice(2))
      expect(body).not.toContain(PAGE.slice(start, end));
  });

  it('names what a page carries, and gives every id once', () => {
    const { body } = pages(SENTENCES).log!;
    expect(body).toMatch(/With what the page carries: .*Courier.*; .*Gazette of the Capital/);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds what the makers write of the coding, which About then leaves to it', () => {
    const notes: [string, string][] = [
      ['coding', '# Judgement\n\n## Units\n\nCalls.'],
      ['checks', '# Checks\n\nTwice.'],
    ];
    const { log, about } = pages(SENTENCES, notes);
    expect(log!.body).toContain('<bdi lang="fr">Judgement</bdi></h2>');
    expect(log!.body).toContain('<h3>Units</h3>\n<p>Calls.</p>');
    expect(about.body).not.toContain('Calls.');
    expect(about.body).toContain('Twice.');
    expect(about.body).toContain('<a href="coding/">coding log</a>');
  });
});
