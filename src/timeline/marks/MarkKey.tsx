import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { CEASEFIRE, TALKS } from '../../evidence/vocabulary.ts';
import type { Group, Tone } from '../../evidence/vocabulary.ts';
import { DataText } from '../../messages/DataText.tsx';
import { useMessages } from '../../messages/messages-context.tsx';
import { groupName } from '../../messages/vocabulary-names.ts';
import { usedCategories } from '../../state/selectors.ts';
import { useDataset } from '../../state/selection/shown.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { SHAPES } from '../../ui/shapes.ts';
import { SoftFills, softFill } from './SoftFills.tsx';
import { usedForms } from './used-forms.ts';

const WHISKER = 'M2 5.5v5m0-2.5H26m0-2.5v5';
const MIDDLE = 'translate(14 8) scale(0.75)';

/** For where the legend is out of view: what the shapes of marks say and what the map draws besides; then what their forms say. */
export function WholeMarkKey({ mapKey }: { readonly mapKey: ReactNode }) {
  const words = useMessages();
  const id = useId();
  const groups = useUsedGroups();
  return (
    <div className="mark-key-parts">
      <p id={`${id}-shapes`} className="mark-key-parts__title">
        {words.keyShapes}
      </p>
      <ul className="mark-key" aria-labelledby={`${id}-shapes`}>
        {groups.map((group) => (
          <li key={group.id}>
            <Glyph group={group} />
            <DataText {...groupName(group, words)} />
          </li>
        ))}
      </ul>
      {mapKey}
      <p className="mark-key-parts__title">{words.keyTimes}</p>
      <MarkKey lanes={false} />
    </div>
  );
}

/** The groups that the dataset uses, in the legend's order. */
function useUsedGroups(): readonly Group[] {
  const dataset = useDataset();
  return useMemo(() => {
    const { groups, groupOf } = dataset.vocabulary;
    const used = new Set([...usedCategories(dataset)].map(({ id }) => groupOf(id)));
    return groups.filter((group) => used.has(group));
  }, [dataset]);
}

/** What the forms of marks that the dataset has say about how closely a time is known. @param lanes whether parties can have lanes */
export function MarkKey({ lanes }: { readonly lanes: boolean }) {
  const words = useMessages();
  const fills = useId();
  const groups = useUsedGroups();
  const dataset = useDataset();
  const forms = useMemo(() => usedForms(dataset), [dataset]);
  const [first] = groups;
  if (!first) return null;
  const shape = SHAPES[first.mark];
  const { tone } = first;
  const talks = groups.find(({ id }) => id === TALKS);
  const truces = groups.find(({ id }) => id === CEASEFIRE);
  return (
    <ul className="mark-key">
      <Sample text={words.keyDot} tone={tone}>
        <path d={shape} transform={MIDDLE} />
      </Sample>
      {forms.lasting && (
        <Sample text={words.keyWhisker} tone={tone}>
          <path className="mark__whisker" d={WHISKER} />
          <path d={shape} transform="translate(3 8) scale(0.5)" />
        </Sample>
      )}
      {forms.set && (
        <Sample text={words.keySet} tone={tone}>
          <path className="mark__whisker" strokeDasharray="2 2" d={WHISKER} />
          <path d={shape} transform="translate(14 8) scale(0.5)" />
        </Sample>
      )}
      {forms.over && (
        <Sample text={words.keyOver} tone={tone}>
          <path className="mark__whisker" d="M2 8H26m0-2.5v5" />
          <path className="is-hollow" d={shape} transform="translate(6 8) scale(0.6)" />
        </Sample>
      )}
      {forms.soft && (
        <Sample text={words.keySoft} tone={tone}>
          <SoftFills fills={fills} />
          <path d={shape} fill={softFill(fills, tone)} transform={MIDDLE} />
        </Sample>
      )}
      <Sample text={words.keyBars} tone={tone}>
        <path d="M10 2h8v3.5h-8zM10 6.25h8v3.5h-8zM10 10.5h8V14h-8z" />
      </Sample>
      <Sample text={words.keyGhost} tone={tone}>
        <path className="is-faint" d={shape} transform={MIDDLE} />
      </Sample>
      {truces && (
        <Sample text={words.keyCeasefire} tone={truces.tone}>
          <path d="M1 4H9V12H1Z" />
          <path d="M12 4h3l-2 8h-3ZM18 4h3l-2 8h-3ZM24 4h3l-2 8h-3Z" />
        </Sample>
      )}
      {talks && (
        <li>
          <Glyph group={talks} />
          {words.keyTalks}
        </li>
      )}
      {lanes && forms.denied && (
        <Sample text={words.keyDenied} tone={tone}>
          <path className="is-hollow" d={shape} transform={MIDDLE} />
          <path className="mark__denial" d="m9 13 10-10" />
        </Sample>
      )}
      {lanes && forms.deniedInGeneral && (
        <Sample text={words.keyDeniedInGeneral} tone={tone}>
          <path className="is-hollow" d={shape} transform={MIDDLE} />
          <path className="mark__denial" strokeDasharray="2 2" d="m9 13 10-10" />
        </Sample>
      )}
    </ul>
  );
}

interface SampleProps {
  readonly text: string;
  readonly tone: Tone;
  readonly children: ReactNode;
}

function Sample({ text, tone, children }: SampleProps) {
  return (
    <li>
      <svg className={`tone-${tone}`} width={28} height={16} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
