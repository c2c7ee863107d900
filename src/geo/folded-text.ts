/** Letters that stand for others when people search, and that normalisation leaves as they are. Lower case. */
const FOLDED: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ǝ: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  // The ligature և is written apart in capitals: ԵՒ of old, ԵՎ now.
  եւ: 'եվ',
};

const FOLDABLE = new RegExp(Object.keys(FOLDED).join('|'), 'gu');
const APOSTROPHES = /['‘’‛ʹʻʼʽ՚՛`´′]/gu;

/**
 * A text as it is compared with others: lower case, without marks on its letters, without apostrophes, and with the letters of
 * Turkic languages and of Armenian as people type who have no keyboard for them. Folded again it stays the same.
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(FOLDABLE, (letters) => FOLDED[letters]!);
}
