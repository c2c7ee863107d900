/** How often the graphics card is asked, and how long at most, milliseconds. */
const EVERY = 4;
const PATIENCE = 1000;
/** A card that has answered when it is asked for so many times is at rest. */
const QUICK = 5;

/**
 * Calls back once the graphics card is at rest: it has done all that it has been told to through a context, and whatever
 * else it draws, as the page around it, leaves it free to answer. Who asks it anything before that, as whether a program
 * has been linked, has the whole page wait for it. At once where the context is lost; after a second in any case.
 * @returns ends the waiting, without a call
 */
export function whenAtRest(gl: WebGL2RenderingContext, then: () => void): () => void {
  const since = performance.now();
  let fence = send();
  // Counted, not timed: the page itself may come late to ask.
  let times = 0;
  // A browser learns of an answer between two tasks only.
  const timer = setInterval(() => {
    const over = performance.now() - since > PATIENCE || gl.isContextLost() || fence === null;
    if (!over) {
      times++;
      if (gl.getSyncParameter(fence!, gl.SYNC_STATUS) !== gl.SIGNALED) return;
      if (times > QUICK) {
        gl.deleteSync(fence);
        fence = send();
        times = 0;
        return;
      }
    }
    end();
    then();
  }, EVERY);
  return end;

  function send(): WebGLSync | null {
    const asked = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    return asked;
  }
  function end(): void {
    clearInterval(timer);
    gl.deleteSync(fence);
  }
}
