import { whenAtRest } from './when-at-rest.ts';

/** A card that has just come to rest may be about to draw what the page has told it meanwhile, milliseconds. */
const PAUSE = 50;

/**
 * A worker that asks, in the page's place, whether the graphics card is at rest, and says so once. Its context may take
 * as long as whatever the card still draws: here nobody waits for that.
 */
const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
if (gl) whenAtRest(gl, () => setTimeout(() => whenAtRest(gl, answer), PAUSE));
else answer();

function answer(): void {
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  postMessage(null);
}
