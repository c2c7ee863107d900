import { expect, it } from 'vitest';
import { createProseMarkdown } from './prose-markdown.ts';

const htmlOf = (text: string): string => createProseMarkdown().parse(text, { async: false });

it('writes tables that go by the names of their columns, and repeat no id', () => {
  const table = '| Year & *era* | Deaths |\n|---|--:|\n| 79 | many |\n';
  const html = htmlOf(`${table}\n\nText\n\n${table}`);
  expect(
    html.match(/role="region" aria-label="Year &amp; era, Deaths" tabindex="0"/g),
  ).toHaveLength(2);
  expect(html).toContain('<th scope="col">Year &amp; <em>era</em></th>');
  expect(html).toContain('<tr><td>79</td><td data-align="right">many</td></tr>');
  expect(html).not.toMatch(/ id=|data-contract|<caption/);
});

it('has nothing of the guide’s own Markdown', () => {
  expect(htmlOf('Table one: of two')).toBe('<p>Table one: of two</p>\n');
  expect(htmlOf('### Years {#years}')).toBe('<h4>Years {#years}</h4>\n');
});

it('has terms, lists and links', () => {
  expect(htmlOf('Claim\n: What *one* says.\n')).toBe(
    '<dl class="about__terms"><dt>Claim</dt><dd>What <em>one</em> says.</dd></dl>',
  );
  expect(htmlOf('1. [a](https://a.example/)')).toContain(
    '<ol>\n<li><a href="https://a.example/" rel="noopener">a</a></li>\n</ol>',
  );
});

it('shows tags as text, and links to addresses of the web alone', () => {
  expect(htmlOf('A <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>')).toBe(
    '<p>A &lt;img src=x onerror=alert(1)&gt; b</p>\n&lt;script&gt;alert(1)&lt;/script&gt;',
  );
  const links = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x'];
  for (const href of links) expect(htmlOf(`[a](${href})`)).toBe('<p>a</p>\n');
  for (const href of ['../a/', '#b', '?t=1:2', 'a/b:c', 'mailto:a@b.example', 'HTTPS://a.example/'])
    expect(htmlOf(`[a](${href})`)).toContain(`<a href="${href}"`);
});
