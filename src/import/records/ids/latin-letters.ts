/** Letters of other scripts as ids write them, and those of Latin that are no letter with a mark. Lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('ı i ə e ǝ e ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ŋ ng ĸ k ŧ t'),
  // Greek
  ...pairs(
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
  ),
  // Cyrillic, as it stands once marks are off: й и, ё е, ї і
  ...pairs(
    'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ' +
      'ё yo і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz ә a ө o ү u ұ u қ q ғ gh ң ng һ h ҳ h ҷ j ӣ i ӯ u',
  ),
  // Armenian
  ...pairs(
    'ու u ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
  ),
  // Georgian
  ...pairs(
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  ),
};
const WRITTEN = new RegExp(Object.keys(LETTERS).join('|'), 'gu');

/**
 * A text in lower case, its letters with their marks off and, of scripts that go letter by letter, in Latin: `küçə` and
 * `Площадь` are `kuce` and `ploshchad`. Letters of other scripts stay.
 */
export function latinLetters(text: string): string {
  // First whole letters, as a mark makes another letter of some of Cyrillic; then what is left without its marks.
  const whole = written(text.normalize('NFC'));
  return written(whole.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function written(text: string): string {
  return text.toLowerCase().replace(WRITTEN, (letters) => LETTERS[letters]!);
}

/** @param list letters, each with what it is written as: `_` for nothing */
function pairs(list: string): Record<string, string> {
  const words = list.split(' ');
  return Object.fromEntries(
    words.flatMap((letter, at) =>
      at % 2 === 0 ? [[letter, words[at + 1]!.replace('_', '')]] : [],
    ),
  );
}
