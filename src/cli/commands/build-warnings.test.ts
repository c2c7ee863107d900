import { describe, expect, it } from 'vitest';
import { sampleFiles } from '../../testing/sample-files.ts';
import { warningsOf } from './build-warnings.ts';

const UNVERIFIED =
  'a build does not verify quotes against articles; dateline verify --articles FOLDER does';

describe('the warnings of a build', () => {
  it('say that quotes were not verified', () => {
    expect(warningsOf(sampleFiles(), 'https://example.org/dateline/')).toEqual([UNVERIFIED]);
  });

  it('count those that can’t be proven', () => {
    const files = sampleFiles();
    delete files.sources[0]!.custom;
    expect(warningsOf(files, 'https://example.org/')).toEqual([
      UNVERIFIED,
      '4 quotes of sources without a hash will be shown as unproven; run dateline fill --articles FOLDER',
    ]);
  });

  it('are none of quotes where there are only summaries', () => {
    const files = sampleFiles();
    for (const { claims } of [...files.incidents, ...files.tallies]) {
      for (const claim of claims) {
        delete claim.quote;
        claim.note = 'They say so.';
      }
    }
    expect(warningsOf(files, 'https://example.org/')).toEqual([]);
  });

  it.each([
    'http://localhost:4173/',
    'http://maps.localhost/',
    'http://127.0.0.1/',
    'http://[::1]:80/',
  ])('say that links will name this machine: %s', (url) => {
    expect(warningsOf(sampleFiles(), url)).toEqual([
      UNVERIFIED,
      `links in citations and previews will name ${url}, which is this machine; give the site’s address by --url or DATELINE_URL`,
    ]);
  });

  it.each(['https://localhost.example.org/', 'https://127.example.org/'])(
    'say nothing of it at %s',
    (url) => {
      expect(warningsOf(sampleFiles(), url)).toEqual([UNVERIFIED]);
    },
  );
});
