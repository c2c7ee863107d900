import { show } from '../finding.ts';
import { namedFiles } from '../named-files.ts';
import type { Rule } from './rule.ts';

/** A picture or copy that a record names is in the dataset. */
export const keptFiles: Rule = ({ files, missing }, report) => {
  for (const { path, file, pointer } of namedFiles(files)) {
    if (!missing.has(path)) continue;
    const expected = 'the path of a file from the root of the dataset';
    report.finding(
      file,
      pointer,
      `${show(path)}, which is not there or leads out of the dataset`,
      expected,
    );
  }
};
