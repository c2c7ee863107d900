// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { importAgain } from './import-again.ts';

describe('importAgain', () => {
  /** As the build writes it. @param come what becomes of it */
  function loading<T>(come: () => Promise<T>) {
    const load = async (): Promise<T> => come();
    load.toString = () => '()=>e(()=>import(`./Map-x.js`).then(e=>e.t),[],import.meta.url)';
    return load;
  }
  const failing = loading(async () => {
    throw new TypeError('Failed to fetch dynamically imported module.');
  });
  const hanging = loading(() => new Promise<never>(() => {}));

  it.each([failing, hanging])(
    'asks under another address from the second attempt on',
    async (load) => {
      const asked: string[] = [];
      const from = async (address: string): Promise<unknown> => {
        asked.push(address);
        return { t: 'the module' };
      };
      const first = importAgain(load, 0, from);
      first.catch(() => {});
      expect(await importAgain<unknown>(load, 2, from)).toBe('the module');
      expect(asked).toEqual([expect.stringMatching(/\/Map-x\.js\?attempt=2$/)]);
    },
  );

  it('asks no more where the first address has it', async () => {
    const from = () => Promise.reject(new Error('Another.'));
    expect(
      await importAgain(
        loading(async () => 'here'),
        1,
        from,
      ),
    ).toBe('here');
  });

  it('says why it failed first where it does not come under another address either', async () => {
    const from = () => Promise.reject(new Error('Another.'));
    await expect(importAgain(failing, 0, from)).rejects.toThrow('Failed to fetch');
    await expect(importAgain(failing, 1, from)).rejects.toThrow('Failed to fetch');
  });

  it('fails as before where no address is known', async () => {
    const mute = async (): Promise<never> => {
      throw new TypeError('Importing a module script failed.');
    };
    await expect(importAgain(mute, 1)).rejects.toThrow('Importing a module');
  });
});
