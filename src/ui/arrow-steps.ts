/** How far a key moves the focus along a row of items, and as far as it goes. */
export const ARROW_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** The same where items stand below one another, or in rows. */
export const ARROW_STEPS_BOTH_WAYS: typeof ARROW_STEPS = {
  ...ARROW_STEPS,
  ArrowDown: 1,
  ArrowUp: -1,
};
