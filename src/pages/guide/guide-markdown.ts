import { Marked } from 'marked';
import type { Token } from 'marked';
import { escaped, PAGE_MARKDOWN, SCROLLS } from '../markdown.ts';

/**
 * Reads Markdown with a line `Table <part>: <caption>` before a table, a name behind the fence of code, `{#id}` behind a
 * heading, and terms whose explanation begins with a colon.
 */
export function createGuideMarkdown(): Marked {
  let caption: readonly [part: string, text: string] | null = null;
  return new Marked(PAGE_MARKDOWN, {
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
    },
  });
}
