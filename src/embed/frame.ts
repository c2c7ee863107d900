import { FROM_FRAME, SOURCE, TO_FRAME, VERSION, VIEW_KEYS } from './contract.ts';
import type { EmbedView, EmbedViewKey, FromFramePayloads, Message, MessageId } from './contract.ts';

/** Longer texts are no view: the longest real one is a list of every source and some search words. */
const MAX_TEXT = 2000;

export type ToFrameMessage =
  | { readonly type: 'setView'; readonly view: EmbedView }
  | { readonly type: 'getView'; readonly id: MessageId }
  | { readonly type: 'play' | 'pause' };

/** Reads whatever a window was sent. Total: what is not a message of the contract is null. */
export function readMessage(data: unknown): ToFrameMessage | null {
  if (!isRecord(data) || data['source'] !== SOURCE || data['v'] !== VERSION) return null;
  const type = TO_FRAME.find((known) => known === data['type']);
  switch (type) {
    case undefined:
      return null;
    case 'setView': {
      const view = readView(data['payload']);
      return view && { type, view };
    }
    case 'getView': {
      const id = data['id'] ?? null;
      return isId(id) ? { type, id } : null;
    }
    default:
      return { type };
  }
}

export function writeMessage<Type extends (typeof FROM_FRAME)[number]>(
  type: Type,
  payload: FromFramePayloads[Type],
  id: MessageId = null,
): Message<Type, FromFramePayloads[Type]> {
  return { source: SOURCE, v: VERSION, type, id, payload };
}

/**
 * A height in the forms that pages of others wait for: NPR's pym.js and AMP's `amp-iframe`.
 * @param childId what pym's parent has called the frame, in its address; null where there is none
 */
export function foreignHeights(height: number, childId: string | null): readonly unknown[] {
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  return childId === null ? [amp] : [amp, ['pym', childId, 'height', height].join('xPYMx')];
}

/**
 * Whom the frame hears and answers.
 * @param query the frame's own, with `origin=` where the host has limited it
 * @returns an origin; null where none was given; `undefined` where what was given is none, so that nobody is heard
 */
export function readOrigin(given: string | null): string | null | undefined {
  // What is sandboxed has no origin, and says so with this word.
  if (given === null || given === 'null') return given;
  try {
    const { origin, protocol } = new URL(given);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function readView(payload: unknown): EmbedView | null {
  if (!isRecord(payload)) return null;
  const view: Partial<Record<EmbedViewKey, string>> = {};
  for (const key of VIEW_KEYS) {
    if (!Object.hasOwn(payload, key)) continue;
    const text = payload[key];
    if (typeof text !== 'string' || text.length > MAX_TEXT) return null;
    view[key] = text;
  }
  return view;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is MessageId {
  return (
    value === null ||
    (typeof value === 'string' && value.length <= MAX_TEXT) ||
    Number.isFinite(value)
  );
}
