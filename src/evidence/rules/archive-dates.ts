import { EdtfError, parseEdtf } from '../../time/edtf.ts';
import { createZone } from '../../time/zone.ts';
import { FILES } from '../files.ts';
import { pointerTo, show } from '../finding.ts';
import type { Rule } from './rule.ts';

/** When a copy of a source was made is a date. */
export const archiveDates: Rule = ({ files }, report) => {
  const zone = createZone('UTC');
  files.sources.forEach(({ custom }, at) =>
    custom?.archived?.forEach(({ at: when }, index) => {
      if (when === undefined) return;
      try {
        parseEdtf(when, zone);
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error;
        const pointer = pointerTo(at, 'custom', 'archived', index, 'at');
        report.finding(FILES.sources, pointer, show(when), error.expected);
      }
    }),
  );
};
