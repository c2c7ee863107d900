import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataLanguageContext } from '../../messages/DataText.tsx';
import { en } from '../../messages/en.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatWhen } from '../../time/format.ts';
import { createZone } from '../../time/zone.ts';
import { parseNotes } from '../../dataset/notes.ts';
import { Method, OwnChapters } from './about-method.tsx';

const NOTES = parseNotes({ changelog: '', gaps: '', about: new Map() });

describe('the method on the About page', () => {
  it('quotes what records say of a set of days', () => {
    const zone = createZone('Asia/Baku');
    const said = formatWhen(parseEdtf('[2020-10-11..2020-10-12]', zone), zone, en.calendar);
    expect(said).toBe('one day in 11 – 12 October 2020');
    expect(renderToStaticMarkup(<Method notes={NOTES} />)).toContain(
      'the record says “one day in …”.',
    );
  });

  it('holds claims of how a dataset was made only where its makers write them', () => {
    const method = (text: string): string => {
      const notes = parseNotes({ changelog: '', gaps: '', about: new Map([['method', text]]) });
      return renderToStaticMarkup(<Method notes={notes} />);
    };
    expect(renderToStaticMarkup(<Method notes={NOTES} />)).not.toContain('twice');
    expect(method('Coded *twice*.')).toContain('<p>Coded <em>twice</em>.</p>');
    // The page has the title of the chapter.
    expect(method('# How\n\nCoded.')).not.toContain('How</h');
  });

  it('makes a chapter of every other file, under its first heading', () => {
    const about = new Map([['checks', '# How it is checked\n\nBy two.\n']]);
    const notes = parseNotes({ changelog: '', gaps: '', about });
    const html = renderToStaticMarkup(<OwnChapters notes={notes} />);
    expect(html).toContain('<h2 id="about-checks-title"><bdi>How it is checked</bdi></h2>');
    expect(html).toContain('<p>By two.</p>');
  });

  it('names chapters so that none is another, or one of the page’s own', () => {
    const names = [
      'sources',
      'versions',
      'licences',
      'embedding',
      'a b',
      'a-b',
      'a-b-title',
      'مصادر',
    ];
    const about = new Map(names.map((name) => [name, `# ${name}\n\nText.\n`]));
    const notes = parseNotes({ changelog: '', gaps: '', about });
    const html = renderToStaticMarkup(<OwnChapters notes={notes} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2 * names.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^about-\S+$/);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('has the marks of a heading as they are meant', () => {
    const about = new Map([['checks', '# A *b*\n\n## C *d*\n']]);
    const html = renderToStaticMarkup(
      <DataLanguageContext value="es">
        <OwnChapters notes={parseNotes({ changelog: '', gaps: '', about })} />
      </DataLanguageContext>,
    );
    expect(html).toContain('<bdi lang="es">A <em>b</em></bdi>');
    expect(html).toContain('<h3>C <em>d</em></h3>');
  });
});
