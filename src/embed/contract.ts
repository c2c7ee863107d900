/**
 * Every public name of the embed, once: attributes, methods, events, messages. Pages of others rely on them, so a
 * change here is a change of the contract, and of the guide that documents them.
 */

/** What marks a message as ours, and the version of its form. */
export const SOURCE = 'dateline';
export const VERSION = 1;

/** The keys of a view, as in an address, an attribute or a message. */
export const VIEW_KEYS = [
  't',
  'place',
  'incident',
  'cat',
  'party',
  'source',
  'actor',
  'q',
  'map',
  'lang',
  'theme',
  'view',
  'ui',
] as const;
export type EmbedViewKey = (typeof VIEW_KEYS)[number];

/** A view as hosts write it: strings by key, defaults absent. */
export type EmbedView = Readonly<Partial<Record<EmbedViewKey, string>>>;

/** What `setView` leaves as it is where it does not name it. */
export const KEPT_KEYS = ['lang', 'theme', 'ui'] as const;

/** The sizes of an embed; the first is the default. */
export const UIS = ['full', 'compact', 'none'] as const;

/** The query key that limits whom the frame hears and answers. */
export const ORIGIN_KEY = 'origin';

export const ELEMENT = 'dateline-map';
/** The view's keys, live, and what makes the frame. */
export const ATTRIBUTES = ['src', 'title', ...VIEW_KEYS] as const;
export const METHODS = ['setView', 'getView', 'play', 'pause'] as const;
export const EVENTS = [
  'dateline-ready',
  'dateline-view',
  'dateline-select',
  'dateline-error',
] as const;

/** Attributes of what moves a map when it scrolls into view. */
export const STEP_ATTRIBUTE = 'data-dateline-step';
export const STEP_FOR_ATTRIBUTE = 'data-dateline-for';

export const TO_FRAME = ['setView', 'getView', 'play', 'pause'] as const;
export const FROM_FRAME = ['ready', 'view', 'select', 'height', 'error'] as const;

/** What an answer is matched by. */
export type MessageId = string | number | null;

/** What the frame tells of, by type. */
export interface FromFramePayloads {
  readonly ready: null;
  readonly view: EmbedView;
  readonly select: { readonly place: string | null; readonly incident: string | null };
  /** CSS pixels. */
  readonly height: { readonly height: number };
  readonly error: { readonly message: string };
}

/** A message of either way. */
export interface Message<Type extends string = string, Payload = unknown> {
  readonly source: typeof SOURCE;
  readonly v: typeof VERSION;
  readonly type: Type;
  readonly id: MessageId;
  readonly payload: Payload;
}
