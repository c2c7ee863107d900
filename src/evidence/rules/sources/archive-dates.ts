import { createZone } from '../../../time/zone.ts';
import { FILES } from '../../files.ts';
import { pointerTo } from '../../finding.ts';
import type { Rule } from '../rule.ts';
import { createDateReader } from '../written-dates.ts';

/** When a copy of a source was made is a date. */
export const archiveDates: Rule = ({ files }, report) => {
  const read = createDateReader(createZone('UTC'), report);
  files.sources.forEach(({ custom }, at) =>
    custom?.archived?.forEach(({ at: when }, index) => {
      if (when === undefined) return;
      read.date(when, FILES.sources, pointerTo(at, 'custom', 'archived', index, 'at'));
    }),
  );
};
