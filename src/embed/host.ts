import { ORIGIN_KEY } from './contract.ts';
import type { FromFramePayloads, MessageId } from './contract.ts';
import { foreignHeights, readMessage, readOrigin, writeMessage } from './frame.ts';
import type { ToFrameMessage } from './frame.ts';
import { createHeightTeller } from './height-teller.ts';

/** The most questions that wait for the app. */
const MAX_WAITING = 100;

/** The page around the frame. */
export interface Host {
  tell<Type extends keyof FromFramePayloads>(
    type: Type,
    payload: FromFramePayloads[Type],
    id?: MessageId,
  ): void;
  /** Tells a height in the forms of the contract, of pym.js and of AMP; again while nobody follows. @param height CSS pixels */
  readonly tellHeight: (height: number) => void;
  /** Hands over what has come and what comes. @returns the function that lets messages wait again */
  listen(listener: (message: ToFrameMessage) => void): () => void;
}

/**
 * Listens to the window above, and to nobody else, from the frame's first moment: what comes before the app is there
 * waits for it, of views the latest.
 */
export function connectHost(frame: Window): Host {
  const query = new URLSearchParams(frame.location.search);
  const origin = readOrigin(query.get(ORIGIN_KEY));
  const childId = query.get('childId');
  let waiting: ToFrameMessage[] = [];
  let heard: ((message: ToFrameMessage) => void) | null = null;
  // What has no origin can't be named; the view of a public page is no secret.
  const target = origin === null || origin === 'null' ? '*' : (origin ?? '');
  const alone = frame.parent === frame || target === '';

  const post = (message: unknown): void => {
    if (!alone) frame.parent.postMessage(message, target);
  };
  const heights = createHeightTeller(frame, (height) => {
    post(writeMessage('height', { height }));
    for (const message of foreignHeights(height, childId)) post(message);
  });
  let isSpokenTo = false;
  frame.addEventListener('message', (event) => {
    if (alone || event.source !== frame.parent) return;
    if (origin !== null && event.origin !== origin) return;
    // Whatever it says: who speaks listens.
    if (!isSpokenTo) heights.again();
    isSpokenTo = true;
    const message = readMessage(event.data);
    if (!message) return;
    if (heard) heard(message);
    else waiting = stillMeant([...waiting, message]);
  });

  return {
    tell: (type, payload, id = null) => post(writeMessage(type, payload, id)),
    tellHeight: heights.tell,
    listen(listener) {
      heard = listener;
      const earlier = waiting;
      waiting = [];
      earlier.forEach(listener);
      return () => {
        heard = null;
      };
    },
  };
}

/** A view ends whatever was shown or played before it; of playing and pausing, the later counts. */
export function stillMeant(messages: readonly ToFrameMessage[]): ToFrameMessage[] {
  const view = messages.findLastIndex(({ type }) => type === 'setView');
  const playing = messages.findLastIndex(({ type }) => type === 'play' || type === 'pause');
  return messages
    .filter(
      ({ type }, at) => type === 'getView' || at === view || (at === playing && playing > view),
    )
    .slice(-MAX_WAITING);
}
