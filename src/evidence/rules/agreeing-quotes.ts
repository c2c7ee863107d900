import type { CitedClaim } from '../facts.ts';
import { show } from '../finding.ts';
import { KnownText, runsOf } from '../known-text.ts';
import type { KnownRun } from '../known-text.ts';
import type { Rule } from './rule.ts';

/** How much of the text around a contradiction a finding shows, UTF-16 units each side. */
const REACH = 16;

interface Owner {
  readonly file: string;
  readonly pointer: string;
}

/**
 * The quotes of one file, with their prefixes and suffixes, are parts of one text, so where two cover the same offset
 * they have the same character. This catches altered quotes and shifted offsets without the article. Where they differ,
 * what fewer have is reported; of two alone, the later.
 */
export const agreeingQuotes: Rule = ({ claims, carrierOf }, report) => {
  const texts = new Map<string, KnownText<Owner>>();
  const ownerOf = ({ file, pointer }: CitedClaim, { part }: KnownRun): Owner => ({
    file,
    pointer: `${pointer}/quote/${part}`,
  });
  for (const cited of claims) {
    const carrier = carrierOf(cited.claim.source);
    const text = texts.get(carrier) ?? new KnownText<Owner>();
    texts.set(carrier, text);
    for (const run of runsOf(cited.claim.quote)) text.add(run, ownerOf(cited, run));
  }
  for (const cited of claims) {
    const text = texts.get(carrierOf(cited.claim.source))!;
    for (const run of runsOf(cited.claim.quote)) {
      const other = text.contradiction(run);
      if (!other) continue;
      const { file, pointer } = ownerOf(cited, run);
      const at = other.offset - run.start;
      const got = `${show(run.text.slice(Math.max(0, at - REACH), at + REACH))} around offset ${other.offset}`;
      const known = show(text.around(other.offset, REACH));
      report.finding(
        file,
        pointer,
        got,
        `${known}, as in ${other.first.file} ${other.first.pointer}`,
      );
      // A shifted quote contradicts with all its parts; one of them says it.
      break;
    }
  }
};
