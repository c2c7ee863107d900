import { DATA_KEY } from '../../dataset/open/versions.ts';
import type { PinnedScript } from '../../dataset/open/named-by-hash.ts';
import type { ViewText } from '../../state/view/view-codec.ts';
import { queryText } from '../../state/view/view-codec.ts';

/** Ways to put a view into a page of somebody else. */
export const EMBED_KINDS = ['frame', 'element'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** How much of the app an embed shows; the first is the default. */
export const EMBED_SIZES = ['full', 'compact', 'none'] as const;
export type EmbedSize = (typeof EMBED_SIZES)[number];

/** What somebody chooses of an embed. */
export interface EmbedChoice {
  /** The site's root, absolute, with a final slash. */
  readonly site: string;
  /** What it starts with, without theme. */
  readonly view: ViewText;
  readonly size: EmbedSize;
  readonly theme: 'auto' | 'light' | 'dark';
  /** BCP 47; null is the page's default language. */
  readonly language: string | null;
  /** The version of the data; null: whichever is the latest. */
  readonly version: string | null;
  /** The element's script by its hash; null: as the site has it at the time. */
  readonly script: PinnedScript | null;
  /** CSS pixels; null: as wide as there is room. */
  readonly width: number | null;
  /** CSS pixels; null, of the element alone: as the embed itself says. */
  readonly height: number | null;
  /** The frame's name, for those who can't see it. */
  readonly title: string;
  /** What stands in the element's place until it is there, and where it can't be. */
  readonly fallback: string;
}

/** Everything of a choice that the contract has a key for, defaults left out. */
function viewKeys({ view, size, theme, language }: EmbedChoice): [string, string][] {
  const { theme: _, ...rest } = view;
  return Object.entries({
    ...rest,
    ...(language !== null && { lang: language }),
    ...(theme !== 'auto' && { theme }),
    ...(size !== EMBED_SIZES[0] && { ui: size }),
  });
}

function pinned({ version }: EmbedChoice): [string, string][] {
  return version === null ? [] : [[DATA_KEY, version]];
}

function address(base: string, pairs: readonly [string, string][]): string {
  const url = new URL(base);
  url.search = pairs.map(([key, value]) => `${key}=${queryText(value)}`).join('&');
  return url.href;
}

/** The address of the frame. */
export function frameAddress(choice: EmbedChoice): string {
  return address(`${choice.site}embed/`, [...pinned(choice), ...viewKeys(choice)]);
}

/** The address of the same view on the page itself. */
function pageAddress(choice: EmbedChoice): string {
  const keys = viewKeys(choice).filter(([key]) => key !== 'ui');
  return address(choice.site, [...pinned(choice), ...keys]);
}

/** The code to paste. */
export function embedCode(kind: EmbedKind, choice: EmbedChoice): string {
  return kind === 'frame' ? frameCode(choice) : elementCode(choice);
}

/** A frame alone: works wherever frames do. */
function frameCode(choice: EmbedChoice): string {
  const { title, width, height } = choice;
  return tag('iframe', [
    ['src', frameAddress(choice)],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height ?? DEFAULT_HEIGHTS[choice.size])],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write; web-share'],
    // Takes the border off where the host's policy refuses styles, too.
    ['frameborder', '0'],
  ]);
}

/** The script and the element, with a link and a picture for where they don't run. */
function elementCode(choice: EmbedChoice): string {
  const { site, script, title, fallback, width, height } = choice;
  const style = [
    ...(width === null ? [] : [`max-width:${width}px`]),
    ...(height === null ? [] : [`height:${height}px`]),
  ].join(';');
  const picture = tag('img', [
    ['src', `${site}picture-light.png`],
    ['alt', title],
    ['width', '100%'],
  ]);
  const map = tag(
    'dateline-map',
    [
      ['src', address(`${site}embed/`, pinned(choice))],
      ...viewKeys(choice),
      ['title', title],
      ...(style === '' ? [] : [['style', style] as const]),
    ],
    `\n  ${tag('a', [['href', pageAddress(choice)]], `${picture} ${escapeText(fallback)}`)}\n`,
  );
  return `${tag('script', [
    ['async', null],
    ...(script ? [['crossorigin', null] as const] : []),
    ['src', `${site}${script?.file ?? 'embed.js'}`],
    ...(script ? [['integrity', script.integrity] as const] : []),
  ])}\n${map}`;
}

/** What a frame is high where nobody says, CSS pixels. */
export const DEFAULT_HEIGHTS: Readonly<Record<EmbedSize, number>> = {
  full: 720,
  compact: 480,
  none: 420,
};

type Attribute = readonly [name: string, value: string | null];

/** @param attributes null makes one without a value @param content null makes an element that has none */
function tag(name: string, attributes: readonly Attribute[], content = ''): string {
  const all = attributes.map(([key, value]) =>
    value === null ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`,
  );
  return name === 'img' ? `<img${all.join('')}>` : `<${name}${all.join('')}>${content}</${name}>`;
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
