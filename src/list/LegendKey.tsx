import { useMessages } from '../messages/react.tsx';

/** What lines and hatching mean. */
export function LegendKey() {
  const words = useMessages();
  return (
    <ul className="legend__key" data-covers-map>
      <li className="legend__line">
        <LineSample className="legend__line1994" />
        {words.line1994}
      </li>
      <li className="legend__line">
        <LineSample className="legend__oblast" />
        {words.oblast}
      </li>
      <li className="legend__line">
        <HatchSample />
        {words.breakdownReported}
      </li>
    </ul>
  );
}

function LineSample({ className }: { className: string }) {
  return (
    <svg width={22} height={8} aria-hidden="true">
      <line className={className} x1={0} x2={22} y1={4} y2={4} />
    </svg>
  );
}

function HatchSample() {
  return (
    <svg className="tone-ceasefire" width={22} height={9} aria-hidden="true">
      <path d="M0 9 5 0H8L3 9ZM7 9 12 0H15L10 9ZM14 9 19 0H22L17 9Z" />
    </svg>
  );
}
