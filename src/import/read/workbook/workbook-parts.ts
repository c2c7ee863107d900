import type { SerialSystem } from '../../cells/serial-day.ts';
import type { ImportFile } from '../../table.ts';
import { UnreadableFileError } from '../../unreadable.ts';
import type { ArchiveEntry } from '../archive.ts';
import { LIMITS, pastLimit, size } from '../limits.ts';
import type { Limits } from '../limits.ts';
import { timeFormatOf } from './number-formats.ts';
import type { TimeFormat } from './number-formats.ts';
import { readXml } from './xml-stream.ts';
import type { XmlHandler } from './xml-stream.ts';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ArchiveEntry;
}

export interface WorkbookParts {
  readonly system: SerialSystem;
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** By a cell's style. */
  readonly formats: readonly (TimeFormat | undefined)[];
}

/** Reads what all sheets of a workbook share: their names, texts and formats. */
export function workbookParts(
  file: ImportFile,
  entries: readonly ArchiveEntry[],
  limits: Limits = LIMITS,
): WorkbookParts {
  const main = entries.find(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (main === undefined) throw notWhole(file, 'a workbook without its list of sheets');
  const read = <Item>(entry: ArchiveEntry | undefined, handler: Handler<Item>): Item[] => {
    if (entry === undefined) return [];
    if (entry.size > limits.memberBytes) {
      const got = `${entry.name} of ${size(entry.size)}`;
      throw pastLimit(file.name, 'memberBytes', got, limits, 'save the table as CSV');
    }
    return [...readXml(file.name, entry.name, entry.chunks(), handler, limits)];
  };
  const part = (path: string) =>
    entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  const targets = new Map(read(part(main.name.replace(/([^/]+)$/, '_rels/$1.rels')), relations));
  const listed = read(main, listedIn);
  const sheets = listed.flatMap((item): SheetPart[] => {
    if (item === '1904') return [];
    const { type = '', target = '' } = targets.get(item.relation) ?? {};
    // Charts and dialogues are listed among the sheets.
    if (!type.endsWith('/worksheet')) return [];
    const entry = part(target);
    if (entry === undefined) throw notWhole(file, `a workbook without its sheet “${item.name}”`);
    return [{ name: item.name, hidden: item.hidden, entry }];
  });
  const ofType = (type: string) =>
    part([...targets.values()].find((relation) => relation.type.endsWith(type))?.target ?? '');
  return {
    system: listed.includes('1904') ? '1904' : '1900',
    sheets,
    strings: read(ofType('/sharedStrings'), sharedStrings),
    formats: read(ofType('/styles'), styles),
  };
}

type Handler<Item> = (emit: (item: Item) => void) => XmlHandler;

interface Relation {
  readonly type: string;
  readonly target: string;
}

const relations: Handler<readonly [string, Relation]> = (emit) => ({
  open(name, { Id = '', Type = '', Target = '' }) {
    if (name !== 'Relationship') return;
    const target = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
    emit([Id, { type: Type, target }]);
  },
});

interface Listed {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

const listedIn: Handler<Listed | '1904'> = (emit) => ({
  open(name, attributes) {
    if (name === 'workbookPr' && /^(?:1|true|on)$/.test(attributes['date1904'] ?? '')) emit('1904');
    if (name !== 'sheet') return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    emit({ name: attributes['name'] ?? '', relation, hidden });
  },
});

const sharedStrings: Handler<string> = (emit) => {
  const words = new WordsOf('si');
  return {
    open: (name) => words.open(name),
    text: (text) => words.text(text),
    close(name) {
      const whole = words.close(name);
      if (whole !== undefined) emit(whole);
    },
  };
};

/** Gathers the text of a cell or a shared string from its runs; how it is to be pronounced is no part of it. */
export class WordsOf {
  readonly #whole: string;
  #words = '';
  #taking = false;
  #aside = false;

  constructor(whole: string) {
    this.#whole = whole;
  }

  open(name: string): void {
    if (name === this.#whole) this.#words = '';
    if (name === 'rPh') this.#aside = true;
    this.#taking = name === 't' && !this.#aside;
  }

  text(text: string): void {
    if (this.#taking) this.#words += text;
  }

  /** The whole text when its element is closed. */
  close(name: string): string | undefined {
    this.#taking = false;
    if (name === 'rPh') this.#aside = false;
    return name === this.#whole ? unescaped(this.#words) : undefined;
  }
}

/** Takes back how a workbook writes characters that XML can't hold: `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const styles: Handler<TimeFormat | undefined> = (emit) => {
  const codes = new Map<number, string>();
  let inCells = false;
  return {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(numFmtId);
      emit(timeFormatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
};

export function notWhole(file: ImportFile, got: string): UnreadableFileError {
  return new UnreadableFileError(
    file.name,
    got,
    'a whole workbook',
    'open it in a spreadsheet program and save it again as .xlsx or CSV',
  );
}
