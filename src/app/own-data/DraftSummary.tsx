import { useId } from 'react';
import type { Question } from '../../import/guess/mapping-draft.ts';
import type { Mapping, Use } from '../../import/mapping.ts';
import type { Draft, OwnWork } from './own-work.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { PlaceChoices } from './PlaceChoices.tsx';
import { TrialResult } from './TrialResult.tsx';
import { useOpenDataWords } from './own-words.tsx';

export interface DraftSummaryProps {
  readonly draft: Draft;
  readonly work: OwnWork;
  readonly onShow: () => void;
}

/** What a person's table is, what it lacks, what becomes of its rows, and the way on. */
export function DraftSummary({ draft, work, onShow }: DraftSummaryProps) {
  const words = useOpenDataWords();
  const { preview, title, said, trial } = draft;
  const mapping = trial?.mapping ?? preview.mapping;
  const questions = trial?.questions ?? [];
  const outcome = trial?.outcome ?? null;
  const titleId = useId();
  const isReady = outcome !== null && outcome.counts.incidents > 0;
  return (
    <section className="own__summary" aria-label={preview.source}>
      <p>
        <b>
          <bdi>{preview.source}</bdi>: {words.rows(preview.rows)}
        </b>
      </p>
      <label className="own__label" htmlFor={titleId}>
        {words.title}
      </label>
      <input
        id={titleId}
        className="own__input"
        value={title}
        onChange={({ target }) => work.setTitle(target.value)}
      />
      {mapping && (
        <Choice
          label={words.timeZone}
          value={said.timeZone ?? mapping.timeZone}
          options={zonesWith(mapping.timeZone)}
          onChoose={(timeZone) => void work.say({ timeZone })}
        />
      )}
      {preview.sheets.length > 1 && (
        <Choice
          label={words.sheet}
          value={preview.sheets[0]!}
          options={preview.sheets}
          onChoose={(sheet) => void work.openAs({ sheet })}
        />
      )}
      {preview.mayBeOfOther && (
        <EncodingChoice
          said={preview.mapping?.encoding ?? null}
          otherwise={words.encodingFound}
          work={work}
        />
      )}
      {Object.entries(preview.mapping?.held ?? {}).map(([column, values]) => (
        <label key={column} className="own__held">
          <input
            type="checkbox"
            checked={said.held !== undefined && !Object.hasOwn(said.held, column)}
            onChange={() =>
              void work.say({ held: toggled(said.held ?? preview.mapping!.held, column, values) })
            }
          />
          {words.letIn(column, values)}
        </label>
      ))}
      {questions.map((question) => (
        <Asked key={question.key} question={question} mapping={mapping!} work={work} />
      ))}
      {questions.length === 0 && <TrialResult outcome={outcome} />}
      <PlaceChoices open={outcome?.places.open ?? null} said={said.places} work={work} />
      <button
        type="button"
        className="button button--strong"
        disabled={!isReady || title.trim() === ''}
        onClick={onShow}
      >
        {words.show}
      </button>
      {preview.told.length > 0 && (
        <details>
          <summary>{words.toldOf(preview.told.length)}</summary>
          <ul className="own__told">
            {preview.told.map((one) => (
              <li key={one} lang="en">
                {one}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChoose: (option: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label className="own__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="own__input"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </>
  );
}

type Held = Mapping['held'];

/** Rows that are held back, but for those of a column; with them where they were let in. */
function toggled(held: Held, column: string, values: readonly string[]): Held {
  const { [column]: was, ...others } = held;
  return was ? others : { ...held, [column]: values };
}

function zonesWith(zone: string): readonly string[] {
  return [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}

interface AskedProps {
  readonly question: Question;
  readonly mapping: Mapping;
  readonly work: OwnWork;
}

/** So many columns are proposed for the one that says when; any is chosen in the table of columns. */
const MOST_PROPOSED = 4;

/** What a person has to say. */
function Asked({ question, mapping, work }: AskedProps) {
  const words = useOpenDataWords();
  const { column, key, text, options, example } = question;
  if (column === null)
    return (
      <fieldset className="own__asked">
        <legend>{words.toSay}</legend>
        <p>{words.noTime}</p>
        {options.slice(0, MOST_PROPOSED).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            onClick={() => void work.takeAs(name, { as: 'when' })}
          >
            {words.columnSaysWhen(name)}
          </button>
        ))}
      </fieldset>
    );
  const part = key.slice(key.lastIndexOf('.') + 1);
  return (
    <fieldset className="own__asked">
      <legend>{words.toSay}</legend>
      {Object.hasOwn(words.asks, part) ? (
        <p>{words.asks[part as keyof typeof words.asks](example, column)}</p>
      ) : (
        <p lang="en">{text}</p>
      )}
      {options.map((option) => (
        <button
          key={option}
          type="button"
          className="button"
          onClick={() =>
            void work.takeAs(column, { ...mapping.columns[column], [part]: option } as Use)
          }
        >
          {words.options[option] ?? option}
        </button>
      ))}
    </fieldset>
  );
}
