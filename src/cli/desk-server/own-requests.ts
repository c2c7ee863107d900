import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../../desk/server/desk-api.ts';
import { CONTENT_POLICY } from '../site/content-policy.ts';

const TOKEN_BYTES = 32;
const NAME_OF_HEADER = TOKEN_HEADER.toLowerCase();

/**
 * The headers of every answer: no other page reads it, frames it or keeps a hold of its window, and nothing keeps it. That
 * there is none that lets another origin in is meant.
 */
export const OWN_HEADERS: OutgoingHttpHeaders = {
  'Content-Security-Policy': `${CONTENT_POLICY}; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/** Another one each time: what an address of before still says opens nothing. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * Whether a request names this server as its page does, and comes from no page of another origin. A host of another name
 * that was led here is refused, as its pages would be of one origin with the answer. Programs that are no browsers say
 * nothing of where they come from: they need the token.
 * @param origin this server's: `http://127.0.0.1:4173`
 * @param from what a browser may say of where the request comes from; `none` is a person, by an address
 */
export function isOwn(
  { headers }: IncomingMessage,
  origin: string,
  from: readonly ('same-origin' | 'none')[],
): boolean {
  const site = headers['sec-fetch-site'];
  return (
    headers.host === new URL(origin).host &&
    (headers.origin === undefined || headers.origin === origin) &&
    (site === undefined || (from as readonly unknown[]).includes(site))
  );
}

/** Whether a request has the token. How long the answer takes says nothing of how much of it was right. */
export function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = headers[NAME_OF_HEADER];
  return typeof given === 'string' && timingSafeEqual(digestOf(given), digestOf(token));
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
