import type { CitedClaim } from '../facts.ts';
import { show } from '../finding.ts';
import { KnownText, runsOf } from '../known-text.ts';
import type { KnownRun } from '../known-text.ts';
import type { Rule } from './rule.ts';
import { grouped } from '../grouped.ts';

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
  const byCarrier = grouped(claims, ({ claim }) => carrierOf(claim.source));
  const found = new Map<CitedClaim, Contradiction>();
  // One text at a time: a thousand of them would be many gigabytes.
  for (const ofOne of byCarrier.values()) {
    for (const [cited, contradiction] of contradictions(ofOne)) found.set(cited, contradiction);
  }
  for (const cited of claims) {
    const contradiction = found.get(cited);
    if (!contradiction) continue;
    const { owner, got, expected } = contradiction;
    report.finding(owner.file, owner.pointer, got, expected);
  }
};

interface Contradiction {
  readonly owner: Owner;
  readonly got: string;
  readonly expected: string;
}

/** @param claims of one file */
function* contradictions(
  claims: readonly CitedClaim[],
): Generator<readonly [CitedClaim, Contradiction]> {
  const text = new KnownText<Owner>();
  for (const cited of claims)
    for (const run of runsOf(cited.claim.quote)) text.add(run, ownerOf(cited, run));
  for (const cited of claims) {
    for (const run of runsOf(cited.claim.quote)) {
      const other = text.contradiction(run);
      if (!other) continue;
      const at = other.offset - run.start;
      const around = show(run.text.slice(Math.max(0, at - REACH), at + REACH));
      const known = show(text.around(other.offset, REACH));
      yield [
        cited,
        {
          owner: ownerOf(cited, run),
          got: `${around} around offset ${other.offset}`,
          expected: `${known}, as in ${other.first.file} ${other.first.pointer}`,
        },
      ];
      // A shifted quote contradicts with all its parts; one of them says it.
      break;
    }
  }
}

function ownerOf({ file, pointer }: CitedClaim, { part }: KnownRun): Owner {
  return { file, pointer: `${pointer}/quote/${part}` };
}
