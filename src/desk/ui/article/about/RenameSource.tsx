import { useContext, useId } from 'react';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { DeskContext, useDesk, useDeskActions, useRecords } from '../../desk-context.tsx';
import { idFault } from '../adding/article-draft.ts';
import { ArticleField } from './ArticleField.tsx';
import { isDrafted } from './is-drafted.ts';
import { renameSource, renameTyped } from './rename-source.ts';
import { fieldOfSource } from './typed-texts.ts';

const words = articleWords.form;

interface Props {
  readonly source: string;
  readonly say: (text: string) => void;
  readonly onRenamed: (id: string) => void;
}

/** Calls a source by another id, wherever it is named. */
export function RenameSource({ source, say, onRenamed }: Props) {
  const id = useId();
  const desk = useContext(DeskContext)!;
  const records = useRecords();
  const actions = useDeskActions();
  const field = fieldOfSource(source, 'id');
  const typed = useDesk((state) => state.typed[field] ?? source);
  const others = new Set([...records.source.keys()].filter((other) => other !== source));
  const fault = idFault(typed.trim(), others);
  const rename = (): void => {
    const next = typed.trim();
    if (fault || next === source) return;
    const { at, typed: all } = desk.getState();
    if (isDrafted(desk.getState(), source)) {
      say(words.idInUse);
      return;
    }
    actions.put(renameSource(records, source, next), 'change-article');
    for (const [name, text] of renameTyped(all, source, next)) actions.type(name, text);
    if (at?.source === source) actions.goTo({ ...at, source: next });
    onRenamed(next);
    say(words.idChanged(next));
  };
  return (
    <ArticleField
      id={id}
      label={words.field.id}
      hint={words.hint.id}
      note={null}
      fault={fault}
      value={typed}
      onText={(text) => actions.type(field, text === source ? null : text)}
      inferred={null}
      onInferred={() => undefined}
      offered={[]}
      control={null}
      beside={
        <button
          type="button"
          className="button"
          aria-disabled={fault !== null || typed.trim() === source}
          onClick={rename}
        >
          {words.changeId}
        </button>
      }
    />
  );
}
