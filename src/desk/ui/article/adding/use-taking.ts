import { useContext, useState } from 'react';
import { articleWords as words } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { ArticleTextError } from '../../../text/article-text.ts';
import { differenceTo } from '../../../text/nearly-same.ts';
import { DeskContext } from '../../desk-context.tsx';
import { sourceWithText } from './article-draft.ts';
import { draftsIn, useDraftActions } from './drafts-at-hand.ts';
import { readArticleFile, readPastedText } from './read-article-file.ts';
import type { ReadText } from './read-article-file.ts';

export interface Taking {
  /** Takes files, one after another. @param of the source whose text is asked for; left out: any, or a new article */
  readonly takeFiles: (files: readonly File[], of?: string | null) => Promise<void>;
  /** @returns whether it is taken: what is not stays where it was typed */
  readonly takePasted: (text: string) => Promise<boolean>;
  readonly isReading: boolean;
  /** What happened, one a line; what was refused among it. */
  readonly told: readonly string[];
  readonly tell: (lines: readonly string[]) => void;
}

/** Takes texts as they come: a new one becomes a draft, one that a source asks for is brought to it. */
export function useTaking(): Taking {
  const desk = useContext(DeskContext)!;
  const drafts = useDraftActions();
  const [reading, setReading] = useState(0);
  const [told, tell] = useState<readonly string[]>([]);

  /** @returns what is to be said of a text that is no new article; null for one that is, or that a source asked for */
  const take = async (
    { text, sha256, draft }: ReadText,
    of: string | null,
    given: string[],
  ): Promise<string | null> => {
    const { history, texts, typed } = desk.getState();
    const same = sourceWithText(history.records, sha256);
    if (same && !texts.has(sha256)) {
      desk.actions.addTexts(new Map([[sha256, text]]));
      given.push(same.title);
      return null;
    }
    if (same) return words.sameText(draft.name, same.title, same.id);
    const asked = of === null ? undefined : history.records.source.get(of);
    if (asked) {
      const expected = asked.custom?.sha256 ?? '';
      const difference = await differenceTo(text, expected);
      return words.notItsFile(draft.name, asked.title, sha256, expected, difference);
    }
    const twin = draftsIn(typed).find((one) => one.draft.sha256 === sha256);
    if (twin) return words.sameDraft(draft.name);
    drafts.begin(draft, text);
    return null;
  };
  const readEach = async (
    reads: readonly { readonly name: string; readonly read: () => Promise<ReadText> }[],
    of: string | null,
  ): Promise<boolean> => {
    setReading((number) => number + 1);
    const lines: string[] = [];
    const given: string[] = [];
    let isNew = true;
    // One after another: a file that is refused keeps none of the others back.
    for (const { name, read } of reads) {
      try {
        const line = await take(await read(), of, given);
        if (line === null) continue;
        lines.push(line);
        isNew = false;
      } catch (error) {
        isNew = false;
        const isKnown = error instanceof ArticleTextError;
        lines.push(isKnown ? words.refused(error.message) : words.unreadable(name));
      }
    }
    if (given.length > 0)
      lines.unshift(given.length === 1 ? words.given(given[0]!) : words.givenMany(given.length));
    tell(lines);
    setReading((number) => number - 1);
    return isNew;
  };
  return {
    isReading: reading > 0,
    told,
    tell,
    takeFiles: async (files, of = null) => {
      await readEach(
        files.map((file) => ({ name: file.name, read: () => readArticleFile(file) })),
        of,
      );
    },
    takePasted: (text) => {
      const name = words.form.pasted;
      return readEach([{ name, read: () => readPastedText(text, name) }], null);
    },
  };
}
