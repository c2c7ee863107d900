import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { parseNotes } from '../../dataset/notes.ts';
import type { AuthoredFiles } from '../../evidence/model.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { compareDates, Sources } from './about-sources.tsx';

function drawn(files: AuthoredFiles, gaps = ''): string {
  const dataset = decodeDataset(compileDataset(files));
  const notes = parseNotes({ changelog: '', gaps, about: new Map() });
  return renderToStaticMarkup(<Sources dataset={dataset} notes={notes} />);
}

describe('the sources on the About page', () => {
  it('have all that the makers write of gaps, and of each source where it stands', () => {
    const html = drawn(
      sampleFiles(),
      '# Gaps\n\nOf *five* days.\n\n- None in Armenian\n\n## Years\n\nNone.\n\n## courier\n\nOne side.\n\n### Photographs\n\nBy nobody.\n',
    );
    expect(html).toContain('<p>Of <em>five</em> days.</p>\n<ul>\n<li>None in Armenian</li>\n</ul>');
    expect(html).toContain('<h3>Years</h3>');
    expect(html).not.toContain('Gaps</h');
    const [, courier = ''] = /“Night of fire([\s\S]*?)<\/article>/.exec(html) ?? [];
    expect(courier).toContain('<p>One side.</p>\n<h4>Photographs</h4>\n<p>By nobody.</p>');
  });

  it('mark what the text of a source does not state', () => {
    const supplied = (text: string): string =>
      `<span class="supplied" title="Not stated by the text itself">${text}</span>`;
    const html = drawn(sampleFiles());
    // In the table, and over its own lines.
    expect(html).toContain(
      `<bdi>${supplied('Gazette of the Capital')}</bdi>, <bdi>17 October 2020</bdi>`,
    );
    expect(html).toContain(`<h3 dir="auto">${supplied('Gazette of the Capital')}</h3>`);
    expect(html).toContain('<bdi>Courier</bdi>, <bdi>17 October 2020</bdi>');
    const files = sampleFiles();
    const link = '<a href="https://example.org/"';
    expect(html).toContain(link);
    expect(html).not.toContain('class="supplied" title="Not stated by the text itself">the source');
    for (const source of files.sources) Object.assign(source, { custom: { inferred: ['URL'] } });
    expect(drawn(files)).toContain(
      'class="supplied" title="Not stated by the text itself">the source',
    );
  });

  it('stand in order of time', () => {
    const dates = [[2020, 10, 2], [], [-44], [2020], [-206, 11], [79, 8, 24], [2020, 9]];
    expect(dates.toSorted(compareDates)).toEqual([
      [],
      [-206, 11],
      [-44],
      [79, 8, 24],
      [2020],
      [2020, 9],
      [2020, 10, 2],
    ]);
  });
});
