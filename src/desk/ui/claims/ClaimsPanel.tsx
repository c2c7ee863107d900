import { useState } from 'react';
import { deskWords } from '../../../messages/desk-words.ts';
import { useDesk } from '../desk-context.tsx';
import { ClaimForm } from './form/ClaimForm.tsx';
import { ArticleClaims } from './list/ArticleClaims.tsx';
import { ParkedDrafts } from './list/ParkedDrafts.tsx';

/** The claim that is made, and those of the sentence that one is at. */
export function ClaimsPanel() {
  const hand = useDesk((state) => state.hand);
  const [status, tell] = useState('');
  return (
    <section className="desk__claims" aria-label={deskWords.region.claims}>
      <div className="desk-claims">
        {hand && <ClaimForm hand={hand} tell={tell} />}
        <p className="desk-claims__status" role="status">
          {status}
        </p>
        <ParkedDrafts />
        {!hand && <ArticleClaims tell={tell} />}
      </div>
    </section>
  );
}
