import { describe, expect, it } from 'vitest';
import { importAgain } from './import-again.ts';

describe('importAgain', () => {
  const failing = async (): Promise<never> => {
    throw new TypeError('Failed to fetch dynamically imported module: http://host/a/Map-x.js');
  };

  it('asks under another address from the second attempt on', async () => {
    const asked: string[] = [];
    const from = async (address: string): Promise<unknown> => asked.push(address);
    await expect(importAgain(failing, 0, from)).rejects.toThrow('Failed to fetch');
    await importAgain(failing, 2, from);
    expect(asked).toEqual(['http://host/a/Map-x.js?attempt=2']);
  });

  it('fails as before where no address is known', async () => {
    const mute = async (): Promise<never> => {
      throw new TypeError('Importing a module script failed.');
    };
    await expect(importAgain(mute, 1)).rejects.toThrow('Importing a module');
  });
});
