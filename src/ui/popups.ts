/**
 * Whether this is a frame without an origin, as `sandbox="allow-scripts"` makes it: most of them may open no link, and
 * none can find out. What a link leads to is then written out beside it.
 */
export const mayLackPopups = globalThis.origin === 'null';
