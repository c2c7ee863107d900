import { describe, expect, it } from 'vitest';
import { markdownSections, parseChangelog } from './markdown-sections.ts';
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

describe('parseNotes', () => {
  it('takes what stands before the first source as the gaps', () => {
    const notes = parseNotes({
      changelog: '',
      gaps: '# Sources\n\nGap one.\n\nGap two.\n\n## paper-1\n\nIts terms.\n',
      about: new Map([
        ['gaps', ''],
        ['method', 'Read twice.'],
      ]),
    });
    expect([...notes.about]).toEqual([['method', 'Read twice.']]);
    expect(notes.gaps).toEqual(['Gap one.', 'Gap two.']);
    expect(notes.standpoints).toEqual(new Map([['paper-1', ['Its terms.']]]));
    expect(notes.releases).toEqual([]);
  });
});
