// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { articleOfHtml } from './article-of-html.ts';
import { statedBy, statedByText } from './stated.ts';
import { visibleText } from './visible-text.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const LONG =
  'The bridge over the river was closed on Sunday, the mayor of the town said in a statement, and nobody was hurt. ';
const BODY = `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>Bridge closed</h1><p>${LONG.repeat(4)}</p><p>It\u00a0ends “so”,<br>on two lines.</p>
  <script>document.title = 'run'</script><ul><li>${LONG}</li><li>Two &lt;b&gt;</li></ul></article>
  <footer>All rights reserved</footer>`;

const page = (head: string, attributes = ''): Document =>
  parse(`<!doctype html><html ${attributes}><head>${head}</head><body>${BODY}</body></html>`);

it('takes the article out of a page and leaves the page as it is', async () => {
  const document = page('<title>Bridge closed | The Gazette</title>');
  const before = document.documentElement.outerHTML;
  const { text, sha256, bytes } = await articleOfHtml(document, 'a.html');
  expect(text.startsWith(`Bridge closed\n\n${LONG}`)).toBe(true);
  expect(text).toContain('It\u00a0ends “so”,\non two lines.');
  expect(text).toContain(`${LONG.trim()}\nTwo <b>`);
  expect(text).not.toMatch(/Home|run|rights/);
  expect(new TextDecoder().decode(bytes)).toBe(text);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('takes a short page as it is, and refuses one without an article', async () => {
  const { text } = await articleOfHtml(parse('<p>Two</p><p>lines'), 'a.html');
  expect(text).toBe('Two\n\nlines');
  const refused = articleOfHtml(parse('<script>1</script>'), 'a.html');
  await expect(refused).rejects.toThrow('a.html');
});

it('reads what JSON-LD states first', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Not this' },
      {
        '@type': ['NewsArticle'],
        headline: 'Bridge  closed',
        datePublished: '2024-05-06T23:30:00-04:00',
        author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
        publisher: { '@type': 'Organization', name: 'The Gazette' },
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>
    <script type="application/ld+json">no json</script>
    <meta property="og:title" content="Other title"><link rel="canonical" href="https://www.gazette.example/bridge">`;
  expect(statedBy(page(head, 'lang="en-GB"'))).toEqual({
    title: { value: 'Bridge closed', basis: 'stated', from: 'json-ld' },
    publisher: { value: 'The Gazette', basis: 'stated', from: 'json-ld' },
    type: { value: 'article-newspaper', basis: 'stated', from: 'json-ld' },
    // The day of the page's own clock, whatever day it is elsewhere.
    issued: { value: '2024-05-06', basis: 'stated', from: 'json-ld' },
    author: { value: 'A. Writer; B. Writer', basis: 'stated', from: 'json-ld' },
    url: { value: 'https://www.gazette.example/bridge', basis: 'stated', from: 'link' },
    language: { value: 'en-GB', basis: 'stated', from: 'html' },
  });
});

it('reads OpenGraph, metadata and times', () => {
  const head = `<meta property="og:title" content="Bridge"><meta property="og:site_name" content="Gazette">
    <meta property="og:url" content="https://gazette.example/b"><meta property="og:locale" content="en_GB">
    <meta property="article:published_time" content="2024-05-06"><meta name="author" content="A. Writer">`;
  const { title, issued, author, url, language, publisher } = statedBy(page(head));
  expect([title, issued, author, url, language, publisher].map((told) => told?.value)).toEqual([
    'Bridge',
    '2024-05-06',
    'A. Writer',
    'https://gazette.example/b',
    'en-GB',
    'Gazette',
  ]);
  const timed = parse('<article><time datetime="2024-05-06T10:00Z">yesterday</time></article>');
  expect(statedBy(timed).issued).toEqual({ value: '2024-05-06', basis: 'stated', from: 'time' });
});

it('marks as inferred what a page does not state, and leaves out what it does not say', () => {
  const { title, publisher, ...rest } = statedBy(
    page('<title>T</title><link rel="canonical" href="https://www.gazette.example/b">'),
  );
  expect(title).toEqual({ value: 'Bridge closed', basis: 'inferred', from: 'heading' });
  expect(publisher).toEqual({ value: 'gazette.example', basis: 'inferred', from: 'host' });
  expect([rest.issued, rest.author, rest.language]).toEqual([null, null, null]);
  const loose = parse('<p>Now: <time datetime="2024-05-07">today</time></p>');
  expect(statedBy(loose).issued?.basis).toBe('inferred');
  expect(statedBy(parse('<link rel="canonical" href="/b">')).url).toBeNull();
  const hostile = parse('<link rel="canonical" href="javascript:alert(1)//https://a.example">');
  expect(statedBy(hostile).url).toBeNull();
});

it('adds no title that people do not see in the page, and the headline as they see it', async () => {
  const hidden = BODY.replace('<h1>', '<h1 hidden>');
  const head = '<meta property="og:title" content="You won’t believe this bridge">';
  const whole = (body: string) => parse(`<html><head>${head}</head><body>${body}</body></html>`);
  expect((await articleOfHtml(whole(hidden), 'a.html')).text).not.toMatch(/believe|Bridge closed/);
  const { text, stated } = await articleOfHtml(whole(BODY), 'a.html');
  expect(text.startsWith(`Bridge closed\n\n${LONG}`)).toBe(true);
  expect(stated.title?.value).toBe('You won’t believe this bridge');
});

const data = (...items: unknown[]): string =>
  items
    .map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`)
    .join('');
const TEASER = {
  '@type': 'NewsArticle',
  headline: 'Another article',
  author: { name: 'C. Other' },
  datePublished: '2019-01-01',
};

it('takes nothing of the articles that a page leads to for its own', () => {
  const own = { '@type': 'NewsArticle', headline: 'Bridge closed', url: 'https://a.example/b' };
  for (const items of [
    [own, TEASER],
    [TEASER, own],
  ]) {
    const { title, author, issued } = statedBy(page(data(...items)));
    expect(title).toEqual({ value: 'Bridge closed', basis: 'stated', from: 'json-ld' });
    expect([author, issued]).toEqual([null, null]);
  }
  // Where nothing tells which of them the page is of, nothing of it is stated.
  const { author } = statedBy(page(data(TEASER, { ...TEASER, headline: 'A third' })));
  expect(author).toEqual({ value: 'C. Other', basis: 'inferred', from: 'json-ld' });
});

it('looks up who is only pointed to, and takes no address for a name', () => {
  const article = {
    '@type': 'Article',
    headline: 'Bridge closed',
    author: [{ '@id': '#a' }, { '@id': 'https://a.example/#gone' }, 'https://social.example/x'],
  };
  const graph = { '@graph': [article, { '@id': '#a', '@type': 'Person', name: 'A. Writer' }] };
  expect(statedBy(page(data(graph))).author?.value).toBe('A. Writer');
});

it('takes no teaser’s time for the day of the article', () => {
  const time = (day: string) => `<time datetime="${day}">then</time>`;
  const teaser = `<article><h3><a href="/x">Other</a></h3>${time('2019-01-01')}</article>`;
  const issued = (body: string): unknown => statedBy(parse(body)).issued;
  expect(issued(`<h1>Bridge</h1><p>Text</p>${teaser}`)).toBeNull();
  expect(issued(`${teaser}<article><h1>Bridge</h1>${time('2024-05-06')}</article>`)).toEqual({
    value: '2024-05-06',
    basis: 'stated',
    from: 'time',
  });
  expect(issued(`<h1>Bridge</h1><aside>${time('2019-01-01')}</aside>`)).toBeNull();
  const two = `<article><h1>Bridge</h1>${time('2024-05-06')} ${time('2024-05-04')}</article>`;
  expect(issued(two)).toMatchObject({ value: '2024-05-06', basis: 'inferred' });
});

it('infers the title of a plain text and of Markdown', () => {
  const title = (text: string): unknown => statedByText(text).title;
  expect(title('\ufeff\r\n A headline \r\nText')).toEqual({
    value: 'A headline',
    basis: 'inferred',
    from: 'first-line',
  });
  expect(title('A note\n# The heading #\nText')).toMatchObject({ value: 'The heading' });
  expect(title('#  \n# # \n## No')).toMatchObject({ value: '#', from: 'first-line' });
  expect(title(`# ${'a'.repeat(400)} ##`)).toMatchObject({ value: 'a'.repeat(300) });
  expect(title(' ')).toBeNull();
});

it('reads what would never end of hostile text', () => {
  const spaces = ' '.repeat(500_000);
  expect(statedByText(`#${spaces}${'x'.repeat(400)}${spaces}y`).title?.value).toBe('x'.repeat(300));
  const head = `<link rel="canonical" href="${'#'.repeat(500_000)}\u2028x">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"T","url":"/a"}</script>`;
  expect(statedBy(page(head)).title?.value).toBe('T');
});

it('shows what people see, however deep it is nested', () => {
  const body = (html: string): string => visibleText(parse(html).body);
  expect(body('<p>a <b>b</b>\n c<style>x</style><!-- no --></p>d<div><div>e</div></div>')).toBe(
    'a b c\n\nd\n\ne',
  );
  expect(body('<pre>a  \n b</pre><table><tr><td>1<td>2</table>')).toBe('a\nb\n\n1 2');
  expect(body('<p>&lt;script&gt;&#x202e;x</p>')).toBe('<script>\u202ex');
  const text = { nodeType: 3, nodeName: '#text', nodeValue: 'deep', previousSibling: null };
  let deep: unknown = text;
  for (let depth = 0; depth < 50_000; depth += 1)
    deep = { nodeType: 1, nodeName: 'I', lastChild: deep, previousSibling: null };
  expect(visibleText(deep as Node)).toBe('deep');
});
