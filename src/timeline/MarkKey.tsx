import { useId } from 'react';
import { useMessages } from '../messages/react.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { SHAPES } from '../ui/shapes.ts';
import { SoftFills, softFill } from './SoftFills.tsx';

/** What the forms of marks say about how closely a time is known. */
export function MarkKey() {
  const words = useMessages();
  const fills = useId();
  return (
    <ul className="mark-key">
      <li>
        <Sample>
          <path d={SHAPES.strike} transform="translate(14 8) scale(0.75)" />
        </Sample>
        {words.keyDot}
      </li>
      <li>
        <Sample>
          <path className="mark__whisker" d="M2 5.5v5m0-2.5H26m0-2.5v5" />
          <path d={SHAPES.strike} transform="translate(2 8) scale(0.5)" />
        </Sample>
        {words.keyWhisker}
      </li>
      <li>
        <Sample>
          <path className="mark__whisker" strokeDasharray="2 2" d="M2 5.5v5m0-2.5H26m0-2.5v5" />
          <path d={SHAPES.strike} transform="translate(14 8) scale(0.5)" />
        </Sample>
        {words.keySet}
      </li>
      <li>
        <Sample>
          <SoftFills fills={fills} />
          <path
            d={SHAPES.strike}
            fill={softFill(fills, 'strike')}
            transform="translate(14 8) scale(0.75)"
          />
        </Sample>
        {words.keySoft}
      </li>
      <li>
        <svg className="tone-ceasefire" width={28} height={16} aria-hidden="true">
          <path d="M1 4H9V12H1Z" />
          <path d="M12 4h3l-2 8h-3ZM18 4h3l-2 8h-3ZM24 4h3l-2 8h-3Z" />
        </svg>
        {words.keyCeasefire}
      </li>
      <li>
        <Glyph tone="diplomacy" />
        {words.keyTalks}
      </li>
      <li>
        <Sample>
          <path className="is-faint" d={SHAPES.strike} transform="translate(14 8) scale(0.75)" />
        </Sample>
        {words.keyGhost}
      </li>
    </ul>
  );
}

function Sample({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg className="tone-strike" width={28} height={16} aria-hidden="true">
      {children}
    </svg>
  );
}
