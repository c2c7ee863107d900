import type { SentenceState } from '../../../../evidence/coding/sentence-states.ts';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { Toolbar } from '../../../../ui/keys/Toolbar.tsx';
import { useDesk } from '../../desk-context.tsx';
import { AsideMenu } from './AsideMenu.tsx';
import type { TextCommand } from './text-keys.ts';
import type { TextCommands } from './use-text-commands.ts';

const words = articleWords.bar;

/** Where the ends of what is marked go, each by a word. */
const EDGES = [
  ['startBack', '←[', 'start', -1],
  ['startOn', '[→', 'start', 1],
  ['endBack', '←]', 'end', -1],
  ['endOn', ']→', 'end', 1],
] as const;

interface Props {
  readonly states: readonly SentenceState[];
  readonly current: number;
  readonly commands: TextCommands;
  readonly areKeysShown: boolean;
  readonly onCommand: (command: TextCommand) => void;
}

/** What can be done with the sentence that one is at, or with what is marked in it, by mouse and finger. */
export function SentenceBar({ states, current, commands, areKeysShown, onCommand }: Props) {
  const isMarked = useDesk(({ selection }) => selection !== null);
  const isAside = states[current]?.aside !== undefined;
  return (
    <div className="desk-bar">
      <Toolbar label={words.label} className="desk-bar__tools">
        <button
          type="button"
          className="button"
          onClick={() => onCommand({ do: isMarked ? 'unmark' : 'mark' })}
        >
          {isMarked ? words.unmark : words.mark}
        </button>
        <button
          type="button"
          className="button button--strong"
          onClick={() => onCommand({ do: 'claim' })}
        >
          {words.claim}
        </button>
        <span className="desk-bar__edges">
          {EDGES.map(([name, sign, edge, by]) => (
            <button
              key={name}
              type="button"
              className="button button--icon"
              aria-label={words.edges[name]}
              title={words.edges[name]}
              aria-disabled={!isMarked}
              onClick={() => isMarked && onCommand({ do: 'edge', edge, by })}
            >
              <span aria-hidden>{sign}</span>
            </button>
          ))}
        </span>
        <button type="button" className="button" onClick={() => onCommand({ do: 'next' })}>
          {words.next}
        </button>
        {isAside && (
          <button type="button" className="button" onClick={() => onCommand({ do: 'take-up' })}>
            {words.takeUp}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={areKeysShown}
          onClick={() => onCommand({ do: 'keys' })}
        >
          {words.keys}
        </button>
      </Toolbar>
      <AsideMenu onSetAside={commands.setAside} />
    </div>
  );
}
