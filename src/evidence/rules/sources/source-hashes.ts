import { FILES } from '../../files.ts';
import { counted, pointerTo, show } from '../../finding.ts';
import { didYouMean } from '../../words/nearest.ts';
import type { Rule } from '../rule.ts';

/**
 * A source that another carries leads to one that has its own file, and names no other file. Quotes of sources without a
 * hash are told of: nobody can prove them.
 */
export const sourceHashes: Rule = ({ files, sources, quotes, hasHash }, report) => {
  files.sources.forEach(({ id, custom = {} }, index) => {
    const { carriedBy, sha256 } = custom;
    const finding = (key: string, got: string, expected: string, cure?: string): void =>
      report.finding(FILES.sources, pointerTo(index, 'custom', key), got, expected, cure);
    if (carriedBy === undefined) return;
    const carrier = sources.get(carriedBy);
    if (!carrier || carriedBy === id) {
      const others = [...sources.keys()].filter((other) => other !== id);
      const cure = didYouMean(carriedBy, others);
      finding('carriedBy', show(carriedBy), 'the id of another source', cure);
    } else if (carrier.custom?.carriedBy !== undefined) {
      finding(
        'carriedBy',
        show(carriedBy),
        'a source that has its own file and is carried by none',
      );
    } else if (sha256 !== undefined && sha256 !== carrier.custom?.sha256) {
      finding('sha256', show(sha256), `the hash of the carrier ${carriedBy}`);
    }
  });
  const unproven = quotes.filter(
    ({ claim }) => sources.has(claim.source) && !hasHash(claim.source),
  );
  if (unproven.length === 0) return;
  const of = new Set(unproven.map(({ claim }) => claim.source)).size;
  report.note(
    FILES.sources,
    '',
    `${counted(unproven.length, 'quote')} of ${counted(of, 'source')} without a hash, shown as unproven; ` +
      `dateline fill --articles FOLDER writes ${of === 1 ? 'its hash' : 'their hashes'}`,
  );
};
