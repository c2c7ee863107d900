/** The absolute address of a site that nobody has told its own. */
export const DEFAULT_URL = 'http://localhost:4173/';
