import { expect, it } from 'vitest';
import { findingsAfter } from '../../testing/sample-files.ts';

it('tells of a claim that an incident or a tally has twice, whatever the order of its keys', () => {
  const found = findingsAfter((files) => {
    const [claim] = files['incidents'][0].claims;
    files['incidents'][0].claims.push(Object.fromEntries(Object.entries(claim).toReversed()));
    files['tallies'][0].claims.push(files['tallies'][0].claims[0]);
  });
  expect(found).toEqual([
    {
      file: 'events/incidents/one.json',
      pointer: '/claims/2',
      got: 'the claim of /claims/0 again',
      expected: 'each claim once',
      cure: 'take out one of the two',
    },
    expect.objectContaining({ file: 'events/tallies.json', pointer: '/0/claims/1' }),
  ]);
});

it('tells of a figure that a claim has twice', () => {
  const found = findingsAfter((files) => {
    const [{ figures }] = files['incidents'][0].claims;
    figures.push({ ...figures[0] });
  });
  expect(found).toContainEqual({
    file: 'events/incidents/one.json',
    pointer: '/claims/0/figures/2',
    got: 'the figure of /claims/0/figures/0 again',
    expected: 'each figure once',
    cure: 'take out one of the two',
  });
});

it('leaves claims that differ in anything, and those of two incidents', () => {
  const found = findingsAfter((files) => {
    const [claim] = files['incidents'][0].claims;
    files['incidents'][0].claims.push({ ...claim, stance: 'accuses' });
  });
  expect(found).toEqual([]);
});
