import { useState } from 'react';
import { deskWords } from '../../../messages/desk-words.ts';
import { useDesk } from '../desk-context.tsx';
import { ClaimForm } from './form/ClaimForm.tsx';
import { ArticleClaims } from './list/ArticleClaims.tsx';
import { ParkedDrafts } from './list/ParkedDrafts.tsx';
import { useSuggester } from './suggesting/useSuggester.ts';

/** The claim that is made, and those of the sentence that one is at. */
export function ClaimsPanel() {
  const hand = useDesk((state) => state.hand);
  const at = useDesk((state) => state.at);
  // Here, so that the article is read before the first claim is begun.
  const reader = useSuggester(hand?.draft.source ?? at?.source ?? '');
  const [status, tell] = useState('');
  return (
    <section className="desk__claims" aria-label={deskWords.region.claims}>
      <div className="desk-claims">
        {hand && <ClaimForm hand={hand} reader={reader} tell={tell} />}
        <p className="desk-claims__status" role="status">
          {status}
        </p>
        <ParkedDrafts />
        {!hand && <ArticleClaims tell={tell} />}
      </div>
    </section>
  );
}
