import { ORIGIN_KEY, SOURCE, VERSION } from './contract.ts';
import type { MessageId, TO_FRAME } from './contract.ts';

/** What a message of the frame says, as it came. */
export interface Heard {
  readonly type: unknown;
  readonly id: unknown;
  readonly payload: any;
}

/** A frame of the page, and the line to it. */
export interface FrameLine {
  readonly frame: HTMLIFrameElement;
  readonly post: (type: (typeof TO_FRAME)[number], payload?: unknown, id?: MessageId) => void;
  readonly close: () => void;
}

/** Makes a frame; what it says is heard from where it was loaded alone, and what is sent to it goes there alone. */
export function openFrameLine(address: URL, hear: (heard: Heard) => void): FrameLine {
  // This page has no origin: a sandboxed one, whose frames have none either, or a file, whose frames have theirs.
  const opaque = origin === 'null';
  const frame = document.createElement('iframe');
  const listen = ({ source, origin: from, data }: MessageEvent): void => {
    const isFromThere = from === address.origin || (opaque && from === 'null');
    const isOurs = data?.source === SOURCE && data.v === VERSION;
    if (isFromThere && isOurs && source === frame.contentWindow) hear(data);
  };
  if (!opaque) address.searchParams.set(ORIGIN_KEY, origin);
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.src = address.href;
  addEventListener('message', listen);
  return {
    frame,
    post(type, payload = null, id = null) {
      const message = { source: SOURCE, v: VERSION, type, id, payload };
      // Nothing that is sent is secret, and a frame without an origin can't be named.
      frame.contentWindow?.postMessage(message, opaque ? '*' : address.origin);
    },
    close() {
      removeEventListener('message', listen);
      frame.remove();
    },
  };
}
