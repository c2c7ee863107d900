const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'head', 'template', 'noscript']);
/** Elements that begin a line. */
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4']);

/** The words of a piece of HTML, line by line, as text: nothing of it is run or kept. One pass, whatever the text. */
export function plainText(html: string): string {
  let text = '';
  let unread: string | null = null;
  const last = html.lastIndexOf('>');
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const words = html.slice(at, open < 0 ? html.length : open);
    if (unread === null) text += words;
    if (open < 0) break;
    const close = open < last ? html.indexOf('>', open) : -1;
    const name = /^<(\/?)([a-z][a-z0-9]*)|^<!--/i.exec(html.slice(open, open + 32));
    if (close < 0 || name === null) {
      if (unread === null) text += '<';
      at = open + 1;
      continue;
    }
    const tag = name[2]?.toLowerCase() ?? '';
    if (unread === null && name[1] === '' && UNREAD.has(tag)) unread = tag;
    else if (unread === tag && name[1] === '/') unread = null;
    else if (unread === null && BLOCKS.has(tag)) text += '\n';
    at = close + 1;
  }
  return decodeEntities(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a text has markup in it. */
export function isHtml(text: string): boolean {
  return /<\/?[a-z][^<>]{0,1000}>|&(?:#\d{1,7}|[a-z]{2,8});/i.test(text);
}

/** The addresses that links and pictures of a piece of HTML lead to, each once. */
export function addressesIn(html: string): readonly string[] {
  const found = html.matchAll(/\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi);
  const addresses = Array.from(found, ([, double, single]) =>
    decodeEntities((double ?? single ?? '').trim()),
  );
  return [...new Set(addresses.filter((address) => /^https?:\/\//i.test(address)))];
}

const LINK =
  /<a\b[^<>]{0,2000}?\bhref\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')[^<>]{0,2000}>([^<]{0,200})<\/a>/gi;
/** What links are called that name nobody, `/` between. */
const NO_NAMES = new Set(
  'link/links/source/sources/here/more/read more/web/website/url/video/photo/article/fuente/enlace/aquí/quelle/hier/mehr/lien/ici/fonte/qui/aqui/ссылка/источник/здесь/посилання/джерело/źródło/tutaj/kaynak/buradan/mənbə/المصدر/هنا/رابط'.split(
    '/',
  ),
);

/** What links of a piece of HTML are called, by where they lead: `The Times`; without those that name nobody. */
export function namesOfLinks(html: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, double, single, text = ''] of html.matchAll(LINK)) {
    const name = decodeEntities(text)
      .replaceAll(/[\s;[\]()]+/g, ' ')
      .trim();
    const isName = /\p{L}{2}/u.test(name) && !/https?:|www\.|^[\w-]+(?:\.[\w-]+)+\S*$/i.test(name);
    if (isName && !NO_NAMES.has(name.toLowerCase()))
      names.set(decodeEntities((double ?? single ?? '').trim()), name);
  }
  return names;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
