/** How often the graphics card is asked, and how long at most, milliseconds. */
const EVERY = 4;
const PATIENCE = 1000;
/** A card that answers so soon has nothing else to do, milliseconds. */
const QUICK = 20;

/**
 * Calls back once the graphics card is at rest: it has done all that it has been told to through a context, and whatever
 * else it draws, as the page around it, leaves it free to answer. Who asks it anything before that, as whether a program
 * has been linked, has the whole page wait for it. At once where the context is lost; after a second in any case.
 * @returns ends the waiting, without a call
 */
export function whenAtRest(gl: WebGL2RenderingContext, then: () => void): () => void {
  const since = performance.now();
  let sent = since;
  let fence = send();
  // A browser learns of it between two tasks only.
  const timer = setInterval(() => {
    const now = performance.now();
    const over = now - since > PATIENCE || gl.isContextLost() || fence === null;
    if (!over) {
      if (gl.getSyncParameter(fence!, gl.SYNC_STATUS) !== gl.SIGNALED) return;
      if (now - sent > QUICK) {
        gl.deleteSync(fence);
        sent = now;
        fence = send();
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
