import type { DateReading, Mapping, Use } from '../../import/mapping.ts';
import type { GivenMapping } from '../../import/complete-mapping.ts';
import type { Draft, OwnWork } from './own-work.ts';
import { MOST_TRIED } from './reading/tried-rows.ts';
import { choiceOf, CHOICES, asUse } from './uses.ts';
import type { ColumnIs, OpenDataWords } from '../../messages/open-data-words.ts';
import { useOpenDataWords } from './own-words.tsx';

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
  const words = useOpenDataWords();
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
  const words = useOpenDataWords();
  const choice = choiceOf(use);
  // What is held back already says why.
  const isOffered = (id: ColumnIs): boolean => id !== 'held' || guessed.as !== 'held';
  const choose = (id: string): void =>
    void work.takeAs(name, id === GUESSED ? null : asUse(id as ColumnIs));
  return (
    <div className="own__use">
      <select
        aria-label={words.readColumnAs(name)}
        value={choice ?? GUESSED}
        data-left={use.as === 'nothing' || use.as === 'held' || undefined}
        onChange={({ target }) => choose(target.value)}
      >
        {!choiceOf(guessed) && <option value={GUESSED}>{nameOfUse(guessed, words)}</option>}
        {Object.entries(CHOICES).map(([group, choices]) => (
          <optgroup key={group} label={words.useGroups[group as keyof typeof CHOICES]}>
            {choices.filter(isOffered).map((id) => (
              <option key={id} value={id}>
                {words.uses[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <WayOf name={name} use={use} onUse={(next) => void work.takeAs(name, next)} />
    </div>
  );
}

/** What a use that is no choice is, in words. */
function nameOfUse(use: Use, words: OpenDataWords): string {
  if (use.as === 'held') return words.heldBack(use.why);
  if (use.as === 'figure') return words.figureOf(use.of, use.measure, use.bound);
  return words.usesOfFormats[use.as] ?? use.as;
}

function isDate(use: Use): use is Extract<Use, Partial<Pick<DateReading, 'order'>>> {
  return use.as === 'when' || use.as === 'start' || use.as === 'end';
}

/** What is asked beside a use: how dates are ordered, which bound a figure is, what parts several in a cell. */
function WayOf({
  name,
  use,
  onUse,
}: {
  readonly name: string;
  readonly use: Use;
  readonly onUse: (use: Use) => void;
}) {
  const words = useOpenDataWords();
  if (isDate(use))
    return (
      <Way
        label={words.orderOf(name)}
        value={use.order ?? 'iso'}
        names={words.orders}
        onChoose={(order) => onUse({ ...use, order, numbers: undefined })}
      />
    );
  if (use.as === 'figure' && choiceOf(use) !== null)
    return (
      <Way
        label={words.boundOf(name)}
        value={use.bound}
        names={words.bounds}
        onChoose={(bound) => onUse({ ...use, bound })}
      />
    );
  if (use.as === 'source' || use.as === 'source-address' || use.as === 'media')
    return (
      <Way
        label={words.betweenOf(name)}
        value={[use.between ?? ''].flat().join(' ')}
        names={betweensOf(words)}
        onChoose={(between) => onUse({ ...use, between: between === '' ? undefined : between })}
      />
    );
  return null;
}

/** What may part several in a cell, by what stands between them. */
function betweensOf({ betweens }: OpenDataWords): Readonly<Record<string, string>> {
  return {
    '': betweens.one,
    ';': betweens.semicolon,
    ',': betweens.comma,
    '|': betweens.bar,
    '/': betweens.slash,
    '\n': betweens.lines,
  };
}

interface WayProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Way<T extends string>({ label, value, names, onChoose }: WayProps<T>) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChoose(target.value as T)}>
      {!Object.hasOwn(names, value) && <option value={value}>{value}</option>}
      {Object.entries<string>(names).map(([one, written]) => (
        <option key={one} value={one}>
          {written}
        </option>
      ))}
    </select>
  );
}
