// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { useGround } from '../../state/ground.tsx';
import { awaitReactByAct } from '../../testing/act-environment.ts';
import { groundOfBorder } from '../../testing/geometry/ground-of-border.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import type { ShownOwn } from '../own-data-context.ts';
import type { OwnDataset } from './own-reader.ts';
import type { OwnWork } from './own-work.ts';
import { createOwnSession } from './reading/own-session.ts';
import { showOwn } from './show-own.tsx';

awaitReactByAct();

const TABLE = 'date,lat,lng,what\n2021-11-13,15,15,a road closed\n2021-11-14,16,16,another\n';

/** What a person's table is shown with, over a ground with one disputed border. */
async function shownOver(topology: unknown): Promise<ShownOwn> {
  const session = createOwnSession(() => ({
    gazetteer: () => Promise.reject(new Error('no gazetteer here')),
    ground: async () => topology,
  }));
  const bytes = new TextEncoder().encode(TABLE);
  const { title } = session.read({ files: [{ name: 'table.csv', bytes }], world: '' });
  const wish = { said: {}, title };
  const { dataset: _, ...outcome } = await session.take(wish, () => {});
  const own: OwnDataset = {
    ...outcome,
    wish,
    dataset: decodeDataset(compileDataset(sampleFiles())),
    save: async () => session.save(),
    ground: () => session.ground(),
    close: () => {},
  };
  const show = vi.fn<(own: ShownOwn | null) => void>();
  const work = { keep: () => {} } as unknown as OwnWork;
  showOwn({ isShown: false, show, work: { current: work } }, work, own, 'https://a.example/data/');
  return show.mock.calls[0]![0]!;
}

function KeyOfGround() {
  return (
    <output>
      {useGround()
        ?.keyLines?.map(({ names }) => Object.values(names))
        .join()}
    </output>
  );
}

it.each<[string, [number, number], [number, number]]>([
  ['Disputed border', [-40, 15.5], [70, 15.5]],
  ['', [100, 50], [120, 50]],
])('tells in the key what the ground of the data has: %j', async (told, ...border) => {
  const { Frame, ground } = await shownOver(groundOfBorder(true, ...border));
  const box = document.createElement('div');
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <Frame>
          <KeyOfGround />
        </Frame>
      </QueryClientProvider>,
    ),
  );
  const key = (): string => box.querySelector('output')!.textContent;
  expect(key()).toBe('');
  expect(await act(async () => ground.load!())).toMatchObject({ type: 'Topology' });
  expect(key()).toBe(told);
  await act(async () => root.unmount());
});
