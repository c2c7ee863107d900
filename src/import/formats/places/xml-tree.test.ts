import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../../unreadable.ts';
import { childText, childrenOf, declaredEncoding, MOST_DEPTH, readXml } from './xml-tree.ts';

describe('readXml', () => {
  it('reads elements without prefixes, with the text of CDATA and the five entities', () => {
    const root = readXml(
      'a.kml',
      '\uFEFF<?xml version="1.0"?><a:b xmlns:a="x" a:c="1">x<d><![CDATA[<i>]]> &amp; &#233;</d></a:b>',
    );
    expect(root).toMatchObject({ name: 'b', text: 'x', attributes: { c: '1' } });
    expect(childText(root, 'd')).toBe('<i> & é');
    expect(childrenOf(root, 'e')).toEqual([]);
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'DOCTYPE'],
    [
      'entities that feed each other',
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      'DOCTYPE',
    ],
    ['an entity of HTML', '<a>&nbsp;</a>', 'entity'],
    ['a file cut short', '<a><b>', 'well formed'],
    ['nothing', '', 'well formed'],
    ['a page of HTML', '<p>one<br>two</p>', 'well formed'],
    ['a depth', '<a>'.repeat(MOST_DEPTH + 1), 'nested more than'],
  ])('refuses %s by name', (_, text, got) => {
    expect(() => readXml('a.kml', text)).toThrow(UnreadableFileError);
    expect(() => readXml('a.kml', text)).toThrow(got);
  });

  it('takes a doctype in a description for text', () => {
    expect(readXml('a.kml', '<a><![CDATA[<!DOCTYPE html>]]></a>').text).toBe('<!DOCTYPE html>');
  });
});

it('finds the encoding that XML declares', () => {
  expect(declaredEncoding('<?xml version="1.0" encoding="Windows-1251"?><kml/>')).toBe(
    'windows-1251',
  );
  expect(declaredEncoding('<?xml version="1.0"?><kml encoding="x"/>')).toBeNull();
});
