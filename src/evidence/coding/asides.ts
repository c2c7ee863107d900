/** Why a sentence of an article is set aside, and feeds no record. */
export const ASIDES = ['heading', 'background', 'before-span', 'repeated', 'other'] as const;
export type Aside = (typeof ASIDES)[number];
