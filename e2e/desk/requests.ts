import type { Page, Request } from '@playwright/test';

/** The requests that a page makes from now on, those of its workers among them; it grows. */
export function requestsOf(page: Page): readonly Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Those that go to another host than the page's, or take something there: whatever is not a GET without body and query. */
export function sentOrElsewhere(requests: readonly Request[], page: Page): string[] {
  const { host } = new URL(page.url());
  return requests
    .filter((request) => {
      const { protocol, host: to, search } = new URL(request.url());
      if (protocol === 'blob:' || protocol === 'data:') return false;
      return to !== host || request.method() !== 'GET' || request.postData() !== null || search;
    })
    .map((request) => `${request.method()} ${request.url()}`);
}
