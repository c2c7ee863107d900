import { linkedArticle, plain } from './linked-data.ts';
import { ownTimes, seenHeadline } from './article-parts.ts';
import type { OwnTimes } from './article-parts.ts';

/** What a page says of itself, and where it says so; or what was taken for it. */
export interface Told {
  readonly value: string;
  /** `inferred` where nothing of the page states it as what it is: the reader is to look. */
  readonly basis: 'stated' | 'inferred';
  readonly from: ToldBy;
}

export type ToldBy =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'time'
  | 'link'
  | 'html'
  | 'heading'
  | 'host'
  | 'first-line'
  | 'words';

/** What a source says of an article; null where a page says nothing that could be taken for it. */
export interface Stated {
  readonly title: Told | null;
  readonly publisher: Told | null;
  /** The day of publication by the page's own clock, EDTF. */
  readonly issued: Told | null;
  /** A type of CSL. */
  readonly type: Told | null;
  /** Several parted by `; `. */
  readonly author: Told | null;
  /** Absolute, of the web. */
  readonly url: Told | null;
  /** BCP 47. */
  readonly language: Told | null;
}

/** Reads what a page states of itself: its JSON-LD first, then OpenGraph, its other metadata, and what people see. */
export function statedBy(document: Document): Stated {
  const meta = metaOf(document);
  const metaTitle =
    meta('open-graph', 'og:title') ??
    meta('meta', 'citation_title', 'dc.title', 'dcterms.title') ??
    null;
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const ogUrl = meta('open-graph', 'og:url');
  const headline = seenHeadline(document, metaTitle?.value ?? null);
  const linked = linkedArticle(document, {
    headlines: [metaTitle?.value ?? null, headline?.textContent ?? null],
    addresses: [canonical, ogUrl?.value ?? null],
  });
  // Data of several articles, none of which is known to be this one, states nothing of it.
  const of = linked?.isCertain === false ? inferred : told;
  const names = (property: string): Told | null =>
    of(linked?.names(property).join('; ') ?? null, 'json-ld');
  const text = (...properties: readonly string[]): Told | null =>
    of(linked?.text(...properties) ?? null, 'json-ld');
  const url =
    [told(canonical, 'link'), ogUrl, text('url', 'mainEntityOfPage')].find(
      (address) => address !== null && hostOf(address.value) !== null,
    ) ?? null;
  return {
    type: of(typeOf(linked?.types ?? ''), 'json-ld'),
    title: text('headline') ?? metaTitle ?? inferred(shownTitle(document, headline), 'heading'),
    publisher:
      names('publisher') ??
      meta('open-graph', 'og:site_name') ??
      meta('meta', 'citation_publisher', 'dc.publisher', 'publisher', 'application-name') ??
      inferred(hostOf(url?.value), 'host'),
    issued: issuedOf(text('datePublished'), ownTimes(document, headline), meta),
    author:
      names('author') ??
      meta('meta', 'author', 'citation_author', 'dc.creator', 'parsely-author') ??
      told(seen(document, '[rel~="author"], [itemprop="author"]'), 'html'),
    url,
    language: languageOf(text('inLanguage'), document, meta),
  };
}

/** Types of schema.org that say more than that there is a page, as CSL has them; what is none of them is a page. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/NewsArticle|ReportageNewsArticle|LiveBlogPosting/, 'article-newspaper'],
  [/ScholarlyArticle/, 'article-journal'],
  [/SocialMediaPosting|DiscussionForumPosting/, 'post'],
  [/BlogPosting/, 'post-weblog'],
  [/\bReport\b/, 'report'],
];

function typeOf(types: string): string | null {
  return TYPES.find(([named]) => named.test(types))?.[1] ?? null;
}

function shownTitle(document: Document, headline: Element | null): string | null {
  return plain(headline?.textContent ?? '') || seen(document, 'h1') || seen(document, 'title');
}

/**
 * Reads what a plain text shows of itself: its first line, which is most often the headline; of Markdown, the first
 * heading. Nothing of it is stated.
 */
export function statedByText(text: string): Stated {
  // At most so much of it, then without what ends it: both at once takes minutes on hostile text.
  const heading = /^#[ \t]+([^ \t\n\r\u2028\u2029].{0,299})/mu.exec(text)?.[1];
  const line = /^[\s\ufeff]*(\S[^\n\r]{0,300})/u.exec(text)?.[1];
  return {
    title:
      inferred(heading?.replace(/[ \t#]+$/u, '') ?? null, 'heading') ??
      inferred(plain(line ?? '') || null, 'first-line'),
    publisher: null,
    type: null,
    issued: null,
    author: null,
    url: null,
    language: null,
  };
}

type Meta = (from: ToldBy, ...names: readonly string[]) => Told | null;

function metaOf(document: Document): Meta {
  const known = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => element.getAttribute(attribute))
      .find((value) => value !== null);
    const content = plain(element.getAttribute('content') ?? '');
    const key = name?.toLowerCase();
    if (key !== undefined && content !== '' && !known.has(key)) known.set(key, content);
  }
  return (from, ...names) =>
    told(names.map((name) => known.get(name)).find((value) => value !== undefined) ?? null, from);
}

/** The host of an absolute address: a relative one has none, as a saved page doesn't know where it came from. */
function hostOf(url: string | undefined): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(url ?? '')?.[1];
  return host ?? null;
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:$|[T ])/;

function issuedOf(linked: Told | null, times: OwnTimes, meta: Meta): Told | null {
  const stated = [
    linked,
    meta('open-graph', 'article:published_time', 'og:published_time'),
    meta(
      'meta',
      'datepublished',
      'citation_publication_date',
      'citation_date',
      'dc.date.issued',
      'dcterms.date',
      'dc.date',
      'parsely-pub-date',
      'sailthru.date',
      'date',
      'pubdate',
    ),
    told(times.stated, 'time'),
    inferred(times.likely, 'time'),
  ];
  for (const one of stated) {
    const day = DAY.exec(one?.value.replaceAll('/', '-') ?? '')?.[1];
    if (one && day !== undefined) return { ...one, value: day };
  }
  return null;
}

function languageOf(linked: Told | null, document: Document, meta: Meta): Told | null {
  const lang = document.documentElement?.getAttribute('lang') ?? '';
  const tags = [
    told(lang, 'html'),
    linked,
    meta('open-graph', 'og:locale'),
    meta('meta', 'content-language', 'dc.language'),
  ];
  for (const one of tags) {
    const tag = one?.value.replaceAll('_', '-') ?? '';
    if (one && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return { ...one, value: tag };
  }
  return null;
}

function seen(document: Document, selector: string): string | null {
  return plain(document.querySelector(selector)?.textContent ?? '') || null;
}

function told(value: string | null, from: ToldBy): Told | null {
  const text = plain(value ?? '');
  return text === '' ? null : { value: text, basis: 'stated', from };
}

function inferred(value: string | null, from: ToldBy): Told | null {
  const one = told(value, from);
  return one && { ...one, basis: 'inferred' };
}
