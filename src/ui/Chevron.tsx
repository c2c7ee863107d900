const ROTATION = { start: 180, end: 0, down: 90, up: -90 } as const;

/** The one arrow of all that leads on, back, or unfolds. */
export function Chevron({ to }: { to: keyof typeof ROTATION }) {
  return (
    <svg
      className="chevron"
      data-to={to}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path
        d="M6 3.5 10.5 8 6 12.5"
        transform={`rotate(${ROTATION[to]} 8 8)`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      />
    </svg>
  );
}
