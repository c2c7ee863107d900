import { useContext, useId, useRef, useState } from 'react';
import { articleWords } from '../../../../messages/desk-rooms/desk-article-words.ts';
import { piecesOf } from '../../../coding/pieces-of.ts';
import { NOTHING_SAID } from '../adding/article-draft.ts';
import { useDraftActions } from '../adding/drafts-at-hand.ts';
import { DeskContext, useDeskActions, useRecords } from '../../desk-context.tsx';
import { RemoveRecord } from '../../RemoveRecord.tsx';
import { isDrafted } from './is-drafted.ts';
import { isInferred, saidOtherwise, withInferred } from './inferred.ts';
import { RenameSource } from './RenameSource.tsx';
import { SourceFields } from './SourceFields.tsx';
import { textFault, textsOf } from './source-texts.ts';
import type { SourceField } from './source-texts.ts';
import { useTypedTexts } from './typed-texts.ts';

const words = articleWords.form;

interface Props {
  readonly source: string;
  readonly say: (text: string) => void;
  /** Called once another article on the page is begun. */
  readonly onPiece: () => void;
}

/** What a source says of its article, and of the pieces that its page carries, to be corrected. */
export function AboutArticle({ source, say, onPiece }: Props) {
  const id = useId();
  const records = useRecords();
  const sources = records.source;
  const desk = useContext(DeskContext)!;
  const drafts = useDraftActions();
  const [chosen, setChosen] = useState(source);
  const pieces = piecesOf(records, source);
  const shown = pieces.find((piece) => piece.id === chosen) ?? sources.get(source);
  if (!shown) return null;
  const begin = (): void => {
    const { language, accessed } = textsOf(sources.get(source)!);
    drafts.begin(
      {
        name: '',
        sha256: null,
        cameIn: null,
        isPage: false,
        carriedBy: source,
        told: {},
        standing: [],
        texts: { ...NOTHING_SAID, language, accessed },
        marks: { language: false },
        id: null,
      },
      null,
    );
    onPiece();
  };
  return (
    <div className="desk-article__body desk-article-form">
      <h2>{articleWords.about}</h2>
      {pieces.length > 1 && (
        <div className="desk-article-field">
          <label htmlFor={id}>{words.pieces}</label>
          <select
            id={id}
            className="desk-article-field__input"
            value={shown.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {pieces.map((piece) => (
              <option key={piece.id} value={piece.id}>
                {piece.id === source ? `${words.thisPage}: ${piece.title}` : piece.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <AboutSource key={shown.id} source={shown.id} />
      <RenameSource key={`id ${shown.id}`} source={shown.id} say={say} onRenamed={setChosen} />
      {shown.custom?.sha256 !== undefined && (
        <p className="desk-note">
          {words.sha256}: <code>{shown.custom.sha256}</code>
        </p>
      )}
      {(shown.custom?.archived?.length ?? 0) > 0 && (
        <p className="desk-note">{words.archived(shown.custom!.archived!.length)}</p>
      )}
      <div className="desk-article-field__row">
        <button type="button" className="button" onClick={begin}>
          {words.addPiece}
        </button>
        <RemoveRecord
          kind="source"
          id={shown.id}
          label={words.remove}
          className="button"
          isAllowed={() => {
            const isInUse = isDrafted(desk.getState(), shown.id);
            if (isInUse) say(words.removeInUse);
            return !isInUse;
          }}
          onRemoved={() => say(words.removed(shown.title))}
        />
      </div>
    </div>
  );
}

/** The fields of a source: what is right is put in as it is typed, what is not stays where it was typed. */
function AboutSource({ source: id }: Pick<Props, 'source'>) {
  const source = useRecords().source.get(id)!;
  const actions = useDeskActions();
  const { texts, type } = useTypedTexts(id, textsOf(source));
  /** The source as it was when somebody first typed in a field, since it was last marked. */
  const entered = useRef(new Map<SourceField, typeof source>());
  const put = (value: typeof source, field: SourceField): void => {
    if (value !== source)
      actions.put([{ kind: 'source', id, value }], 'change-article', `${id} ${field}`);
  };
  return (
    <SourceFields
      texts={texts}
      faultOf={(field) =>
        texts[field] === textsOf(source)[field] ? null : textFault(field, texts[field])
      }
      noteOf={() => null}
      isInferred={(field) => isInferred(source, field)}
      onText={(field, text) => {
        const then = entered.current.get(field) ?? source;
        entered.current.set(field, then);
        const changed = textFault(field, text) ? source : saidOtherwise(source, field, text, then);
        put(changed, field);
        type(field, text, textsOf(changed)[field]);
      }}
      onInferred={(field, inferred) => {
        entered.current.delete(field);
        put(withInferred(source, field, inferred), field);
      }}
    />
  );
}
