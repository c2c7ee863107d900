/** What JSON-LD of a page says of the article that the page is of. */
export interface LinkedArticle {
  /** Names or texts of a property, each once, in order; empty where it has none. */
  readonly names: (property: string) => readonly string[];
  /** The first of some properties that has an address or a text. */
  readonly text: (...properties: readonly string[]) => string | null;
  /** Its types, `NewsArticle`, one behind another with spaces between; empty where none is said. */
  readonly types: string;
  /** False where the page has data of several articles, and nothing tells which of them it is of. */
  readonly isCertain: boolean;
}

/** What a page shows or says elsewhere, by which its own article is told from those that it leads to. */
export interface OwnMarks {
  readonly headlines: readonly (string | null)[];
  readonly addresses: readonly (string | null)[];
}

type Item = Readonly<Record<string, unknown>>;

/** @returns null where the page has no data of an article */
export function linkedArticle(document: Document, own: OwnMarks): LinkedArticle | null {
  const all = itemsOf(document);
  const typed = all.filter((item) => /(?:Article|Posting|Report)\b/.test(typesOf(item)));
  const articles = typed.length > 0 ? typed : all.filter((item) => 'datePublished' in item);
  const [first] = articles;
  if (first === undefined) return null;
  const marked = articles.filter((item) => isOwn(item, own));
  // One that is told by no mark is the page's own where there is no other.
  const chosen = marked.length > 0 ? marked : [first];
  const byId = new Map(all.map((item) => [item['@id'], item]));
  return {
    names: (property) => {
      const found = chosen.map((item) => namesOf(item[property], byId, 0));
      return [...new Set(found.find((names) => names.length > 0) ?? [])];
    },
    text: (...properties) => {
      const texts = chosen.flatMap((item) => properties.map((property) => textOf(item[property])));
      return texts.find((text) => text !== '') ?? null;
    },
    types: chosen.map(typesOf).join(' '),
    isCertain: marked.length > 0 || articles.length === 1,
  };
}

function isOwn(item: Item, { headlines, addresses }: OwnMarks): boolean {
  const headline = textOf(item['headline']);
  const found = [item['url'], item['mainEntityOfPage'], item['@id']].map((one) =>
    bare(textOf(one)),
  );
  return (
    headlines.some((one) => one !== null && headline !== '' && plain(one) === headline) ||
    addresses.some((one) => one !== null && found.includes(bare(one)))
  );
}

/** An address without what makes no other page of it. */
function bare(address: string): string {
  return address.split('#', 1)[0]!.replace(/\/$/, '');
}

function itemsOf(document: Document): readonly Item[] {
  const all: Item[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), all, 0);
    } catch {
      // What is no JSON says nothing; a page is read as far as it can be.
    }
  }
  return all;
}

/** Graphs and lists hold items, seldom deep. */
const DEEPEST = 8;

function collect(value: unknown, into: Item[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1);
    return;
  }
  into.push(value as Item);
  collect((value as Item)['@graph'], into, depth + 1);
}

function typesOf(item: Item): string {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string').join(' ');
}

/** Names of persons and bodies. What only points to one is its name where the page has that, and else no name at all. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Item>, depth: number): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, byId, depth + 1));
  if (typeof value === 'string') {
    const name = plain(value);
    return name === '' || /^https?:/i.test(name) ? [] : [name];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { name, '@id': id } = value as Item;
  const own = namesOf(name, byId, depth + 1);
  const other = byId.get(id);
  return own.length > 0 || other === undefined || other === value
    ? own
    : namesOf(other['name'], byId, depth + 1);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== '') ?? '';
  if (typeof value !== 'object' || value === null) return '';
  const { '@id': id, url } = value as Item;
  return [id, url].map((one) => (typeof one === 'string' ? plain(one) : '')).find(Boolean) ?? '';
}

/** A text of HTML or of its metadata as one line, as HTML draws its white space together. */
export function plain(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
}
