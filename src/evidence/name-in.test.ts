import { describe, expect, it } from 'vitest';
import { nameIn } from './name-in.ts';

describe('nameIn', () => {
  it('falls back to the first language that there is', () => {
    expect(nameIn({ az: 'Gəncə', en: 'Ganja' }, 'en')).toEqual({ text: 'Ganja', lang: 'en' });
    expect(nameIn({ az: 'Gəncə' }, 'en')).toEqual({ text: 'Gəncə', lang: 'az' });
  });
});
