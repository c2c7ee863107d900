import { expect, it } from 'vitest';
import { regionNames } from './region-names.ts';

it('names regions in a language, and in one of its kind', () => {
  expect(regionNames('es')('ES')).toBe('España');
  expect(regionNames('es-AR')('ES')).toBe('España');
});

it('has no name for what has none', () => {
  expect(regionNames('en')('QX')).toBeUndefined();
});

it('never names in the language of the machine for one that is not known', () => {
  expect(regionNames('la')('ES')).toBeUndefined();
});
