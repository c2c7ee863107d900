import { counted, describeFinding } from '../../evidence/finding.ts';
import type { Finding } from '../../evidence/finding.ts';

/** So many are named before they are counted. */
const MOST_NAMED = 5;

/** Words of what the check finds in the dataset as a whole. */
export const deskFindingWords = {
  findings: (number: number) => `${counted(number, 'finding')} of the check`,
  more: (number: number) => `and ${number} more`,
  /** Behind what was saved; empty where nothing is found. */
  refused: (findings: readonly Finding[]) => {
    if (findings.length === 0) return '';
    const named = findings.slice(0, MOST_NAMED).map(describeFinding).join(' · ');
    const more = findings.length - MOST_NAMED;
    return ` ${counted(findings.length, 'finding')} that “check” will refuse: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
  },
} as const;
