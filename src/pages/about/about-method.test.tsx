import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatWhen } from '../../time/format.ts';
import { createZone } from '../../time/zone.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { parseNotes } from '../../dataset/notes.ts';
import { sampleFiles } from '../../testing/sample-files.ts';
import { Method, OwnChapters } from './about-method.tsx';

const sample = compileDataset(sampleFiles());
const NOTES = parseNotes({ changelog: '', gaps: '', about: new Map() });

describe('the method on the About page', () => {
  it('quotes what records say of a set of days', () => {
    const zone = createZone('Asia/Baku');
    const said = formatWhen(parseEdtf('[2020-10-11..2020-10-12]', zone), zone, en.calendar);
    expect(said).toBe('one day in 11 – 12 October 2020');
    expect(renderToStaticMarkup(<Method info={sample.info} notes={NOTES} />)).toContain(
      'the record says “one day in …”.',
    );
  });

  it('holds claims of how a dataset was made only where its makers write them', () => {
    const method = (text: string): string => {
      const notes = parseNotes({ changelog: '', gaps: '', about: new Map([['method', text]]) });
      return renderToStaticMarkup(<Method info={sample.info} notes={notes} />);
    };
    expect(renderToStaticMarkup(<Method info={sample.info} notes={NOTES} />)).not.toContain(
      'twice',
    );
    expect(method('Coded *twice*.')).toContain('<p>Coded <em>twice</em>.</p>');
  });

  it('makes a chapter of every other file, under its first heading', () => {
    const about = new Map([['checks', '# How it is checked\n\nBy two.\n']]);
    const notes = parseNotes({ changelog: '', gaps: '', about });
    const html = renderToStaticMarkup(<OwnChapters info={sample.info} notes={notes} />);
    expect(html).toContain('<h2 id="checks-title">How it is checked</h2>');
    expect(html).toContain('<p>By two.</p>');
  });
});
