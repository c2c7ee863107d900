import type { SentenceState } from '../../../../evidence/coding/sentence-states.ts';
import type { CodedSentence } from '../../../../evidence/model.ts';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import type { DeskArticle } from '../../../state/desk-article.ts';
import { useDeskActions } from '../../desk-context.tsx';
import { nextUncoded } from './text-keys.ts';
import type { TextCommand } from './text-keys.ts';

export interface TextCommands {
  readonly run: (command: Exclude<TextCommand, { readonly do: 'keys' }>) => void;
  readonly setAside: (aside: Pick<CodedSentence, 'aside' | 'why'>) => void;
}

/**
 * Does what keys and buttons ask for in an open article.
 * @param whose the source whose words a claim is of: the article's own, or a piece on its page
 * @param say tells what happened
 */
export function useTextCommands(
  { source }: DeskArticle,
  states: readonly SentenceState[],
  current: number,
  whose: string,
  say: (text: string) => void,
): TextCommands {
  const actions = useDeskActions();
  const setAside: TextCommands['setAside'] = (aside) => {
    if (!aside.aside) return;
    actions.setAside(aside);
    say(words.said.aside(current + 1, words.aside[aside.aside].toLowerCase()));
  };
  return {
    setAside,
    run(command) {
      if (command.do === 'edge') actions.moveEdge(command.edge, command.by);
      else if (command.do === 'step') actions.step(command.by);
      else if (command.do === 'aside') {
        setAside({ aside: command.aside });
        const next = nextUncoded(states, current);
        if (next !== null) actions.goTo({ source, sentence: next });
      } else if (command.do === 'unmark') actions.selectNothing();
      else if (command.do === 'mark') actions.selectSentence();
      else if (command.do === 'claim') actions.beginClaim(whose);
      else if (command.do === 'take-up') {
        if (states[current]?.aside === undefined) return;
        actions.setAside(null);
        say(words.said.takenUp(current + 1));
      } else {
        const next = nextUncoded(states, current);
        if (next === null) say(words.said.noneLeft);
        else actions.goTo({ source, sentence: next });
      }
    },
  };
}
