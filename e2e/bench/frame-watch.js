/**
 * Runs in the page: finds the frame that shows a pointer move, and reads it back from the canvas.
 * @typedef {object} FrameWatch
 * @property {(slider: string | null, canvases: string, whole: boolean) => void} arm waits for the next move. The frame that shows
 *   it is the first one in which the slider speaks another value and the canvases have been drawn; without a slider the
 *   first one that the page itself declares, by `changed`. Reads a pixel of each canvas, or all of them
 * @property {() => void} changed the frame being made shows the move
 * @property {(rests: boolean) => Promise<Step>} shown once that frame is read back and its page painted, and, where asked for, everything at rest
 * @property {(slider: string | null) => Promise<void>} rest until nothing of the last move is left to do; `slider` as of `arm`
 * @property {() => number} told how many moves the page has been told of
 * @property {(canvas: HTMLCanvasElement) => void} readBack waits until what was drawn on it is really there
 * @property {(canvases: string) => void} watchLoading notes each frame in which the canvases are drawn, from now on
 * @property {() => Drawn[]} loading what was noted
 */

/**
 * @typedef {object} Step milliseconds from the event's own time stamp
 * @property {number} read until the frame's canvases were read back
 * @property {number} painted until the main thread had painted all else of that frame, too
 * @property {boolean} drawn whether the canvases were drawn: not, where the new window holds what the old one did
 * @property {number} picture where all pixels were read, a number that another picture would not give
 */

/** @typedef {{ at: number, opaque: number }} Drawn milliseconds from the page's start; pixels that are not transparent */

/** Self-contained: its source is what runs in the page. */
export function installFrameWatch() {
  /** @type {WeakMap<HTMLCanvasElement, RenderingContext>} */
  const contexts = new WeakMap();
  /** @type {Set<HTMLCanvasElement>} */
  const drawn = new Set();
  /** @type {(() => void) | null} */
  let onDrawn = null;

  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = /** @type {any} */ (
    /** @this {HTMLCanvasElement} @param {any[]} args */
    function (...args) {
      const context = getContext.apply(this, /** @type {any} */ (args));
      if (context) contexts.set(this, context);
      return context;
    }
  );
  /** @param {any} prototype @param {readonly string[]} names methods that draw */
  const listen = (prototype, names) => {
    for (const name of names) {
      const draw = prototype[name];
      prototype[name] = function (/** @type {any[]} */ ...args) {
        drawn.add(this.canvas);
        onDrawn?.();
        return draw.apply(this, args);
      };
    }
  };
  const flat = ['clearRect', 'fillRect', 'fill', 'drawImage', 'putImageData'];
  const deep = ['clear', 'drawArrays', 'drawElements', 'drawArraysInstanced'];
  listen(CanvasRenderingContext2D.prototype, flat);
  listen(WebGL2RenderingContext.prototype, [...deep, 'drawElementsInstanced']);

  // A frame's resize observers are told after all of its animation frame callbacks have run and before it is painted:
  // by then everything is drawn, and a WebGL canvas still holds it.
  /** @type {HTMLElement | null} */
  let probe = null;
  /** @type {(() => void)[]} */
  let waiting = [];
  const atFrameEnd = (/** @type {() => void} */ callback) => {
    waiting.push(callback);
    if (!probe) {
      probe = document.createElement('div');
      probe.setAttribute('aria-hidden', 'true');
      probe.style.cssText =
        'position:fixed;left:0;top:0;height:1px;contain:strict;visibility:hidden';
      document.documentElement.append(probe);
      new ResizeObserver(() => {
        const due = waiting;
        waiting = [];
        for (const each of due) each();
      }).observe(probe);
    }
    probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
  };

  const sample = new OffscreenCanvas(1, 1);
  const sampled = sample.getContext('2d', { willReadFrequently: true });
  /** @param {HTMLCanvasElement} canvas @param {boolean} whole @returns {Uint8Array | Uint8ClampedArray} its pixels, or one of them */
  const pixels = (canvas, whole) => {
    const context = contexts.get(canvas);
    const [x, y] = whole ? [0, 0] : [canvas.width >> 1, canvas.height >> 1];
    const [width, height] = whole ? [canvas.width, canvas.height] : [1, 1];
    if (context instanceof WebGL2RenderingContext) {
      const bytes = new Uint8Array(width * height * 4);
      const target = context.getParameter(context.READ_FRAMEBUFFER_BINDING);
      if (target) context.bindFramebuffer(context.READ_FRAMEBUFFER, null);
      context.readPixels(x, y, width, height, context.RGBA, context.UNSIGNED_BYTE, bytes);
      if (target) context.bindFramebuffer(context.READ_FRAMEBUFFER, target);
      return bytes;
    }
    // By way of another canvas: one that is read itself is soon taken off the GPU.
    const copy = whole ? new OffscreenCanvas(width, height) : sample;
    const reader = whole ? copy.getContext('2d', { willReadFrequently: true }) : sampled;
    if (!reader) throw new Error('No canvas to read back with');
    reader.globalCompositeOperation = 'copy';
    reader.drawImage(canvas, x, y, width, height, 0, 0, width, height);
    return reader.getImageData(0, 0, width, height).data;
  };

  const marks = (/** @type {string} */ selector) =>
    [...drawn].filter((canvas) => canvas.matches(selector));

  /**
   * @typedef {object} Wait
   * @property {number | null} at
   * @property {string | null} slider
   * @property {string} canvases
   * @property {boolean} whole
   * @property {unknown} before
   * @property {boolean} changed
   * @property {number} still frames in which nothing was drawn since the slider changed
   * @property {Step | null} step
   * @property {((step: Step) => void) | null} resolve
   */
  /** @type {Wait | null} */
  let wait = null;
  let told = 0;
  const valueOf = (/** @type {string | null} */ slider) =>
    slider === null ? null : document.querySelector(slider)?.getAttribute('aria-valuetext');

  const channel = new MessageChannel();
  channel.port1.addEventListener('message', () => {
    if (!wait?.step || wait.at === null) return;
    wait.step.painted = performance.now() - wait.at;
    wait.resolve?.(wait.step);
  });
  channel.port1.start();

  const check = () => {
    if (!wait || wait.at === null || wait.step) return;
    const changed = wait.slider === null ? wait.changed : valueOf(wait.slider) !== wait.before;
    const pictures = marks(wait.canvases);
    if (!changed || (pictures.length === 0 && wait.still++ < 3)) return atFrameEnd(check);
    let picture = 0;
    for (const canvas of drawn) {
      if (!canvas.isConnected) continue;
      const bytes = pixels(canvas, wait.whole);
      if (!pictures.includes(canvas)) continue;
      for (const byte of bytes) picture = (Math.imul(picture, 31) + byte) | 0;
    }
    const read = performance.now() - wait.at;
    wait.step = { read, painted: read, drawn: pictures.length > 0, picture };
    // A message sent while a frame is made comes after that frame has been painted.
    channel.port2.postMessage(null);
  };
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      told++;
      if (!wait || wait.at !== null) return;
      wait.at = timeStamp;
      drawn.clear();
      atFrameEnd(check);
    },
    { capture: true },
  );

  /** @type {Drawn[]} */
  const loading = [];
  /** @type {FrameWatch} */
  const watch = {
    arm(slider, canvases, whole) {
      wait = {
        at: null,
        slider,
        canvases,
        whole,
        before: valueOf(slider),
        changed: false,
        still: 0,
        step: null,
        resolve: null,
      };
    },
    changed() {
      if (wait) wait.changed = true;
    },
    async shown(rests) {
      const now = wait;
      if (!now) throw new Error('No move is waited for: got no call of arm, expected one before');
      /** @type {Step} */
      const step = now.step ?? (await new Promise((resolve) => (now.resolve = resolve)));
      if (rests) await watch.rest(now.slider);
      return step;
    },
    async rest(slider) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
      // What follows a move of the window by itself is no part of the next step: words that come, lines that are
      // measured, numbers that are written, and in software each of the frames that shows them takes its time. The
      // pages that Dateline is compared with are at rest by then.
      await new Promise((resolve) => setTimeout(resolve, slider === null ? 60 : 330));
    },
    told: () => told,
    readBack: (canvas) => void pixels(canvas, false),
    watchLoading(canvases) {
      const opaque = new Map();
      let asked = false;
      const look = () => {
        asked = false;
        const pictures = marks(canvases);
        drawn.clear();
        if (pictures.length === 0) return;
        for (const canvas of pictures) pixels(canvas, false);
        const at = performance.now();
        for (const canvas of pictures) {
          const bytes = pixels(canvas, true);
          let count = 0;
          for (let alpha = 3; alpha < bytes.length; alpha += 4) if (bytes[alpha] !== 0) count++;
          opaque.set(canvas, count);
        }
        let all = 0;
        for (const [canvas, count] of opaque) if (canvas.isConnected) all += count;
        loading.push({ at, opaque: all });
      };
      // Frames that the page does not make by itself would take time from those that it does.
      onDrawn = () => {
        if (!asked) atFrameEnd(look);
        asked = true;
      };
    },
    loading: () => loading,
  };
  Object.assign(window, { frameWatch: watch });
}
