import type { Facts, QuotedClaim } from '../../facts.ts';
import { placeOfIncident } from '../../facts.ts';
import { show } from '../../finding.ts';
import { agree, KnownText, runsOf } from './known-text.ts';
import type { KnownRun } from './known-text.ts';
import type { Rule } from '../rule.ts';
import { grouped } from '../../grouped.ts';

/** How much of the text around a contradiction a finding shows, UTF-16 units each side. */
const REACH = 16;

interface Owner {
  readonly file: string;
  /** The file for a message. */
  readonly place: string;
  readonly pointer: string;
}

/**
 * The quotes of one file, with their prefixes and suffixes, are parts of one text, so where two cover the same offset
 * they have the same character. This catches altered quotes and shifted offsets without the article. Where they differ,
 * what fewer have is reported; of two alone, the later.
 */
export const agreeingQuotes: Rule = (facts, report) => {
  const { quotes, carrierOf } = facts;
  const byCarrier = grouped(quotes, ({ claim }) => carrierOf(claim.source));
  const found = new Map<QuotedClaim, Contradiction>();
  // One text at a time: a thousand of them would be many gigabytes.
  for (const ofOne of byCarrier.values()) {
    for (const [cited, contradiction] of contradictions(ofOne, facts))
      found.set(cited, contradiction);
  }
  for (const cited of quotes) {
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

/** @param quotes of one file */
function* contradictions(
  quotes: readonly QuotedClaim[],
  facts: Facts,
): Generator<readonly [QuotedClaim, Contradiction]> {
  // Nearly always; votes take many times the memory.
  if (agree(quotes.flatMap(({ quote }) => runsOf(quote)))) return;
  const text = new KnownText<Owner>();
  for (const cited of quotes)
    for (const run of runsOf(cited.quote)) text.add(run, ownerOf(cited, run, facts));
  for (const cited of quotes) {
    for (const run of runsOf(cited.quote)) {
      const other = text.contradiction(run);
      if (!other) continue;
      const at = other.offset - run.start;
      const around = show(run.text.slice(Math.max(0, at - REACH), at + REACH));
      const known = show(text.around(other.offset, REACH));
      yield [
        cited,
        {
          owner: ownerOf(cited, run, facts),
          got: `${around} around offset ${other.offset}`,
          expected: `${known}, as in ${other.first.place} ${other.first.pointer}`,
        },
      ];
      // A shifted quote contradicts with all its parts; one of them says it.
      break;
    }
  }
}

function ownerOf(
  { file, incident, pointer }: QuotedClaim,
  { part }: KnownRun,
  facts: Facts,
): Owner {
  const place = incident === null ? file : placeOfIncident(incident, facts);
  return { file, place, pointer: `${pointer}/quote/${part}` };
}
