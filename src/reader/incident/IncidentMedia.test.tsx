// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import type { Incident } from '../../evidence/model.ts';
import { fileAddress, FileAddressContext } from '../../state/file-address.tsx';
import { sampleFiles } from '../../testing/sample-files.ts';
import { IncidentFields } from './IncidentFields.tsx';
import { IncidentMedia } from './IncidentMedia.tsx';

const [incident] = compileDataset(sampleFiles()).incidents as [Incident];
const LOADING = 'img, video, audio, iframe, object, embed, source, picture, link';

function drawn(part: React.ReactNode): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = renderToStaticMarkup(
    <FileAddressContext value={fileAddress('https://news.example/data/sample/dataset.json')}>
      {part}
    </FileAddressContext>,
  );
  return box;
}

describe('the media of an incident', () => {
  it('are nothing where there are none', () => {
    expect(drawn(<IncidentMedia media={undefined} />).innerHTML).toBe('');
  });

  it('shows a picture that the dataset carries, with its credit', () => {
    const box = drawn(
      <IncidentMedia
        media={[
          {
            file: 'media/old bridge.jpg',
            kind: 'photo',
            alt: 'The bridge',
            credit: 'Somebody',
            licence: 'CC BY 4.0',
          },
        ]}
      />,
    );
    const picture = box.querySelector('img')!;
    expect(picture.getAttribute('src')).toBe(
      'https://news.example/data/sample/files/media/old%20bridge.jpg',
    );
    expect(picture.getAttribute('alt')).toBe('The bridge');
    expect(box.querySelector('figcaption')!.textContent).toBe('Somebody, CC BY 4.0');
    expect(box.querySelector('a')).toBeNull();
  });

  it('links to what is kept elsewhere, and loads nothing of it', () => {
    const box = drawn(
      <IncidentMedia
        media={[
          { url: 'https://elsewhere.example/bridge.jpg', kind: 'photo', alt: 'The bridge' },
          { url: 'https://elsewhere.example/film.mp4', kind: 'video' },
        ]}
      />,
    );
    expect(box.querySelectorAll(LOADING)).toHaveLength(0);
    expect([...box.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://elsewhere.example/bridge.jpg',
      'https://elsewhere.example/film.mp4',
    ]);
    expect(box.textContent).toContain('The bridge');
    expect(box.textContent).toContain('video');
  });

  it('links to a file that is no picture', () => {
    const box = drawn(<IncidentMedia media={[{ file: 'media/report.pdf', kind: 'report' }]} />);
    expect(box.querySelectorAll(LOADING)).toHaveLength(0);
    expect(box.querySelector('a')!.getAttribute('href')).toBe(
      'https://news.example/data/sample/files/media/report.pdf',
    );
  });
});

describe('the fields of an incident', () => {
  it('are nothing where there are none', () => {
    expect(drawn(<IncidentFields incident={incident} />).innerHTML).toBe('');
  });

  it('are terms and values, and where it was imported from', () => {
    const box = drawn(
      <IncidentFields
        incident={{
          ...incident,
          fields: [
            { name: 'Depth, km', value: 12.5 },
            { name: 'Río', value: 'Turia' },
          ],
          from: { file: 'table.csv', row: 1207 },
        }}
      />,
    );
    const texts = (name: string): string[] =>
      [...box.querySelectorAll(`dl ${name}`)].map(({ textContent }) => textContent);
    expect(texts('dt')).toEqual(['Depth, km', 'Río', 'Imported from']);
    expect(texts('dd')).toEqual(['12.5', 'Turia', 'table.csv, row 1,207']);
  });
});
