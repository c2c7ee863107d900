import { quoteCell } from '../../cells/cell-reading.ts';
import { splitAddresses, splitListed } from '../../cells/split-commas.ts';
import { splitList } from '../../cells/split-list.ts';
import type { Between } from '../../mapping.ts';
import type { Row } from '../../table.ts';
import { oneLine } from '../read-as.ts';
import type { TableReading } from '../read-as.ts';
import type { Besides, NamedColumn } from './besides.ts';

const NO_ADDRESS = {
  expected: 'an address that begins with https:// or http://, without spaces',
  cure: 'mend the cell, which is kept as a field',
} as const;

/** An address as it is linked, without what ends a sentence or parts a list; `www.` is of the web too. Null of what is none. */
export function addressOf(text: string): string | null {
  const bare = text.replace(/(?<![,.;،؛])[,.;،؛]+$/, '');
  const address = /^www\.[^\s.]+\.\S+$/i.test(bare) ? `https://${bare}` : bare;
  if (!/^https?:\/\/\S+$/i.test(address)) return null;
  try {
    return new URL(address).hostname === '' ? null : address;
  } catch {
    return null;
  }
}

/** The same of a cell or of a part of it; what can't be read is kept and told. Null where there is nothing, too. */
export function readAddress(text: string, { name }: NamedColumn, besides: Besides): string | null {
  if (text === '') return null;
  const address = addressOf(text);
  if (address === null) {
    besides.remarks.push({ column: name, got: `“${quoteCell(text)}”`, ...NO_ADDRESS });
    besides.fields.push({ name: oneLine(name), value: text });
  }
  return address;
}

/** A column whose cells may have several. */
type ListColumn = NamedColumn & {
  readonly use: {
    readonly between?: Between | undefined;
    readonly listed?: readonly string[] | undefined;
  };
};

/** What stands in a cell with something between, each in its place: nothing between two of those is a place too. */
export function placesIn(row: Row, reading: TableReading, column: ListColumn): readonly string[] {
  const { between = [], listed } = column.use;
  let pieces: readonly string[] = [String(reading.cell(row, column) ?? '')];
  for (const each of typeof between === 'string' ? [between] : between)
    pieces = pieces.flatMap((piece) => splitList(piece, each));
  pieces = pieces
    .flatMap(splitAddresses)
    .flatMap((piece) => splitListed(piece, listed))
    .map(oneLine);
  return pieces.slice(0, pieces.findLastIndex((piece) => piece !== '') + 1);
}

/** Addresses of pictures and videos, each once. */
export function readMedia(row: Row, reading: TableReading, besides: Besides): readonly string[] {
  const addresses = reading
    .columns('media')
    .flatMap((column) =>
      placesIn(row, reading, column).map((piece) => readAddress(piece, column, besides)),
    );
  return [...new Set(addresses.filter((address) => address !== null))];
}
