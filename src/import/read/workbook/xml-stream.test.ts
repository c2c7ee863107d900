import { expect, it } from 'vitest';
import { readXml } from './xml-stream.ts';

function names(xml: string, cut = xml.length): string[] {
  const bytes = new TextEncoder().encode(xml);
  const chunks = [bytes.subarray(0, cut), bytes.subarray(cut)];
  return [
    ...readXml('a.xlsx', 'sheet.xml', chunks, (emit: (name: string) => void) => ({
      open: (name) => emit(`<${name}`),
      text: (text) => emit(text),
      close: (name) => emit(`${name}>`),
    })),
  ];
}

it('gives elements without their prefix, wherever the bytes are cut', () => {
  const xml = '<x:row><x:v>é&amp;<![CDATA[<b>]]></x:v></x:row>';
  const whole = ['<row', '<v', 'é&', '<b>', 'v>', 'row>'];
  expect(names(xml)).toEqual(whole);
  for (let cut = 0; cut < xml.length; cut += 1) {
    const joined = names(xml, cut).join(' ').replaceAll(' ', '');
    expect(joined).toBe(whole.join('').replaceAll(' ', ''));
  }
});

it.each([
  '<row>&name;</row>',
  '<!DOCTYPE row [<!ENTITY name "x">]><row>&name;</row>',
  '<!DOCTYPE row SYSTEM "file:///etc/passwd"><row/>',
  '<row><v></row>',
  '<row>',
  '',
])('refuses %j', (xml) => {
  expect(() => names(xml)).toThrow('sheet.xml with broken XML');
});
