/** A tone is a colour token and a shape at once, so that colour never carries meaning alone. */
export type Tone = 'strike' | 'air' | 'ground' | 'control' | 'ceasefire' | 'diplomacy' | 'other';

/**
 * SVG path data in a box of 16 × 16 around 0,0; all of about the same area. Fill rule is even-odd: the ring has a hole.
 */
export const SHAPES: Readonly<Record<Tone, string>> = {
  strike: 'M0-8 7.2 0 0 8-7.2 0Z',
  air: 'M0-7.4 7.6 6.2H-7.6Z',
  ground: 'M-6-6H6V6H-6Z',
  control: 'M-5.6-8H-3.4V-7H6.6L4-2.5 6.6 2H-3.4V8H-5.6Z',
  ceasefire: 'M-7 0A7 7 0 1 0 7 0 7 7 0 1 0-7 0ZM-3.6 0A3.6 3.6 0 1 1 3.6 0 3.6 3.6 0 1 1-3.6 0Z',
  diplomacy: 'M-2.2-7H2.2V-2.2H7V2.2H2.2V7H-2.2V2.2H-7V-2.2H-2.2Z',
  other: 'M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z',
};
