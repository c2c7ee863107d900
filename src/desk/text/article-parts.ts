import { plain } from './linked-data.ts';

/** What people don't see of a page, and what leads from it to others. */
const UNSEEN = '[hidden], [aria-hidden="true"], template, noscript, script, style, head';
const APART = 'nav, aside, footer, [role="navigation"], [role="complementary"]';

/** Whether people see an element, as far as the page itself tells without its stylesheets. */
function isSeen(element: Element): boolean {
  if (element.closest(UNSEEN)) return false;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(at.getAttribute('style') ?? ''))
      return false;
  return true;
}

/** The heading that people see over the article; null where no heading is its. @param title what the page says it is called */
export function seenHeadline(document: Document, title: string | null): Element | null {
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].filter(
    (heading) => isSeen(heading) && !heading.closest(APART) && plain(heading.textContent ?? ''),
  );
  const called = headings.find((heading) => isAlike(plain(heading.textContent ?? ''), title ?? ''));
  const firsts = headings.filter(({ localName }) => localName === 'h1');
  // Metadata may call an article otherwise than it does: the only great heading is its own.
  return called ?? (firsts.length === 1 ? firsts[0]! : null);
}

/** Titles of metadata often have the publisher behind the headline. */
function isAlike(seen: string, title: string): boolean {
  const [one, other] = [seen.toLowerCase(), title.toLowerCase()];
  return one === other || (one.length > 8 && other.startsWith(`${one} `));
}

/** The element that holds the page's own article, and no teaser of another; null where nothing tells. */
function ownArticle(document: Document, headline: Element | null): Element | null {
  const around = headline?.closest('article');
  if (around && !isTeaser(headline!)) return around;
  const all = [...document.querySelectorAll('article')].filter(
    (article) =>
      !article.parentElement?.closest('article') &&
      !article.closest(APART) &&
      ![...article.querySelectorAll('h1, h2, h3, h4')].some(isTeaser),
  );
  return all.length === 1 ? all[0]! : null;
}

/** A heading that leads elsewhere is one of another page. */
function isTeaser(element: Element): boolean {
  return element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;
}

/** Times that a page shows of its own article, and not of those that it leads to. */
export interface OwnTimes {
  /** Marked as the day of publication, or the only one in the article. */
  readonly stated: string | null;
  /** The first that may be it. */
  readonly likely: string | null;
}

export function ownTimes(document: Document, headline: Element | null): OwnTimes {
  const article = ownArticle(document, headline);
  const times = [...document.querySelectorAll('time, [itemprop="datePublished"]')].flatMap(
    (element) => {
      const value = plain(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
      );
      const around = element.closest('article');
      const isOther = around !== null && around !== article;
      const isLed = element.closest(APART) !== null || element.closest('a[href]') !== null;
      if (value === '' || isOther || isLed) return [];
      const isMarked = element.matches('[itemprop="datePublished"], [pubdate]');
      return [{ value, isMarked, isIn: around !== null }];
    },
  );
  const marked = times.find(({ isMarked }) => isMarked);
  const within = times.filter(({ isIn }) => isIn);
  const days = new Set(within.map(({ value }) => value.slice(0, 10)));
  return {
    stated: marked?.value ?? (days.size === 1 ? within[0]!.value : null),
    likely: (within[0] ?? times[0])?.value ?? null,
  };
}
