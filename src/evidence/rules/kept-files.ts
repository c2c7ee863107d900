import { show } from '../finding.ts';
import { namedFiles } from '../named-files.ts';
import type { Rule } from './rule.ts';

/** A picture or copy that a record names is in the dataset, byte by byte where the record states its hash. */
export const keptFiles: Rule = ({ files, missing, hashes }, report) => {
  for (const { path, file, pointer, sha256 } of namedFiles(files)) {
    if (missing.has(path)) {
      const expected = 'the path of a file from the root of the dataset';
      report.finding(
        file,
        pointer,
        `${show(path)}, which is not there or leads out of the dataset`,
        expected,
      );
      continue;
    }
    const found = hashes.get(path);
    if (sha256 === undefined || found === undefined || found === sha256) continue;
    report.finding(
      file,
      pointer,
      `${show(path)}, whose SHA-256 is ${found}`,
      `the file whose SHA-256 is ${sha256}`,
      'put back the copy that the hash was taken of, or write the hash of this one',
    );
  }
};
