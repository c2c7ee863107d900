import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A source names its own file by its hash, or the source that carries it, which has a file of its own. */
export const sourceHashes: Rule = ({ files, sources }, report) => {
  files.sources.forEach(({ id, custom: { carriedBy, sha256 } }, index) => {
    const finding = (key: string, got: string, expected: string): void =>
      report.finding(FILES.sources, pointerTo(index, 'custom', key), got, expected);
    if (carriedBy === undefined) {
      if (sha256 === undefined)
        finding('sha256', 'nothing', 'the SHA-256 of the article’s file as coded');
      return;
    }
    const carrier = sources.get(carriedBy);
    if (!carrier || carriedBy === id) {
      finding('carriedBy', show(carriedBy), 'the id of another source');
    } else if (carrier.custom.carriedBy !== undefined) {
      finding(
        'carriedBy',
        show(carriedBy),
        'a source that has its own file and is carried by none',
      );
    } else if (sha256 !== undefined && sha256 !== carrier.custom.sha256) {
      finding('sha256', show(sha256), `the hash of the carrier ${carriedBy}`);
    }
  });
};
