import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import { accountsByParty, isDenial } from '../../evidence/party-accounts.ts';
import { checkData } from '../check-data.ts';

let published: PublishedDataset;

beforeAll(async () => {
  const result = await checkData(resolve(import.meta.dirname, '../../../data'));
  if (!result.ok) throw new Error('The project’s own data has findings.');
  published = compileDataset(result.files);
});

it('no incident that somebody says happened leads with a denial, or with who denies it where another says so', () => {
  const dataset = decodeDataset(published);
  for (const { id, claims } of published.incidents) {
    const parties = accountsByParty(claims, dataset);
    const [lead] = parties;
    const undisputed = parties.some((party) => !party.claims.some(isDenial));
    if (undisputed) expect(lead!.claims.some(isDenial), id).toBe(false);
    if (!claims.every(isDenial)) expect(isDenial(lead!.claims[0]!), id).toBe(false);
  }
});

it('of one time, what is stated comes before what is inferred, and what is uncertain last', () => {
  const ofThatDay = published.incidents.filter(
    ({ place, when }) => place?.startsWith('ganja') && /^2020-10-17\??$/.test(when),
  );
  expect(ofThatDay.map(({ id }) => id)).toEqual([
    'ganja-missile-strike-2020-10-17',
    'ganja-industrial-district-missile-strike-2020-10-17',
    'ganja-diplomats-visit-2020-10-17',
  ]);
});
