import { Marked } from 'marked';
import { escaped, PAGE_MARKDOWN, SCROLLS } from '../markdown.ts';

/**
 * Reads what authors write: Markdown as it is everywhere, without HTML in it. Its headings stand below that of the chapter that it is in; a
 * table scrolls by itself, and goes by the names of its columns.
 */
export function createProseMarkdown(): Marked {
  return new Marked(PAGE_MARKDOWN, {
    renderer: {
      heading({ tokens, depth }) {
        const level = Math.min(depth + 1, 6);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      // Of tags, what is shown is the tags: nothing that a dataset brings is markup of the page.
      html: ({ text }) => escaped(text),
      code: ({ text }) => `<pre ${SCROLLS}><code>${escaped(text)}</code></pre>`,
      table({ header, rows }) {
        const line = (name: 'td' | 'th scope="col"', cells: typeof header): string => {
          const texts = cells.map(({ tokens, align }) => {
            const aligned = align ? ` data-align="${align}"` : '';
            return `<${name}${aligned}>${this.parser.parseInline(tokens)}</${name.slice(0, 2)}>`;
          });
          return `<tr>${texts.join('')}</tr>`;
        };
        const { parser } = this;
        const nameOf = ({ tokens }: (typeof header)[number]): string =>
          parser.parseInline(tokens, parser.textRenderer);
        const columns = header.map(nameOf).join(', ');
        return (
          `<div class="about__scroll" role="region" aria-label="${escaped(columns)}" ${SCROLLS}>` +
          `<table><thead>${line('th scope="col"', header)}</thead>` +
          `<tbody>${rows.map((cells) => line('td', cells)).join('')}</tbody></table></div>`
        );
      },
    },
  });
}
