import { ACLED_TERMS } from './formats/tables/acled.ts';
import type { Terms } from './formats/known.ts';

const UNSAID = 'says on what terms it may be published: look there before you do.';

/** What a dataset's licence is before somebody has written one: the terms of whoever made the file, where they are known. */
export function licenceOf(terms: Terms | null, file: string): string {
  return terms
    ? `${terms.credit}: ${terms.licence} (${terms.address})`
    : `Whoever made ${file} ${UNSAID}`;
}

/** What is to be settled before a dataset of this licence is published; null where nothing is known to be. */
export function beforePublishing(licence: string): string | null {
  if (licence.endsWith(UNSAID))
    return 'the licence in events/dataset.json is still what import wrote: say there on what terms the table may be published';
  return licence.includes(ACLED_TERMS.licence)
    ? 'the incidents are rows of ACLED’s, and a site gives everybody all of them, with downloads, which ACLED’s terms do not allow; where ACLED has agreed, say so in place of its terms in the licence in events/dataset.json, and keep the credit'
    : null;
}
