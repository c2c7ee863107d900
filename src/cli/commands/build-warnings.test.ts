import { describe, expect, it } from 'vitest';
import { ACLED_TERMS } from '../../import/formats/tables/acled.ts';
import { licenceOf } from '../../import/licence.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { warningsOf } from './build-warnings.ts';

const SITE = 'https://example.org/dateline/';
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

  it.each([
    ['rows of ACLED’s', licenceOf(ACLED_TERMS, 'a.csv'), /ACLED’s terms do not allow/],
    ['rows of whoever', licenceOf(null, 'a.csv'), /still what import wrote/],
  ])('say what is to be settled before publishing: %s', (_, licence, expected) => {
    const { dataset, ...files } = sampleFiles();
    const warnings = warningsOf({ ...files, dataset: { ...dataset, licence } }, SITE);
    expect(warnings).toEqual([UNVERIFIED, expect.stringMatching(expected)]);
    const agreed = `${ACLED_TERMS.credit}, by agreement of 4 May 2024`;
    expect(warningsOf({ ...files, dataset: { ...dataset, licence: agreed } }, SITE)).toEqual([
      UNVERIFIED,
    ]);
  });

  it.each(['https://localhost.example.org/', 'https://127.example.org/'])(
    'say nothing of it at %s',
    (url) => {
      expect(warningsOf(sampleFiles(), url)).toEqual([UNVERIFIED]);
    },
  );
});
