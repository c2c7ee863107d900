import { Marked } from 'marked';
import type { Token } from 'marked';

interface Terms {
  readonly type: 'terms';
  readonly raw: string;
  readonly items: readonly { readonly term: Token[]; readonly about: Token[] }[];
}

/** What scrolls sideways must be in reach of the arrow keys. */
const SCROLLS = 'tabindex="0"';

/**
 * Reads Markdown with a line `Table <part>: <caption>` before a table, a name behind the fence of code, `{#id}` behind a
 * heading, and terms whose explanation begins with a colon.
 */
export function createMarkdown(): Marked {
  let caption: readonly [part: string, text: string] | null = null;
  return new Marked({
    renderer: {
      heading({ text, depth }) {
        const [, title = text, id] = /^(.*) \{#([\w-]+)\}$/.exec(text) ?? [];
        return `<h${depth}${id ? ` id="${id}"` : ''}>${escaped(title)}</h${depth}>`;
      },
      code: ({ text, lang }) =>
        `<pre ${SCROLLS}${lang ? ` data-recipe="${lang}"` : ''}><code>${escaped(text)}</code></pre>`,
      paragraph({ tokens, text }) {
        const [, part, about] = /^Table ([\w-]+): (.*)$/.exec(text) ?? [];
        caption = part !== undefined && about !== undefined ? [part, about] : null;
        return caption ? '' : `<p>${this.parser.parseInline(tokens)}</p>`;
      },
      table({ header, rows }) {
        const [part, about] = caption ?? ['', ''];
        const inline = (tokens: Token[]): string => this.parser.parseInline(tokens);
        const head = header.map(({ tokens }) => `<th scope="col">${inline(tokens)}</th>`).join('');
        const body = rows.map(([name, ...cells]) => {
          const texts = cells.map(({ tokens }) => `<td>${inline(tokens)}</td>`).join('');
          return `<tr><th scope="row">${inline(name!.tokens)}</th>${texts}</tr>`;
        });
        return (
          `<div class="about__scroll" role="region" aria-labelledby="table-${part}" ${SCROLLS}>` +
          `<table data-contract="${part}"><caption id="table-${part}">${escaped(about)}</caption>` +
          `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
        );
      },
      strong({ tokens }) {
        return `<b>${this.parser.parseInline(tokens)}</b>`;
      },
      link({ href, tokens }) {
        const away = /^https?:/.test(href) ? ' rel="noopener"' : '';
        return `<a href="${escaped(href)}"${away}>${this.parser.parseInline(tokens)}</a>`;
      },
    },
    extensions: [
      {
        name: 'terms',
        level: 'block',
        start: (source) => /^[^\n]+\n: /m.exec(source)?.index,
        tokenizer(source): Terms | undefined {
          const raw = /^(?:[^\n]+\n: [^\n]+\n*)+/.exec(source)?.[0];
          if (raw === undefined) return;
          const items = [...raw.matchAll(/([^\n]+)\n: ([^\n]+)/g)].map(([, term, about]) => ({
            term: this.lexer.inlineTokens(term!),
            about: this.lexer.inlineTokens(about!),
          }));
          return { type: 'terms', raw, items };
        },
        renderer(token) {
          const items = (token as unknown as Terms).items.map(
            ({ term, about }) =>
              `<dt>${this.parser.parseInline(term)}</dt><dd>${this.parser.parseInline(about)}</dd>`,
          );
          return `<dl class="about__terms">${items.join('')}</dl>`;
        },
      },
    ],
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
