import type { MarkedExtension, Token, TokenizerAndRendererExtension } from 'marked';

interface Terms {
  readonly type: 'terms';
  readonly raw: string;
  readonly items: readonly { readonly term: Token[]; readonly about: Token[] }[];
}

/** What scrolls sideways must be in reach of the arrow keys. */
export const SCROLLS = 'tabindex="0"';

/** Terms whose explanation begins with a colon, on the line below. */
const terms: TokenizerAndRendererExtension = {
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
};

/** Of the web, for a letter, or of this site: without a scheme. */
const LEADS = /^(?:https?:|mailto:|[^:/?#]*(?:[/?#]|$))/i;

/** What all Markdown of the pages has: terms, and links that tell other sites nothing and lead to addresses of the web alone. */
export const PAGE_MARKDOWN: MarkedExtension = {
  extensions: [terms],
  renderer: {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      if (!LEADS.test(href)) return text;
      const away = /^https?:/.test(href) ? ' rel="noopener"' : '';
      return `<a href="${escaped(href)}"${away}>${text}</a>`;
    },
  },
};

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
