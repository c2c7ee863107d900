import { expect, it } from 'vitest';
import { decodeDataset } from '../../dataset/dataset.ts';
import { DEFAULT_VIEW } from '../../state/view/view.ts';
import { parseWindow } from '../../time/window-text.ts';
import { createZone } from '../../time/zone.ts';
import { fullViewAddress } from './full-view-address.ts';

const zone = createZone('Asia/Baku');
const dataset = decodeDataset({
  format: 1,
  info: {
    id: 'sample',
    timeZone: 'Asia/Baku',
    time: parseWindow('2020-09-27/2020-11-02', zone)!,
    bounds: [
      [45, 38],
      [48, 41],
    ],
  },
  sources: [],
  speakers: [],
  places: [],
  incidents: [],
  tallies: [],
});

it('leads to the page above the frame, with the view, its language and its data, and no more', () => {
  const view = { ...DEFAULT_VIEW, place: 'ganja' };
  const of = (embed: string): string => fullViewAddress(embed, dataset, view);
  const given = '?t=x&ui=none&origin=https://a.example&childId=b&lang=az&data=1.2';
  expect(of(`https://h.example/dateline/embed/${given}`)).toBe(
    'https://h.example/dateline/?place=ganja&lang=az&data=1.2',
  );
  expect(of('https://h.example/embed/index.html')).toBe('https://h.example/?place=ganja');
  expect(fullViewAddress('https://h.example/embed/', dataset, DEFAULT_VIEW)).toBe(
    'https://h.example/',
  );
});
