/** The file of notes, by its name without `.md`, that stands in the coding log where a site has one. */
export const CODING_NOTES = 'coding';
