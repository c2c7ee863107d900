import { deskClaimWords as words } from '../../../../messages/desk-rooms/desk-claim-words.ts';
import { FIGURE_LANGUAGES, figureLanguage } from '../../../suggest/figures/figure-language.ts';

/** Of what languages words are understood, where the article's is none of them. @param language BCP 47, as far as it is known */
export function KnownLanguages({ language }: { readonly language: string | undefined }) {
  if (figureLanguage(language)) return null;
  return (
    <p className="desk-claim-form__hint">{words.knownLanguages(FIGURE_LANGUAGES, language)}</p>
  );
}
