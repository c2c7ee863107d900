// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import { decodeDataset } from '../dataset/dataset.ts';
import type { Claim, Source } from '../evidence/model.ts';
import { FileAddressContext } from '../state/file-address.tsx';
import { quoteOf, sampleFiles } from '../testing/sample-files.ts';
import { ClaimFigure } from './ClaimFigure.tsx';

const files = sampleFiles();
const quoted: Claim = {
  source: 'courier',
  speaker: 'ministry',
  stance: 'accuses',
  quote: quoteOf('killed on Sunday'),
};
const { quote: _quote, ...unquoted } = quoted;
const noted: Claim = { ...unquoted, note: 'Ten people were killed' };

/** The figure of a claim, its source changed. */
function drawn(claim: Claim, change: Partial<Source> = {}): HTMLElement {
  const lookup = decodeDataset(
    compileDataset({
      ...files,
      actors: [
        { id: 'army', name: { es: 'El ejército', en: 'The army' } },
        { id: 'villagers', name: 'Villagers' },
      ],
      sources: files.sources.map((source) =>
        source.id === claim.source ? { ...source, ...change } : source,
      ),
    }),
  );
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(
    <FileAddressContext value={(path) => `../data/sample/files/${path}`}>
      <ClaimFigure claim={claim} lookup={lookup} />
    </FileAddressContext>,
  );
  return box.querySelector<HTMLElement>('figure')!;
}
const linksOf = (figure: HTMLElement): (string | null)[] =>
  [...figure.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the figure of a claim', () => {
  it('holds the quote, where it stands, and who says so in which article', () => {
    const figure = drawn(quoted);
    const quote = figure.querySelector('blockquote')!;
    expect(figure.hasAttribute('data-note')).toBe(false);
    expect(quote.getAttribute('cite')).toBe('https://example.org/');
    expect(quote.textContent).toContain('killed on Sunday');
    const caption = figure.querySelector('figcaption')!.textContent;
    expect(caption).toContain('Ministry');
    expect(caption).toContain('Night of fire over the town');
    expect(caption).toContain('Courier, 17 October 2020');
    expect(linksOf(figure)).toEqual([expect.stringMatching(/^https:\/\/example\.org\/#:~:text=/)]);
  });

  it('has a note as a summary: a paragraph without quotation marks and no quote', () => {
    const figure = drawn(noted);
    expect(figure.hasAttribute('data-note')).toBe(true);
    expect(figure.querySelector('blockquote')).toBeNull();
    expect(figure.querySelector('p')!.textContent).toBe('Ten people were killed');
    expect(figure.querySelector('figcaption')!.textContent).toContain('a summary by');
    expect(linksOf(figure)).toEqual(['https://example.org/']);
    // Nothing of it could be checked against a text.
    expect(figure.textContent).not.toContain('not checked');
  });

  it.each([quoted, noted])('calls its link what is written on it', (claim) => {
    const link = drawn(claim).querySelector('a')!;
    const written = link.textContent.replace('↗', '').trim();
    expect(link.getAttribute('aria-label')!.toLowerCase()).toContain(written);
  });

  it('marks its link where the text of the source does not state the address', () => {
    const marked = (inferred: string[]) =>
      drawn(quoted, { custom: { inferred } }).querySelectorAll(
        'a.supplied[title="Not stated by the text itself"]',
      );
    expect(marked(['URL'])).toHaveLength(1);
    expect(marked(['title', 'issued'])).toHaveLength(0);
  });

  it('has no link to a source that has no address, and no date where none is known', () => {
    const unknown = { URL: undefined, issued: undefined } as unknown as Partial<Source>;
    for (const claim of [quoted, noted]) {
      const figure = drawn(claim, unknown);
      expect(linksOf(figure)).toEqual([]);
      expect(figure.querySelector('[cite]')).toBeNull();
      const caption = figure.querySelector('figcaption')!.textContent;
      expect(caption).toContain('Night of fire over the town');
      expect(caption).toMatch(/Courier(?! ?,? ?\d)/);
      expect(caption).not.toContain('undefined');
    }
  });

  it('links to the copies that are kept of the article and of the page that carries it', () => {
    const figure = drawn(quoted, {
      custom: {
        carriedBy: 'page',
        archived: [
          { url: 'https://archive.example/1', by: 'Archive', at: '2020-10-18' },
          { file: 'copies/courier.html' },
        ],
      },
    });
    const links = [...figure.querySelectorAll('.claim__copy a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://archive.example/1',
      '../data/sample/files/copies/courier.html',
    ]);
    expect(links[0]!.textContent).toContain('archived copy, Archive, 18 October 2020');
    const ofPage = drawn(
      { ...quoted, source: 'page' },
      { custom: { archived: [{ url: 'https://archive.example/2' }] } },
    );
    expect(linksOf(ofPage)).toContain('https://archive.example/2');
  });

  it.each([
    ['2020-10', 'October 2020'],
    ['2020-10-18T23:30:00-05:00', '18 October 2020'],
    ['2020-10-18~', '2020-10-18~'],
    ['202X', '202X'],
    ['2020-23', '2020-23'],
    ['2020-10-18/2020-10-20', '2020-10-18/2020-10-20'],
  ])('says of which days a copy is: %s', (at, written) => {
    const figure = drawn(quoted, { custom: { archived: [{ url: 'https://a.example/', at }] } });
    expect(figure.querySelector('.claim__copy')!.textContent).toContain(`copy, ${written}\u00A0↗`);
  });

  it('says of a quote whose source has no text to check it against that it is unproven', () => {
    expect(drawn(quoted).textContent).not.toContain('not checked');
    expect(drawn(quoted, { custom: {} }).textContent).toContain('not checked');
  });

  it('names who is said to have done it and to whom, and whose words they are', () => {
    const caption = drawn({
      ...quoted,
      actor: 'army',
      target: 'villagers',
      reported: true,
      general: true,
    }).querySelector('figcaption')!.textContent;
    expect(caption).toContain('concerns acts of: The army');
    expect(caption).toContain('towards: Villagers');
    expect(caption).toContain('in the words of the article');
    expect(caption).toContain('in general');
    expect(drawn(quoted).textContent).not.toContain('concerns');
  });
});
