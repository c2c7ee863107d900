import { plainWord, quoteCell } from '../../cells/cell-reading.ts';
import type { Row } from '../../table.ts';
import type { DraftSource } from '../draft.ts';
import { oneLine } from '../read-as.ts';
import type { TableReading } from '../read-as.ts';
import type { Besides } from './besides.ts';
import { addressOf, placesIn, readAddress } from './row-addresses.ts';
import { dayOf } from './source-day.ts';

type Cited = Pick<DraftSource, 'name' | 'address'>;

/**
 * The sources of a row, each once. A name and an address belong together where they stand in the same place: of as many
 * columns each column with its own, and of as many in a cell each with its own. One name is that of all addresses; of
 * fewer addresses than names each is the one's whose name its host is, and else a field; of more, nobody knows which is
 * whose, and each is a source by itself.
 */
export function readSources(
  row: Row,
  reading: TableReading,
  besides: Besides,
): readonly DraftSource[] {
  const names = reading.columns('source').map((column) => placesIn(row, reading, column));
  const addresses = reading
    .columns('source-address')
    .map((column) =>
      placesIn(row, reading, column).map((piece) => readAddress(piece, column, besides)),
    );
  const keep = (address: string): void => {
    const at = addresses.findIndex((each) => each.includes(address));
    const { name } = reading.columns('source-address')[at]!;
    besides.remarks.push({ column: name, got: `“${quoteCell(address)}”`, ...WHOSE });
    besides.fields.push({ name: oneLine(name), value: address });
  };
  const cited =
    names.length === addresses.length
      ? names.flatMap((each, at) => pair(each, addresses[at]!, keep))
      : pair(inOneList(names, ''), inOneList(addresses, null), keep);
  const issued = readIssued(row, reading, besides, cited.length > 0);
  if (cited.length < 2) return cited.map((one) => ({ ...one, issued }));
  // An address that stands alone is that of the name it has elsewhere in the row.
  const named = new Set(cited.flatMap((one) => (isBare(one) ? [] : [one.address])));
  // No name has a line break.
  const kept = cited.filter((one) => !isBare(one) || !named.has(one.address));
  const distinct = new Map(kept.map((one) => [`${one.name}\n${one.address}`, one]));
  return Array.from(distinct.values(), (one) => ({ ...one, issued }));
}

/** Whether all that is known of a source is its address. */
function isBare({ name, address }: Cited): boolean {
  return address !== '' && name === hostOf(address);
}

/** An empty cell before others is a place in the list, so that what follows stays in its own. */
function inOneList<T>(cells: readonly (readonly T[])[], nothing: T): readonly T[] {
  const list = cells.flatMap((cell) => (cell.length === 0 ? [nothing] : cell));
  return list.slice(0, list.findLastIndex((one) => one !== nothing) + 1);
}

const WHOSE = {
  expected: 'as many addresses as sources, or one whose host is the name of a source',
  cure: 'write each in the place of its source, with nothing between two separators where one has none; it is kept as a field',
} as const;

/** @param keep called with each address that is of none of the names */
function pair(
  names: readonly string[],
  addresses: readonly (string | null)[],
  keep: (address: string) => void,
): readonly Cited[] {
  if (names.length === addresses.length)
    return names.flatMap((name, at) => citedBy(name, addresses[at]!));
  const [name = ''] = names;
  const isOfAll = names.length === 1 && addressOf(name) === null;
  const isAny = addresses.some((address) => address !== null);
  if (isOfAll && isAny)
    return addresses.flatMap((address) => (address === null ? [] : citedBy(name, address)));
  if (addresses.length < names.length) return pairByHost(names, addresses, keep);
  return [
    ...names.flatMap((each) => citedBy(each, null)),
    ...addresses.flatMap((address) => citedBy('', address)),
  ];
}

function pairByHost(
  names: readonly string[],
  addresses: readonly (string | null)[],
  keep: (address: string) => void,
): readonly Cited[] {
  const own = [...new Set(names)].flatMap((name) => citedBy(name, null));
  const found = new Map<Cited, string[]>();
  for (const address of addresses) {
    if (address === null || own.some((one) => one.address === address)) continue;
    const named = own.filter((one) => one.address === '' && isHostOf(hostOf(address), one.name));
    if (named.length === 1) found.set(named[0]!, [...(found.get(named[0]!) ?? []), address]);
    else keep(address);
  }
  return own.flatMap((one) =>
    found.has(one) ? found.get(one)!.map((address) => ({ ...one, address })) : [one],
  );
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|il|o|a) /;

/** Whether a part of a host is a name, its first word or it without its article: `taz.de` of taz, `bbc.co.uk` of BBC News. */
function isHostOf(host: string, name: string): boolean {
  const plain = plainWord(name).replaceAll(/[^\p{L}\p{N} ]/gu, '');
  const bare = plain.replace(ARTICLE, '');
  const forms = [plain, bare].map((form) => form.replaceAll(' ', ''));
  const known = new Set([...forms, bare.split(' ')[0]!].filter((form) => form.length > 1));
  const parts = host.toLowerCase().split('.').slice(0, -1);
  return parts.some((part) => known.has(part.replaceAll('-', '')));
}

/** What stands in one place: nothing, a source, or two where an address stands for the name of another one. */
function citedBy(name: string, address: string | null): readonly Cited[] {
  const own = addressOf(name);
  if (own !== null)
    return [
      { name: hostOf(own), address: own },
      ...(address === null || address === own ? [] : citedBy('', address)),
    ];
  const linked = linkedName(name);
  if (linked && (address === null || address === linked.address)) return [linked];
  if (address === null) return name === '' ? [] : [{ name, address: '' }];
  return [{ name: name || hostOf(address), address }];
}

const ADDRESS = String.raw`((?:https?:\/\/|www\.)[^\s]+?)`;
/** `[BBC](https://bbc.com/4)`, `BBC (https://bbc.com/4)`, `BBC: https://bbc.com/4` */
const LINKED = [
  String.raw`^\[([^\]]+)\]\(${ADDRESS}\)$`,
  String.raw`^(.*\S)\s*[(<[]${ADDRESS}[)>\]]$`,
  String.raw`^(.*\S)\s+${ADDRESS}$`,
].map((form) => new RegExp(form, 'iu'));

/** A name with its own address in one cell; null where there is no address, or more than one. */
function linkedName(text: string): Cited | null {
  for (const form of LINKED) {
    const [, before = '', link = ''] = form.exec(text) ?? [];
    const address = addressOf(link);
    const name = before.replace(/[\s:|,;–—-]+$/u, '');
    if (address !== null && name !== '' && !/https?:\/\/|\bwww\./i.test(name))
      return { name, address };
  }
  return null;
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

const NO_DAY = {
  expected: 'the day, month or year of a source, as 2020-10-11, 2020-10 or 2020',
  cure: 'write it so; the cell is kept as a field',
} as const;

/** When the sources of a row are of: a day without its clock time, a month or a year; empty where it doesn't say. */
function readIssued(row: Row, reading: TableReading, besides: Besides, isCited: boolean): string {
  const [column] = reading.columns('source-date');
  const text = column ? reading.text(row, column) : '';
  if (!column || text === '') return '';
  const field = { name: oneLine(column.name), value: text };
  const issued = dayOf(text);
  if (issued === null)
    besides.remarks.push({ column: column.name, got: `“${quoteCell(text)}”`, ...NO_DAY });
  // Without a source it is the date of nothing, and yet what the row says.
  if (issued === null || !isCited) besides.fields.push(field);
  return issued ?? '';
}
