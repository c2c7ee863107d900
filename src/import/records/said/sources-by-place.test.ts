import { expect, it } from 'vitest';
import { importedRows, tableOf } from '../../../testing/read-sample.ts';
import type { Use } from '../../mapping.ts';

const COLUMNS: Readonly<Record<string, Use>> = {
  Date: { as: 'when', order: 'iso' },
  What: { as: 'title' },
  Office: { as: 'source', between: ';' },
  Issued: { as: 'source-date', between: ';' },
  Headline: { as: 'note', between: ';' },
  Dead: { as: 'figure', measure: 'killed', of: 'people', bound: 'exact', by: 'maker' },
};

/** Of the one row of a table: what is told, and who says what when of how many. */
function claimsOf(office: string, issued: string, headline: string, dead = '') {
  const csv = `Date,What,Office,Issued,Headline,Dead\n2020-10-11,Clash,${office},${issued},${headline},${dead}`;
  const { incidents, remarks, collected } = importedRows(tableOf(csv), COLUMNS);
  const sources = [...collected.sources()] as {
    readonly id: string;
    readonly title: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }[];
  const claims = incidents[0]!.claims.map((claim) => {
    const { title, issued: day } = sources.find(({ id }) => id === claim.source)!;
    const note = 'note' in claim ? claim.note : '';
    const [figure] = claim.figures ?? [];
    return [title, day?.['date-parts'][0]!.join('-') ?? '', note, figure?.text ?? ''].join(' | ');
  });
  return { claims, told: remarks.map(({ got }) => got), fields: incidents[0]!.fields };
}

it('gives each source the day and the words of its place', () => {
  expect(claimsOf('AP;AFP', '1996-01-11;1996-01-12', 'Attack 1;Clashes 1', '4')).toEqual({
    claims: [
      'sample.csv |  | Clash | 4',
      'AP | 1996-1-11 | Attack 1 | ',
      'AFP | 1996-1-12 | Clashes 1 | ',
    ],
    told: [],
    fields: undefined,
  });
});

it('says the title where a place has no words', () => {
  expect(claimsOf('AP;AFP', '', ';Clashes 1').claims).toEqual([
    'AP |  | Clash | ',
    'AFP |  | Clashes 1 | ',
  ]);
});

it('gives all of them all where the lists are not as long', () => {
  const { claims, told } = claimsOf('AP;AFP;DPA', '1996-01-11;1996-01-12', 'Attack 1; and 2');
  expect(claims).toEqual(['AP', 'AFP', 'DPA'].map((name) => `${name} |  | Attack 1; and 2 | `));
  expect(told).toEqual(['“1996-01-11;1996-01-12”']);
});
