import { expect, it } from 'vitest';
import { createRegister } from './register.ts';

it('knows a name again however its letters are composed, and writes it as it came first', () => {
  const names = createRegister('source', (name: string) => name, {
    pack: (name) => name,
    unpack: (name) => name,
  });
  const [whole, pieces] = ['S\u00e4chsische', 'Sa\u0308chsische'];
  expect(names.idOf(pieces)).toBe('sachsische');
  expect(names.idOf(whole)).toBe('sachsische');
  expect(names.idOf('Sachsische')).toBe('sachsische-2');
  expect([...names.all((id, name) => ({ id, name }))]).toEqual([
    { id: 'sachsische', name: pieces },
    { id: 'sachsische-2', name: 'Sachsische' },
  ]);
});
