import { useId, useRef } from 'react';
import { ASIDES } from '../../../../evidence/coding/asides.ts';
import type { CodedSentence } from '../../../../evidence/model.ts';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { useDisclosure } from '../../../../ui/useDisclosure.ts';
import { oneLine } from '../../../text/one-line.ts';
import { useDesk, useDeskActions } from '../../desk-context.tsx';

/** The field in which a reason stands until it is used. */
const FIELD = 'article-why';

interface Props {
  readonly onSetAside: (aside: Pick<CodedSentence, 'aside' | 'why'>) => void;
}

/** Sets a sentence aside for one of the reasons, in somebody's own words besides if there are any. */
export function AsideMenu({ onSetAside }: Props) {
  const around = useRef<HTMLDivElement>(null);
  const menu = useDisclosure(around);
  const why = useDesk(({ typed }) => typed[FIELD] ?? '');
  const actions = useDeskActions();
  const id = useId();
  const typed = oneLine(why);
  return (
    <div ref={around} className="desk-bar__menu" role="presentation" onKeyDown={menu.onKeyDown}>
      <button type="button" className="button" {...menu.button}>
        {words.bar.setAside}
      </button>
      {menu.open && (
        <div id={menu.id} className="desk-bar__panel" role="group" aria-label={words.bar.setAside}>
          <label htmlFor={id}>{words.bar.why}</label>
          <input
            id={id}
            className="desk-article-field__input"
            value={why}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => actions.type(FIELD, target.value || null)}
          />
          <p id={`${id}-note`} className="desk-note">
            {words.bar.whyNote} {typed === '' && words.bar.otherNeedsWhy}
          </p>
          <div className="desk-bar__reasons">
            {ASIDES.map((aside) => (
              <button
                key={aside}
                type="button"
                className="button"
                aria-disabled={aside === 'other' && typed === ''}
                onClick={() => {
                  if (aside === 'other' && typed === '') return;
                  onSetAside({ aside, ...(typed !== '' && { why: typed }) });
                  actions.type(FIELD, null);
                  menu.close();
                }}
              >
                {words.aside[aside]}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
