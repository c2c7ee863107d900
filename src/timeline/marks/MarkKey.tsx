import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { GROUPS, groupOf } from '../../evidence/categories.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { usedCategories } from '../../state/selectors.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { SHAPES } from '../../ui/shapes.ts';
import { SoftFills, softFill } from './SoftFills.tsx';

const WHISKER = 'M2 5.5v5m0-2.5H26m0-2.5v5';
const MIDDLE = 'translate(14 8) scale(0.75)';

/** What the shapes of marks say, by their groups, for where the legend is out of view; then what their forms say. */
export function WholeMarkKey() {
  const words = useMessages();
  const id = useId();
  const dataset = useDataset();
  const groups = useMemo(() => {
    const used = new Set([...usedCategories(dataset)].map(groupOf));
    return GROUPS.filter((group) => used.has(group));
  }, [dataset]);
  return (
    <div className="mark-key-parts">
      <p id={`${id}-shapes`} className="mark-key-parts__title">
        {words.keyShapes}
      </p>
      <ul className="mark-key" aria-labelledby={`${id}-shapes`}>
        {groups.map((group) => (
          <li key={group}>
            <Glyph tone={group} />
            {words.groups[group]}
          </li>
        ))}
      </ul>
      <p className="mark-key-parts__title">{words.keyTimes}</p>
      <MarkKey lanes={false} />
    </div>
  );
}

/** What the forms of marks say about how closely a time is known. @param lanes whether parties can have lanes */
export function MarkKey({ lanes }: { readonly lanes: boolean }) {
  const words = useMessages();
  const fills = useId();
  const strike = SHAPES.strike;
  return (
    <ul className="mark-key">
      <Sample text={words.keyDot}>
        <path d={strike} transform={MIDDLE} />
      </Sample>
      <Sample text={words.keyWhisker}>
        <path className="mark__whisker" d={WHISKER} />
        <path d={strike} transform="translate(3 8) scale(0.5)" />
      </Sample>
      <Sample text={words.keySet}>
        <path className="mark__whisker" strokeDasharray="2 2" d={WHISKER} />
        <path d={strike} transform="translate(14 8) scale(0.5)" />
      </Sample>
      <Sample text={words.keyOver}>
        <path className="mark__whisker" d="M2 8H26m0-2.5v5" />
        <path className="is-hollow" d={strike} transform="translate(6 8) scale(0.6)" />
      </Sample>
      <Sample text={words.keySoft}>
        <SoftFills fills={fills} />
        <path d={strike} fill={softFill(fills, 'strike')} transform={MIDDLE} />
      </Sample>
      <Sample text={words.keyBars}>
        <path d="M10 2h8v3.5h-8zM10 6.25h8v3.5h-8zM10 10.5h8V14h-8z" />
      </Sample>
      <Sample text={words.keyGhost}>
        <path className="is-faint" d={strike} transform={MIDDLE} />
      </Sample>
      <Sample text={words.keyCeasefire} tone="ceasefire">
        <path d="M1 4H9V12H1Z" />
        <path d="M12 4h3l-2 8h-3ZM18 4h3l-2 8h-3ZM24 4h3l-2 8h-3Z" />
      </Sample>
      <li>
        <Glyph tone="diplomacy" />
        {words.keyTalks}
      </li>
      {lanes && (
        <Sample text={words.keyDenied}>
          <path className="is-hollow" d={strike} transform={MIDDLE} />
          <path className="mark__denial" d="m9 13 10-10" />
        </Sample>
      )}
    </ul>
  );
}

interface SampleProps {
  readonly text: string;
  readonly tone?: 'strike' | 'ceasefire';
  readonly children: ReactNode;
}

function Sample({ text, tone = 'strike', children }: SampleProps) {
  return (
    <li>
      <svg className={`tone-${tone}`} width={28} height={16} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
