import { useMessages } from '../../messages/messages-context.tsx';
import type { KeyUse } from '../../messages/messages.ts';

/** What is written on the keys of each use; null is the space bar, which has a name in each language. */
const CAPS: readonly (readonly [KeyUse, readonly (string | null)[]])[] = [
  ['tab', ['Tab', 'Shift + Tab']],
  ['enter', ['Enter']],
  ['escape', ['Esc']],
  ['rows', ['←', '→', 'Home', 'End']],
  ['ends', ['←', '→', 'Page Up', 'Page Down', 'Home', 'End']],
  ['map', ['←', '→', '↑', '↓', '+', '−']],
  ['space', [null]],
  ['search', ['↓', '↑']],
  ['help', ['?']],
];

/** What each key of the page does. */
export function KeysPanel() {
  const words = useMessages();
  return (
    <dl className="keys">
      {CAPS.map(([use, caps]) => (
        <div key={use}>
          <dt dir="ltr">
            {caps.map((cap) => (
              <kbd key={cap}>{cap ?? words.keySpace}</kbd>
            ))}
          </dt>
          <dd>{words.keyUses[use]}</dd>
        </div>
      ))}
    </dl>
  );
}
