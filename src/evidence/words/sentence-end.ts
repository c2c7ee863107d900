/** A terminator, what closes behind it, white space, what opens, and the capital of a next sentence. */
const BOUNDARY = /([.!?։])(["'”’»)\]]*)\s+["'“‘«([]*\p{Lu}/gu;
/** Words whose full stop ends no sentence; single letters and initialisms: "J.", "U.S.", "a.m."; no "didn't." */
const ABBREVIATED =
  /(?<!\p{L})(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|capt|sgt|brig|adm|cmdr|gov|sen|rep|pres|hon|rev|st|mt|ft|nos?|vs|etc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|inc|ltd|co|corp|jr|sr|al|fig|vol|approx|est|dept)$|(?<![\p{L}'’])(?:\p{L}\.)*\p{L}$/iu;

/**
 * Where a sentence certainly ends inside a text, with another behind it; null where none does for certain. Full stops
 * of abbreviations and initials end none here, nor does "Why?" he asked: a rule that cries wolf is soon switched off.
 * @returns the offset behind the terminator, UTF-16 units
 */
export function sentenceEnd(text: string): number | null {
  const paragraph = /\n[ \t]*\r?\n/.exec(text);
  const ends = paragraph ? [paragraph.index] : [];
  for (const match of text.matchAll(BOUNDARY)) {
    const [, terminator = '', closing = ''] = match;
    if (terminator === '.' && isAbbreviated(text, match.index)) continue;
    if (terminator !== '.' && terminator !== '։' && closing !== '') continue;
    ends.push(match.index + 1);
    break;
  }
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** The longest word before a full stop that is looked at, UTF-16 units. */
const LOOKED_AT = 40;

/** Whether a full stop is one of an abbreviation or of initials, and ends no sentence. @param at where it stands */
export function isAbbreviated(text: string, at: number): boolean {
  return ABBREVIATED.test(text.slice(Math.max(0, at - LOOKED_AT), at));
}
