/** Spaces that break no line and part groups of digits: "1\u202f000". Others may part two numbers. */
const BETWEEN_GROUPS =
  /(?<=(?:^|[^\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})*)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/gu;

/** A text with another sign between groups of digits, as long as it was. @param sign as the language writes it, one unit */
export function joinedGroups(text: string, sign: ',' | '.'): string {
  return text.replaceAll(BETWEEN_GROUPS, sign);
}
