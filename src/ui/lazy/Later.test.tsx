// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { Later } from './Later.tsx';
import type { LaterProps } from './Later.tsx';
import { lazyPart } from './lazy-part.ts';

awaitReactByAct();
beforeAll(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterAll(() => void vi.restoreAllMocks());

type Module = { readonly said: string };

const client = new QueryClient();
const box = document.body.appendChild(document.createElement('div'));
let root = createRoot(box);

function standIn(failure: Parameters<NonNullable<LaterProps<Module>['standIn']>>[0]) {
  if (!failure) return <i>coming</i>;
  return (
    <button type="button" onClick={failure.retry}>
      {failure.isHere ? 'broken' : 'missing'}
    </button>
  );
}

/** Draws a part and waits for what is on its way. @returns how often its owner was told of a failure */
async function draw(props: Pick<LaterProps<Module>, 'part' | 'attempt' | 'children'>) {
  const onError = vi.fn();
  await act(async () => {
    root.render(
      <QueryClientProvider client={client}>
        <Later {...props} standIn={standIn} onError={onError} />
      </QueryClientProvider>,
    );
  });
  return onError;
}

const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve)));
const press = () => act(async () => box.querySelector('button')?.click());

afterEach(async () => {
  await act(async () => root.unmount());
  root = createRoot(box);
  client.clear();
});

/** Fails as often as told, then comes. */
function failing(times: number) {
  const load = vi.fn(async (): Promise<Module> => {
    if (load.mock.calls.length <= times) throw new TypeError('It did not come.');
    return { said: 'here' };
  });
  return { load, part: lazyPart('part', load) };
}

describe('Later', () => {
  it('is stood in for until it has come, and is asked for once', async () => {
    const { load, part } = failing(0);
    const onError = await draw({ part, children: ({ said }) => said });
    expect(box.textContent).toBe('coming');
    await settled();
    expect(box.textContent).toBe('here');
    await draw({ part, children: ({ said }) => `${said} again` });
    expect(box.textContent).toBe('here again');
    expect(load).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is drawn at once where it came ahead', async () => {
    const { part } = failing(0);
    await client.prefetchQuery(part);
    const first = vi.fn(({ said }: Module) => said);
    await draw({ part, children: first });
    expect(box.textContent).toBe('here');
  });

  it('says that it did not come, and comes when it is asked for again', async () => {
    const { part } = failing(1);
    const onError = await draw({ part, children: ({ said }) => said });
    await settled();
    expect(box.textContent).toBe('missing');
    expect(onError).toHaveBeenCalledTimes(1);
    await press();
    await settled();
    expect(box.textContent).toBe('here');
  });

  it('takes what did not come ahead for missing on the first attempt, and asks again on the next', async () => {
    const { load, part } = failing(1);
    await client.prefetchQuery(part);
    await draw({ part, attempt: 0, children: ({ said }) => said });
    expect(box.textContent).toBe('missing');
    expect(load).toHaveBeenCalledTimes(1);
    await act(async () => root.unmount());
    root = createRoot(box);
    await draw({ part, attempt: 1, children: ({ said }) => said });
    await settled();
    expect(box.textContent).toBe('here');
  });

  it('is left out alone where it fails, and can be drawn anew', async () => {
    const { part } = failing(0);
    await client.prefetchQuery(part);
    let isBroken = true;
    const onError = await draw({
      part,
      children: ({ said }) => {
        if (isBroken) throw new Error('It failed.');
        return said;
      },
    });
    expect(box.textContent).toBe('broken');
    expect(onError).toHaveBeenCalledTimes(1);
    isBroken = false;
    await press();
    expect(box.textContent).toBe('here');
  });
});
