import { deskWords as words } from '../../../messages/desk-words.ts';

/** The claim that is made, and those of the sentence that one is at. */
export function ClaimsPanel() {
  return <section className="desk__claims" aria-label={words.region.claims} />;
}
