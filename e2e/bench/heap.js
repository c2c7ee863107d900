/** @import { CDPSession, Page } from '@playwright/test' */

/** @typedef {{ usedSize: number, embedderHeapUsedSize: number, backingStorageSize: number }} HeapUsage bytes */

/**
 * What a page and its workers hold after a collection: objects of scripts, what stands behind their array buffers, and
 * the browser's own objects for the document. Graphics memory is not in it.
 * @param {Page} page
 * @returns {Promise<number>} megabytes
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  const threads = [/** @type {Send} */ ((method) => session.send(/** @type {any} */ (method)))];
  threads.push(...(await workersOf(session)));
  let bytes = 0;
  for (const send of threads) {
    await send('HeapProfiler.collectGarbage');
    const usage = /** @type {HeapUsage} */ (await send('Runtime.getHeapUsage'));
    bytes += usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  }
  await session.detach();
  return bytes / 2 ** 20;
}

/** @typedef {(method: string) => Promise<any>} Send asks one thread */

/**
 * The page's dedicated workers: each has a heap of its own, which the page's does not count.
 * @param {CDPSession} session
 * @returns {Promise<Send[]>}
 */
async function workersOf(session) {
  /** @type {string[]} */
  const found = [];
  /** @type {Map<number, (result: unknown) => void>} */
  const asked = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') found.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    asked.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let last = 0;
  return found.map((sessionId) => (method) => {
    const id = ++last;
    const answer = new Promise((resolve) => asked.set(id, resolve));
    const message = JSON.stringify({ id, method });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  });
}
