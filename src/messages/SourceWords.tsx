import type { ReactNode } from 'react';
import type { CitedSource } from '../evidence/citation.ts';
import type { Source } from '../evidence/model.ts';
import { isSupplied } from '../evidence/supplied.ts';
import type { ShownField, SourceName } from '../evidence/supplied.ts';
import { formatCalendarDate } from '../time/format.ts';
import type { CalendarWords } from '../time/format.ts';
import { DataText } from './DataText.tsx';
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
export function SourceNames({ names }: { names: readonly SourceName[] }) {
  return names.map(({ name, supplied }, at) => (
    <span key={name}>
      {at > 0 && ' · '}
      <Supplied supplied={supplied}>
        <bdi>{name}</bdi>
      </Supplied>
    </span>
  ));
}

/** Whether it is known who published a source, or when. */
export function hasPublication({ publisher, issued }: CitedSource): boolean {
  return publisher !== null || issued.length > 0;
}

interface PublishedProps {
  readonly cited: CitedSource;
  readonly named: 'publisher' | 'name';
  readonly dated?: boolean;
  /** How days are written. */
  readonly calendar: CalendarWords;
}

/** "Courier, 17 October 2020": what a source is called, who published it when, as far as known and wanted. */
export function PublishedBy({ cited, named, dated = true, calendar }: PublishedProps) {
  const { source, issued } = cited;
  const name = cited[named];
  const date = dated ? formatCalendarDate(issued, calendar) : '';
  return (
    <>
      {name !== null && (
        <SourceField source={source} field={named}>
          <bdi>{name}</bdi>
        </SourceField>
      )}
      {name !== null && date !== '' && ', '}
      {date !== '' && (
        <SourceField source={source} field="issued">
          {date}
        </SourceField>
      )}
    </>
  );
}
