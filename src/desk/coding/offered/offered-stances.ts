import type { Stance } from '../../../evidence/model.ts';

/** How a speaker may stand to what is said, by a word that says so. */
export interface OfferedStance {
  readonly stance: Exclude<Stance, 'reports'>;
  /** As it stands in the sentence. */
  readonly word: string;
}

/** Words of denying, accusing and confirming, in the languages in which speakers are found. */
const WORDS: readonly (readonly [OfferedStance['stance'], RegExp])[] = [
  [
    'denies',
    /(?<!\p{L})(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|niega[ns]?|nega(?:r|ron|ba[ns]?)|negó|desm(?:iente[ns]?|entir|intió|intieron)|rechaz(?:a[ns]?|ó|aron))(?!\p{L})/iu,
  ],
  [
    'accuses',
    /(?<!\p{L})(?:accus(?:e|es|ed|ing|ations?)|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|ations?)|acus(?:a[ns]?|ó|aron|aba[ns]?|aci(?:ón|ones))|culp(?:a[ns]|ó|aron))(?!\p{L})/iu,
  ],
  [
    'confirms',
    /(?<!\p{L})(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|confirm(?:a[ns]?|ó|aron|aba[ns]?)|reconoc(?:e[ns]?|ió|ieron)|admit(?:e[ns]?|ió|ieron))(?!\p{L})/iu,
  ],
];

/** The stances that a sentence has a word of, in the order of the words. */
export function offeredStances(sentence: string): readonly OfferedStance[] {
  return WORDS.flatMap(([stance, words]) => {
    const found = words.exec(sentence);
    return found ? [{ stance, word: found[0], at: found.index }] : [];
  })
    .toSorted((a, b) => a.at - b.at)
    .map(({ stance, word }) => ({ stance, word }));
}
