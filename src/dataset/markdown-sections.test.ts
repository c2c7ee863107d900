import { describe, expect, it } from 'vitest';
import {
  markdownSections,
  parseChangelog,
  takeSections,
  titleAndBody,
} from './markdown-sections.ts';
import { parseNotes } from './notes.ts';

const CHANGELOG = `# Versions

What changed.

## [Unreleased]

### Fixed

- Not yet.

## [1.0.1] - 2026-12-01

### Fixed

- The day of the strike on Ganja,
  which was one too late.
- A misspelt name.

### Added
* One record.

## 1.0.0 - 2026-11-22
### Added
- Everything.
`;

describe('parseChangelog', () => {
  it('reads versions, days and changes, and leaves out what is unreleased', () => {
    expect(parseChangelog(CHANGELOG)).toEqual([
      {
        version: '1.0.1',
        date: '2026-12-01',
        changes: [
          {
            kind: 'Fixed',
            items: ['The day of the strike on Ganja, which was one too late.', 'A misspelt name.'],
          },
          { kind: 'Added', items: ['One record.'] },
        ],
      },
      {
        version: '1.0.0',
        date: '2026-11-22',
        changes: [{ kind: 'Added', items: ['Everything.'] }],
      },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(parseChangelog('')).toEqual([]);
  });
});

describe('markdownSections', () => {
  it('joins lines to paragraphs, which end at an empty line', () => {
    expect(markdownSections('a\nb\n\nc\r\n\r\n## d\ne')).toEqual([
      { heading: '', level: 0, paragraphs: ['a b', 'c'], items: [] },
      { heading: 'd', level: 2, paragraphs: ['e'], items: [] },
    ]);
  });
});

describe('takeSections', () => {
  const names = new Set(['paper-1', 'paper-2']);

  it('takes out the sections of the names, with all that is in them, and leaves everything else', () => {
    const text = [
      'Gaps:',
      '- a list,',
      '## Years',
      'None of 2019.',
      '### Months',
      'Nor March.',
      '## paper-1',
      'Its terms.',
      '### Photographs',
      '- by nobody',
      '## paper-3',
      'No source.',
      '## paper-2',
      'Others.',
      '# End',
      'More.',
    ].join('\n');
    const { rest, sections } = takeSections(text, names);
    expect(rest.split('\n')).toEqual([
      'Gaps:',
      '- a list,',
      '## Years',
      'None of 2019.',
      '### Months',
      'Nor March.',
      '## paper-3',
      'No source.',
      '# End',
      'More.',
    ]);
    expect([...sections]).toEqual([
      ['paper-1', 'Its terms.\n### Photographs\n- by nobody'],
      ['paper-2', 'Others.'],
    ]);
  });

  it('knows the title that a text begins with', () => {
    expect(titleAndBody('\n# A *b*\n\nText')).toEqual({ title: 'A *b*', body: '\nText' });
    expect(titleAndBody('# Alone')).toEqual({ title: 'Alone', body: '' });
    expect(titleAndBody('Text\n# Late')).toEqual({ title: null, body: 'Text\n# Late' });
  });
});

describe('parseNotes', () => {
  it('keeps the gaps apart from what else there is', () => {
    const notes = parseNotes({
      changelog: '',
      gaps: '# Sources\n\n- Gap one.\n',
      about: new Map([
        ['gaps', ''],
        ['method', 'Read twice.'],
      ]),
    });
    expect([...notes.about]).toEqual([['method', 'Read twice.']]);
    expect(notes.gaps).toBe('# Sources\n\n- Gap one.\n');
    expect(notes.releases).toEqual([]);
  });
});
