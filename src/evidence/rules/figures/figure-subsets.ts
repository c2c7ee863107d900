import type { CitedClaim } from '../../facts.ts';
import type { Claim } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { grouped } from '../../grouped.ts';

type Figure = NonNullable<Claim['figures']>[number];

/**
 * A part is no larger than its whole. The whole is looked for in the same claim, else in what the same speaker says on
 * the same incident or tally; of several wholes the largest counts, and one without an upper bound has room for any part.
 */
export const figureSubsets: Rule = ({ claims }, report) => {
  // Grouped when a part is first met that needs it.
  let voices: ReadonlyMap<string, readonly CitedClaim[]> | null = null;
  const inVoiceOf = (cited: CitedClaim): readonly CitedClaim[] => {
    voices ??= grouped(claims, voiceOf);
    return voices.get(voiceOf(cited))!;
  };
  for (const cited of claims) {
    cited.claim.figures?.forEach((part, index) => {
      if (part.subset !== true) return;
      const own = wholesOf([cited], part);
      const wholes = own.length > 0 ? own : wholesOf(inVoiceOf(cited), part);
      const limit = wholes.reduce((most, { max = Infinity }) => Math.max(most, max), 0);
      if (wholes.length === 0 || limit === Infinity) return;
      for (const key of ['min', 'max'] as const) {
        const value = part[key];
        if (value === undefined || value <= limit) continue;
        const expected = `at most ${limit}, the whole of it (${part.measure}) that this is a part of`;
        report.finding(
          cited.file,
          `${cited.pointer}/figures/${index}/${key}`,
          String(value),
          expected,
        );
        break;
      }
    });
  }
};

function wholesOf(claims: readonly CitedClaim[], { measure }: Figure): Figure[] {
  return claims
    .flatMap(({ claim }) => claim.figures ?? [])
    .filter((figure) => figure.subset !== true && figure.measure === measure);
}

/** What the claims of one speaker on one record have in common. */
function voiceOf({ claim, file, pointer }: CitedClaim): string {
  return `${file} ${pointer.replace(/\/claims\/\d+$/, '')} ${claim.speaker}`;
}
