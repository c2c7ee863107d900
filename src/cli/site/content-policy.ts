/**
 * What the pages may load: no inline script or style anywhere, no other host. A text becomes neither markup nor code; the one
 * policy there is lets addresses of workers through (`src/ui/trusted-types.ts`).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** In a frame without an origin the map's worker can only be had as data. */
export const EMBED_POLICY = CONTENT_POLICY.replace("worker-src 'self'", "worker-src 'self' data:");
