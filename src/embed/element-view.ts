import { VIEW_KEYS } from './contract.ts';
import type { EmbedView, EmbedViewKey } from './contract.ts';

export function isView(value: unknown): value is EmbedView {
  return (
    value instanceof Object &&
    !(value instanceof Array) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function readView(read: (key: EmbedViewKey) => string | null): EmbedView {
  const view: Partial<Record<EmbedViewKey, string>> = {};
  for (const key of VIEW_KEYS) {
    const value = read(key);
    if (value !== null) view[key] = value;
  }
  return view;
}

/** What an element's attributes ask for. */
export function attributeView(map: Element): EmbedView {
  return readView((key) => map.getAttribute(key));
}

/** What an element shows at first: what its attributes say, and for the rest what its `src` asks for. */
export function startView(map: Element): EmbedView {
  const query = new URLSearchParams(map.getAttribute('src')?.split('#')[0]?.split('?')[1]);
  return readView((key) => map.getAttribute(key) ?? query.get(key));
}

/**
 * The address of an element's frame; null where there is none that a frame can have.
 * @param beside the frame's address where the element has no `src`
 * @param shown null: what the attributes say
 */
export function frameAddressOf(map: Element, beside: string, shown: EmbedView | null): URL | null {
  const src = map.getAttribute('src') || beside;
  let address: URL;
  try {
    address = new URL(src, document.baseURI);
  } catch {
    return null;
  }
  const { searchParams, protocol } = address;
  // No address at all would be the page itself, in itself.
  if (!src || !/^https?:$/.test(protocol)) return null;
  const view = shown ?? attributeView(map);
  for (const key of VIEW_KEYS) {
    if (shown) searchParams.delete(key);
    if (view[key] !== undefined) searchParams.set(key, view[key]);
  }
  return address;
}
