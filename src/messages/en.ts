import { createMessages } from './catalogues/create-messages.ts';
import { english } from './catalogues/en/en.ts';

/** The words of the page in the language in which it is written. */
export const en = createMessages(english);
