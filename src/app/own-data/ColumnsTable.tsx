import { openDataWords as words } from '../../messages/open-data-words.ts';
import type { DateReading, Mapping, Use } from '../../import/mapping.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { Draft, OwnWork } from './own-work.ts';
import { MOST_TRIED } from './reading/tried-rows.ts';
import { choiceOf, CHOICES, asUse } from './uses.ts';
import type { ChoiceId } from './uses.ts';

export interface ColumnsTableProps {
  readonly draft: Draft;
  /** What the columns were taken for at first. */
  readonly guessed: Mapping;
  readonly work: OwnWork;
}

const FIELD: Use = { as: 'field' };

/** The columns with examples of their cells, and what each is read as, to be corrected. */
export function ColumnsTable({
  draft: { preview, said, trial },
  guessed,
  work,
}: ColumnsTableProps) {
  return (
    <div className="own__table" role="region" aria-label={words.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.readAs}</th>
            <th scope="col">{words.examples}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map(({ name, examples }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <ColumnUse
                  name={name}
                  use={readAsOf(said, name) ?? readAsOf(trial?.mapping ?? guessed, name) ?? FIELD}
                  guessed={readAsOf(guessed, name) ?? FIELD}
                  work={work}
                />
              </td>
              <td>
                {examples.length > 0 ? (
                  <ul className="own__examples">
                    {examples.map((example) => (
                      <li key={example} dir="auto">
                        {example}
                      </li>
                    ))}
                  </ul>
                ) : (
                  <span className="own__note">{words.noExample(preview.rows, MOST_TRIED)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column may be called as what every object has. */
function readAsOf({ columns = {} }: GivenMapping, name: string): Use | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

interface ColumnUseProps {
  readonly name: string;
  readonly use: Use;
  /** What the column was taken for at first. */
  readonly guessed: Use;
  readonly work: OwnWork;
}

/** The value of the option that is the guess, where that is no choice. */
const GUESSED = 'guessed';

function ColumnUse({ name, use, guessed, work }: ColumnUseProps) {
  const choice = choiceOf(use);
  const choose = (id: string): void =>
    void work.takeAs(name, id === GUESSED ? null : asUse(id as ChoiceId));
  return (
    <div className="own__use">
      <select
        aria-label={words.readColumnAs(name)}
        value={choice ?? GUESSED}
        data-left={use.as === 'nothing' || use.as === 'held' || undefined}
        onChange={({ target }) => choose(target.value)}
      >
        {!choiceOf(guessed) && <option value={GUESSED}>{nameOfUse(guessed)}</option>}
        {Object.entries(CHOICES).map(([group, choices]) => (
          <optgroup key={group} label={words.useGroups[group as keyof typeof CHOICES]}>
            {choices.map((id) => (
              <option key={id} value={id}>
                {words.uses[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isDate(use) && (
        <OrderOfDates
          name={name}
          order={use.order ?? 'iso'}
          onOrder={(order) => void work.takeAs(name, { ...use, order })}
        />
      )}
    </div>
  );
}

/** What a use that is no choice is, in words. */
function nameOfUse(use: Use): string {
  if (use.as === 'held') return words.heldBack(use.why);
  if (use.as === 'figure') return words.figureOf(use.of, use.measure, use.bound);
  return words.usesOfFormats[use.as] ?? use.as;
}

function isDate(use: Use): use is Extract<Use, Partial<DateReading>> {
  return use.as === 'when' || use.as === 'start' || use.as === 'end';
}

function OrderOfDates({
  name,
  order,
  onOrder,
}: {
  readonly name: string;
  readonly order: DateReading['order'];
  readonly onOrder: (order: DateReading['order']) => void;
}) {
  return (
    <select
      aria-label={words.orderOf(name)}
      value={order}
      onChange={({ target }) => onOrder(target.value as DateReading['order'])}
    >
      {Object.entries(words.orders).map(([one, written]) => (
        <option key={one} value={one}>
          {written}
        </option>
      ))}
    </select>
  );
}
