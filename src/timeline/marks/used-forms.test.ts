import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { usedForms } from './used-forms.ts';

type Files = ReturnType<typeof sampleFiles>;

const NONE = {
  lasting: false,
  set: false,
  over: false,
  soft: false,
  denied: false,
  deniedInGeneral: false,
};

/** The forms of the sample with every incident on one day and nothing denied, then changed. */
function formsOf(change: (incident: Files['incidents'][number]) => void) {
  const files = sampleFiles();
  for (const incident of files.incidents) {
    incident.when = '2020-10-11';
    for (const claim of incident.claims) claim.stance = 'reports';
  }
  change(files.incidents[0]!);
  return usedForms(decodeDataset(compileDataset(files)));
}

describe('usedForms', () => {
  it('are none where all is known to the day and nobody denies', () => {
    expect(formsOf(() => {})).toEqual(NONE);
  });

  it.each([
    ['lasting', '2020-10-11/2020-10-13'],
    ['set', '[2020-10-11..2020-10-13]'],
    ['over', '2020-10'],
    ['soft', '2020-10-11~'],
  ] as const)('know what is %s', (form, when) => {
    expect(formsOf((incident) => (incident.when = when))).toEqual({ ...NONE, [form]: true });
  });

  it('have no denial of a party that says something besides', () => {
    expect(
      formsOf((incident) => {
        const [claim] = incident.claims;
        incident.claims = [claim!, { ...claim!, stance: 'denies' }];
      }),
    ).toEqual(NONE);
  });

  it('tell denials in general from others', () => {
    expect(formsOf(({ claims }) => (claims[0]!.stance = 'denies'))).toEqual({
      ...NONE,
      denied: true,
    });
    expect(
      formsOf(({ claims }) => Object.assign(claims[0]!, { stance: 'denies', general: true })),
    ).toEqual({ ...NONE, deniedInGeneral: true });
  });
});
