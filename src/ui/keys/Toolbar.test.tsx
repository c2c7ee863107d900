// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { Toolbar } from './Toolbar.tsx';

awaitReactByAct();

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const draw = (names: readonly string[], props: { first?: string } = {}) =>
  act(async () =>
    root.render(
      <Toolbar label="Tools" className="tools" {...props}>
        {names.map((name) => (
          <button key={name} type="button" id={name}>
            {name}
          </button>
        ))}
      </Toolbar>,
    ),
  );
const stops = (): string[] =>
  [...document.querySelectorAll('button')]
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(({ id }) => id);
const press = (key: string): void => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.activeElement!.dispatchEvent(event);
};

it('is one stop of the Tab key: the item that had the focus last, walked to by arrows', async () => {
  await draw(['a', 'b', 'c']);
  expect(stops()).toEqual(['a']);
  document.getElementById('a')!.focus();
  press('ArrowRight');
  expect(stops()).toEqual(['b']);
  press('End');
  expect(document.activeElement!.id).toBe('c');
  press('ArrowDown');
  press('ArrowUp');
  expect(stops()).toEqual(['c']);
});

it('stops at another where the one that had the focus goes', async () => {
  await draw(['a', 'b', 'c']);
  document.getElementById('c')!.focus();
  await draw(['a', 'b']);
  expect(stops()).toEqual(['a']);
});

it('stops where it is told to at first', async () => {
  await draw(['a', 'b', 'c'], { first: '#b' });
  expect(stops()).toEqual(['b']);
});
