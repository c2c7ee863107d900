/**
 * What acts on a terminal (C0 and C1, where an escape sequence begins) or turns the order of what stands in it. Line feeds
 * and tabs are the program's own: what data brings of line breaks is escaped where it is put into a line.
 */
// oxlint-disable-next-line no-control-regex
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text for a terminal, with what would act on it as JSON writes it: `\u001b[31m`. JSON stays the same JSON. */
export function harmless(text: string): string {
  return text.replace(ACTING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints to the standard output. All that the command line prints goes through here or `complain`. */
export function say(text: string): void {
  console.log(harmless(text));
}

/** Prints to the standard error output. */
export function complain(text: string): void {
  console.error(harmless(text));
}
