import type { ReactNode } from 'react';
import type { CitedSource } from '../evidence/citation.ts';
import type { Source } from '../evidence/model.ts';
import { isSupplied } from '../evidence/sources/supplied.ts';
import type { ShownField, SourceName } from '../evidence/sources/supplied.ts';
import { formatCalendarDate } from '../time/format.ts';
import type { CalendarWords } from '../time/format.ts';
import { DataText } from './DataText.tsx';
import type { Messages } from './messages.ts';
import { useMessages } from './messages-context.tsx';

/** A word of a source, marked where the source's own text does not state it. */
function Supplied({ supplied, children }: { supplied: boolean; children: ReactNode }) {
  const words = useMessages();
  return supplied ? (
    <span className="supplied" title={words.supplied}>
      {children}
    </span>
  ) : (
    children
  );
}

interface FieldProps {
  readonly source: Source;
  readonly field: ShownField;
  readonly children: ReactNode;
}

/** What is shown of a source. */
export function SourceField({ source, field, children }: FieldProps) {
  return <Supplied supplied={isSupplied(source, field)}>{children}</Supplied>;
}

interface TitleProps {
  readonly source: Source;
  /** Whether it stands between quotation marks. */
  readonly quoted?: boolean;
}

/** A source's title, in its own language. */
export function SourceTitle({ source, quoted = true }: TitleProps) {
  const words = useMessages();
  return (
    <SourceField source={source} field="title">
      <DataText
        text={quoted ? words.quoted(source.title) : source.title}
        lang={source.language ?? null}
      />
    </SourceField>
  );
}

/** What the sources of an incident are called. */
export function sourceNames(names: readonly SourceName[]): ReactNode[] {
  return names.map(({ name, supplied }) => (
    <Supplied key={name} supplied={supplied}>
      {name}
    </Supplied>
  ));
}

/** What a source is called, and its day where that is known. */
export function nameAndDay(cited: CitedSource, calendar: CalendarWords): ReactNode[] {
  return [part(cited, 'name', cited.name), dayPart(cited, calendar)];
}

/** Who published a source when, and on whose page it was read: as far as known. */
export function publication(cited: CitedSource, words: Messages): ReactNode[] {
  const { publisher, carrier } = cited;
  return [
    part(cited, 'publisher', publisher ?? ''),
    dayPart(cited, words.calendar),
    carrier === null ? '' : words.carriedBy(carrier),
  ].filter(Boolean);
}

function dayPart(cited: CitedSource, calendar: CalendarWords): ReactNode {
  return part(cited, 'issued', formatCalendarDate(cited.issued, calendar));
}

function part({ source }: CitedSource, field: ShownField, text: string): ReactNode {
  return (
    text && (
      <SourceField key={field} source={source} field={field}>
        {text}
      </SourceField>
    )
  );
}
