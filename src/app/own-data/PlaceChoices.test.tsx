// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { PointedPlace } from '../../import/mapping.ts';
import { PointField } from './PlaceChoices.tsx';

// React asks for it where its work is awaited.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

async function field() {
  const points: PointedPlace[] = [];
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(<PointField of="Ulm" onPoint={(point) => points.push(point)} />),
  );
  const input = document.querySelector('input')!;
  return {
    points,
    input,
    /** Types a text and presses “Put it there”. @returns what is said of it */
    say: async (text: string): Promise<string | undefined> => {
      input.value = text;
      await act(async () => document.querySelector('button')!.click());
      return document.querySelector('[role=alert]')?.textContent;
    },
    end: () => act(async () => root.unmount()),
  };
}

it('puts a place where somebody says, and answers what is no point', async () => {
  const { points, input, say, end } = await field();
  expect(await say('')).toMatch(/^got nothing, expected latitude, longitude/);
  expect(await say('0, 0')).toMatch(/^got “0, 0”, expected latitude, longitude/);
  expect(input.value).toBe('0, 0');
  expect(input.getAttribute('aria-describedby')).toBe(document.querySelector('[role=alert]')!.id);
  expect(await say('POINT EMPTY')).toMatch(/^got “POINT EMPTY”, expected /);
  expect(await say('somewhere')).toMatch(/^got “somewhere”, expected two angles/);
  expect(await say('95, 10')).toMatch(/^got “95, 10”, expected a latitude/);
  expect(points).toEqual([]);
  expect(await say('48.4, 9.99')).toBeUndefined();
  expect(points).toEqual([{ lat: 48.4, lng: 9.99 }]);
  expect(input.value).toBe('');
  await end();
});
