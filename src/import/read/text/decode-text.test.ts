import { describe, expect, it } from 'vitest';
import { tellingText } from '../../telling.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS } from '../limits.ts';

const WORDS = 'place;Զ\nГянджа;46,36\n';

describe('reads', () => {
  it.each([
    ['UTF-8', utf8(WORDS), WORDS, 'UTF-8'],
    ['UTF-8 with its mark', utf8(`\uFEFF${WORDS}`), WORDS, 'UTF-8 (byte order mark)'],
    ['UTF-16 LE', utf16(`\uFEFF${WORDS}`, true), WORDS, 'UTF-16 (little-endian)'],
    ['UTF-16 BE', utf16(`\uFEFF${WORDS}`, false), WORDS, 'UTF-16 (big-endian)'],
    [
      'UTF-16 LE without a mark',
      utf16(WORDS, true),
      WORDS,
      'UTF-16 (little-endian, no byte order mark)',
    ],
    [
      'UTF-16 BE without a mark',
      utf16(WORDS, false),
      WORDS,
      'UTF-16 (big-endian, no byte order mark)',
    ],
    [
      'Windows-1252',
      Uint8Array.of(0x93, 0xe9, 0x80, 0x94),
      '“é€”',
      expect.stringContaining('Windows-1252 (byte 1 is not UTF-8)') as string,
    ],
    [
      'Latin-1 that ends in an accent',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'café',
      expect.stringContaining('Windows-1252 (byte 4 is not UTF-8)') as string,
    ],
    ['nothing', new Uint8Array(), '', 'UTF-8'],
  ])('%s', (_, bytes, text, how) => {
    const decoded = decodeText({ name: 'a.csv', bytes });
    expect([...decoded.chunks()].join('')).toBe(text);
    expect([...decoded.chunks()].join('')).toBe(text);
    expect(decoded.how.map((one) => tellingText(one))).toEqual([how]);
  });
});

it('cuts no character between two chunks', () => {
  for (const bytes of [utf8('a😀Զ€'), utf16('\uFEFFa😀Զ€', true)]) {
    for (let chunk = 1; chunk < 8; chunk += 1) {
      const decoded = decodeText({ name: 'a.csv', bytes }, LIMITS, chunk);
      expect([...decoded.chunks()].join('')).toBe('a😀Զ€');
    }
  }
});

it('keeps a file of UTF-8 in which one text is cut in mid-character, and says so', () => {
  const bytes = utf8(`${'Հայաստան '.repeat(3)}|`);
  bytes[bytes.length - 1] = 0xd5;
  expect(decodeText({ name: 'a.csv', bytes }).how[1]).toContain('cut short');
  const inside = utf8(`${'Հայաստան '.repeat(3)}|,a`);
  inside[inside.length - 3] = 0xd5;
  const decoded = decodeText({ name: 'a.csv', bytes: inside });
  expect(decoded.how[1]).toBe('1 byte is not UTF-8, the first at byte 52: each is shown as \uFFFD');
  expect([...decoded.chunks()].join('')).toMatch(/^Հայաստան .*\uFFFD,a$/);
});

describe('refuses', () => {
  it.each([
    ['a null in a text', utf8('a,b\n1,\0\n'), 'a null at byte 7'],
    [
      'control characters',
      Uint8Array.from({ length: 500 }, (_, at) => (at % 250) + 1),
      'control characters',
    ],
  ])('%s', (_, bytes, got) => {
    expect(() => decodeText({ name: 'a.csv', bytes })).toThrow(UnreadableFileError);
    expect(() => decodeText({ name: 'a.csv', bytes })).toThrow(got);
  });

  it('a file larger than the limit, by its name', () => {
    const limits = { ...LIMITS, fileBytes: 2 * 1024 * 1024 };
    const bytes = new Uint8Array(limits.fileBytes + 1);
    expect(() => decodeText({ name: 'a.csv', bytes }, limits)).toThrow('at most 2 MiB a file');
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

describe('text that no mark names', () => {
  /** The same letters of a code page, as the bytes that it has for them. */
  const encoded = (text: string, encoding: string): Uint8Array => {
    const decoder = new TextDecoder(encoding);
    const bytes = new Map(
      // In one piece some versions of Node read Windows-1252 as Latin-1.
      Array.from({ length: 256 }, (_, byte) => [
        decoder.decode(Uint8Array.of(byte), { stream: true }),
        byte,
      ]),
    );
    return Uint8Array.from(text, (letter) => bytes.get(letter)!);
  };

  it.each([
    ['windows-1251', 'Дата;Місто\n2020-10-11;Харків\n'],
    ['koi8-r', 'Дата;Город\n2020-10-11;Тверь\n'],
    ['windows-1253', 'Ημερομηνία;Τόπος\n'],
    ['windows-1256', 'التاريخ;المكان\n'],
    ['windows-1255', 'תאריך;מקום\n'],
  ])('is asked for, and read as what it is said to be: %s', (encoding, text) => {
    const file = { name: 'a.csv', bytes: encoded(text, encoding) };
    expect(() => decodeText(file)).toThrow(/windows-1251 \(Cyrillic\).*\{"encoding":/);
    const decoded = decodeText({ ...file, encoding });
    expect([...decoded.chunks()].join('')).toBe(text);
    expect(decoded.how).toEqual([`${encoding}, as was said`]);
  });

  it.each([
    'Übergröße, Straße, fünf Höfe und «Bäche»',
    'A operação começou às três; ações e corações não são opções',
    'Œuvre “élevée” – naïveté, où ça s’arrête…',
  ])('of the West is Windows-1252: %s', (text) => {
    const decoded = decodeText({ name: 'a.csv', bytes: encoded(text, 'windows-1252') });
    expect([...decoded.chunks()].join('')).toBe(text);
  });

  it.each([
    ['windows-1250', 'Data;Miejscowość;Ofiary śmiertelne\n3 listopada 2021 r.;Łódź;2'],
    ['windows-1250', 'Datum;Město;Mrtví\n1. května 2021;Plzeň, Příbram;výbuch, škoda'],
    ['windows-1250', 'Dátum;Hely;Leírás\n2021. május 1.;Győr;tűz a főtéren'],
    ['windows-1250', 'Datum;Mjesto;Događaj\n1.5.2021;Šibenik;požar u kući'],
    ['windows-1254', 'Tarih;Yer;Açıklama\n6 Şubat 2023;Kahramanmaraş;deprem, Doğanşehir'],
    ['windows-1252', 'Datum;Ort;Beschreibung\n1.5.2021;Zürich;São Paulo, Košice, Genève'],
    ['windows-1252', 'Date,Cost,Area\n2021-05-01,£500 and £60,30 m³\n2021-05-02,£7,½ km²'],
    ['windows-1252', 'Dagur;Staður\n1. maí 2021;Þórshöfn, Ísafjörður'],
    ['windows-1252', 'Dato;Sted;Død\n1. mai 2021;Tromsø, Ærø, Århus'],
  ])('of Latin letters is that whose words it has: %s, %s', (encoding, text) => {
    const decoded = decodeText({ name: 'a.csv', bytes: encoded(text, encoding) });
    expect(decoded.encoding).toBe(encoding);
    expect([...decoded.chunks()].join('')).toBe(text);
  });

  it('of Japanese is asked for, with its likeliest encoding', () => {
    const bytes = Uint8Array.of(
      0x94,
      0xad,
      0x90,
      0xb6,
      0x93,
      0xfa,
      0x2c,
      0x8f,
      0xea,
      0x8f,
      0x8a,
      0x0a,
      0x82,
      0xb1,
      0x82,
      0xcc,
      0x83,
      0x65,
      0x83,
      0x58,
      0x83,
      0x67,
    );
    expect(() => decodeText({ name: 'a.csv', bytes })).toThrow('{"encoding":"shift_jis"}');
    const text = [...decodeText({ name: 'a.csv', bytes, encoding: 'shift_jis' }).chunks()];
    expect(text.join('')).toBe('発生日,場所\nこのテスト');
  });

  it('of an old Mac is asked for', () => {
    const bytes = Uint8Array.of(0x63, 0x61, 0x66, 0x8e, 0x73, 0x2c, 0x6e, 0x96, 0x61);
    expect(() => decodeText({ name: 'a.csv', bytes })).toThrow('{"encoding":"macintosh"}');
  });

  it('of Chinese is asked for too', () => {
    const bytes = Uint8Array.of(0xc8, 0xd5, 0xc6, 0xda, 0x3b, 0xb5, 0xd8, 0xb5, 0xe3);
    expect(() => decodeText({ name: 'a.csv', bytes })).toThrow('gb18030 (Chinese)');
    expect([...decodeText({ name: 'a.csv', bytes, encoding: 'gb18030' }).chunks()]).toEqual([
      '日期;地点',
    ]);
  });
});
