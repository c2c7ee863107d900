import { FILES } from '../../files.ts';
import { pointerTo, show } from '../../finding.ts';
import { didYouMean } from '../../words/nearest.ts';
import type { Rule } from '../rule.ts';

/** What a source calls inferred is a field that it has. */
export const inferredFields: Rule = ({ files }, report) => {
  files.sources.forEach(({ custom, ...source }, at) =>
    custom?.inferred?.forEach((name, index) => {
      if (name in source) return;
      report.finding(
        FILES.sources,
        pointerTo(at, 'custom', 'inferred', index),
        show(name),
        'the name of a field that the source has',
        didYouMean(name, Object.keys(source)),
      );
    }),
  );
};
