import { useId } from 'react';
import type { MeasureAccounts } from '../../evidence/derive.ts';
import type { Messages } from '../../messages/messages.ts';
import { useMessages } from '../../messages/messages-context.tsx';
import { Sentence, slotsFor } from '../../messages/Sentence.tsx';
import { useRovingPick } from '../../ui/keys/useRovingPick.ts';
import { speakerName, SpeakerName } from '../ClaimFigure.tsx';
import type { ClaimLookup } from '../ClaimFigure.tsx';
import { givenValues, writtenValue } from './given-values.ts';
import type { GivenValue } from './given-values.ts';
import { countScale } from './plot-scale.ts';
import { RangeAxis, RangePlot } from './RangePlot.tsx';

interface Props {
  /** The measures of one incident; those on which its accounts agree are left out. */
  readonly measures: readonly MeasureAccounts[];
  readonly lookup: ClaimLookup;
}

/**
 * Where the accounts of an incident give different numbers: a row a measure, all on one scale from zero, the values
 * written beside it. Each value is in reach of keys, pointer and finger, and says who gives it.
 */
export function AccountsDiffer({ measures, lookup }: Props) {
  const words = useMessages();
  const headingId = useId();
  const { picked, pick, onKeyDown, itemProps } = useRovingPick(null);
  const rows = rowsOf(measures, words);
  const values = rows.flatMap((row) => row.values);
  if (values.length === 0) return null;
  const scale = countScale(values);
  const idsOf = ({ accounts }: GivenValue): string[] => [
    ...new Set(accounts.map(({ claim }) => claim.speaker)),
  ];
  const speakersOf = (value: GivenValue): string[] => [
    ...new Set(idsOf(value).map((id) => speakerName(id, lookup, words))),
  ];
  const shown = picked === null ? undefined : values[picked];
  return (
    <div className="differ">
      <p id={headingId} className="differ__heading">
        {words.accountsDiffer}
      </p>
      <div
        className="differ__rows"
        role="listbox"
        tabIndex={-1}
        aria-labelledby={headingId}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <div key={row.name} className="differ__row" role="group" aria-label={row.name}>
            <span className="differ__name" aria-hidden="true">
              {row.name}
            </span>
            <RangePlot
              values={row.values}
              scale={scale}
              picked={picked === null ? null : picked - row.first}
              onPoint={(at) => pick(row.first + at)}
            />
            <span className="differ__values">
              {row.values.map((value, at) => (
                <span key={at} className="differ__item">
                  <span
                    {...itemProps(row.first + at)}
                    className="differ__value"
                    aria-label={words.givenBy(writtenValue(value, words), speakersOf(value))}
                  >
                    {writtenValue(value, words)}
                  </span>
                  {at < row.values.length - 1 && ' · '}
                </span>
              ))}
            </span>
          </div>
        ))}
        <RangeAxis scale={scale} />
      </div>
      <p className="differ__who">
        {shown ? (
          <Sentence
            text={words.givenBy(writtenValue(shown, words), slotsFor(idsOf(shown)))}
            parts={idsOf(shown).map((id) => (
              <SpeakerName key={id} id={id} lookup={lookup} />
            ))}
          />
        ) : (
          words.pickValue
        )}
      </p>
      <ul className="differ__list visually-hidden">
        {rows.flatMap((row) =>
          row.values.flatMap((value) =>
            value.accounts.map(({ claim, figure }, at) => (
              <li key={`${row.name} ${value.text} ${at}`}>
                {words.givenInWords(
                  row.name,
                  writtenValue(value, words),
                  figure.text ?? claim.note ?? '',
                  speakerName(claim.speaker, lookup, words),
                )}
              </li>
            )),
          ),
        )}
      </ul>
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly values: readonly GivenValue[];
  /** Its first value among those of all rows. */
  readonly first: number;
}

function rowsOf(measures: readonly MeasureAccounts[], words: Messages): Row[] {
  let first = 0;
  return measures
    .filter(({ differ }) => differ)
    .map((measure) => {
      const values = givenValues(measure);
      const row = { name: nameOf(measure, words), values, first };
      first += values.length;
      return row;
    });
}

/** "Killed" where people are counted; else with what is counted. */
function nameOf({ measure, of }: MeasureAccounts, words: Messages): string {
  const name = words.measures[measure];
  return of === null ? name : words.measureOf(name, of);
}
