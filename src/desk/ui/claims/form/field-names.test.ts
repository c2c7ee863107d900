import { expect, it } from 'vitest';
import { FIELDS, isBefore, isFigureWrong, nextField, saidBeside } from './field-names.ts';
import type { FieldName } from './field-names.ts';

it('the next field is the first open one behind, else the first', () => {
  const open = new Set<FieldName>(['speaker', 'place', 'title']);
  expect(nextField(open, null)).toBe('speaker');
  expect(nextField(open, 'speaker')).toBe('place');
  expect(nextField(open, 'title')).toBe('speaker');
  expect(nextField(new Set(), 'speaker')).toBeNull();
  expect(FIELDS.filter((field) => isBefore(field, 'speaker'))).toEqual(['words']);
});

it('what the check finds stands beside the field that it is about', () => {
  const finding = (pointer: string) => ({ file: 'a', pointer, got: 'a', expected: 'b' });
  const review = {
    findings: ['/claims/0/quote/exact', '/claims/0/figures/1', '/when', ''].map(finding),
    notes: [{ file: 'a', pointer: '/place', text: 'n' }],
  };
  const at = (field: FieldName, hasIncident = true) => {
    const { findings, notes } = saidBeside([], review, hasIncident)(field);
    return [...findings, ...notes].map(({ pointer }) => pointer);
  };
  expect(at('words')).toEqual(['/claims/0/quote/exact']);
  expect(at('figures')).toEqual(['/claims/0/figures/1']);
  expect(at('when')).toEqual(['/when']);
  expect(at('incident')).toEqual(['']);
  // Of an incident that exists no fields are in the form.
  expect(at('incident', false)).toEqual(['/when', '', '/place']);
  const said = saidBeside(['article', 'when'], null, true);
  expect(said('words').missing).toBe('article');
  expect(said('when').missing).toBe('when');
  expect(said('title').missing).toBeNull();
});

it('a finding on a figure is about one of its fields, that on the whole figure about its bounds', () => {
  const finding = (pointer: string) => ({ file: 'a', pointer, got: 'a', expected: 'b' });
  const wrong = (pointers: readonly string[], at: number, of = 'people') => {
    const said = { missing: 'figures', findings: pointers.map(finding), notes: [] } as const;
    return (['of', 'text', 'min', 'max'] as const).filter((part) =>
      isFigureWrong(said, { of }, at, part),
    );
  };
  expect(wrong(['/claims/3/figures/1/text'], 1)).toEqual(['text']);
  expect(wrong(['/claims/3/figures/1/text'], 0)).toEqual([]);
  expect(wrong(['/claims/3/figures/0'], 0, ' ')).toEqual(['of', 'min', 'max']);
});
