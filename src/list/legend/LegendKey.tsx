import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages-context.tsx';
import { SHAPES } from '../../ui/shapes.ts';

/** What outlines, arrows, hollow marks and the ground's own lines mean. */
export function LegendKey() {
  const words = useMessages();
  return (
    <ul className="legend__key" data-covers-map>
      <Line text={words.keyArea}>
        <rect className="legend__area" x={0.5} y={0.5} width={12} height={11} rx={2} />
        <circle className="legend__ring" cx={18} cy={6} r={4} />
      </Line>
      <Line text={words.keyElsewhere}>
        <path className="legend__arrow" d="M6 10 15 3M9.5 2.5H15.5V8" />
      </Line>
      <Line text={words.keyPeriodMark}>
        <path
          className="legend__hollow tone-ink"
          d={SHAPES.diamond}
          transform="translate(11 6) scale(0.62)"
        />
      </Line>
      <Line text={words.line1994}>
        <line className="legend__line1994" x1={0} x2={22} y1={6} y2={6} />
      </Line>
      <Line text={words.oblast}>
        <line className="legend__oblast" x1={0} x2={22} y1={6} y2={6} />
      </Line>
    </ul>
  );
}

function Line({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="legend__line">
      <svg width={22} height={12} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
