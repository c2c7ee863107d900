/** The tag among some that is nearest to a BCP 47 tag: the same, case apart, else the first of its primary subtag. */
export function nearestTag(tag: string, among: readonly string[]): string | undefined {
  return (
    among.find((one) => isSameTag(one, tag)) ??
    among.find((one) => primarySubtag(one) === primarySubtag(tag))
  );
}

/** Tags are the same in upper and lower case. */
export function isSameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `en` of `en-GB`, in lower case. */
export function primarySubtag(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
