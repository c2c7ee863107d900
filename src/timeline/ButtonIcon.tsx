/** The icons of the timeline's buttons: path data in a box of 16 × 16, stroked. */
const PATHS = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  all: 'M1 3v10M15 3v10M3.5 8h9M6 5.5 3.5 8 6 10.5M10 5.5 12.5 8 10 10.5',
  expand: 'm3 5.5 5 5 5-5',
  fold: 'm3 10.5 5-5 5 5',
  nearer: 'M8 3v10M3 8h10',
  farther: 'M3 8h10',
  loop: 'M12.5 6.5A5 5 0 1 0 13 9M13 3v3.5H9.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
