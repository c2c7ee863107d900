import { describe, expect, it } from 'vitest';
import { nameIn } from './name-in.ts';

describe('nameIn', () => {
  it('falls back to the first language that there is', () => {
    expect(nameIn({ az: 'Gəncə', en: 'Ganja' }, 'en')).toEqual({ text: 'Ganja', lang: 'en' });
    expect(nameIn({ az: 'Gəncə' }, 'en')).toEqual({ text: 'Gəncə', lang: 'az' });
  });

  it('takes a tag in other letters, and another tag of the language', () => {
    const names = { es: 'Riada', 'en-GB': 'Flood', 'en-US': 'Flooding' };
    expect(nameIn(names, 'en')).toEqual({ text: 'Flood', lang: 'en-GB' });
    expect(nameIn(names, 'EN-us')).toEqual({ text: 'Flooding', lang: 'en-US' });
    expect(nameIn({ az: 'Sel', EN: 'Flood' }, 'en')).toEqual({ text: 'Flood', lang: 'EN' });
  });
});
