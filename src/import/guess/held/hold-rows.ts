import { counted } from '../../read/limits.ts';
import type { ColumnStats } from '../column-stats.ts';
import { tellOf } from '../mapping-draft.ts';
import type { HeaderRole, MarkingRole } from '../header-roles.ts';
import type { MappingDraft } from '../mapping-draft.ts';
import { headerWords } from '../read-header.ts';
import { stateOf } from '../text-stats.ts';
import { namesCorrected } from '../words/correcting-headers.ts';
import { isLater, isRestricted } from '../words/restricted-words.ts';
import { statesOf } from '../words/states.ts';
import { isStateOfWork, isUnfinished } from '../words/states-of-work.ts';
import { saysNo, saysYes } from '../words/yes-no.ts';

export interface HeldRows {
  readonly column: string;
  /** As the cells have them. */
  readonly values: readonly string[];
  /** How many rows have one of them. */
  readonly rows: number;
}

const HARMLESS = statesOf(
  'no/false/0/none/not sensitive/non sensitive/unrestricted/public/open/normal/low/n/not restricted',
  'öffentlich/offen/keine/keiner/público/pública/abierto/ninguna/ninguno/libre/publique/ouvert/aucune/aucun/aberto/nenhuma/nenhum/pubblico/pubblica/aperto/nessuna/nessuno',
  'публично/публичный/открыто/открытый/нет ограничений/публічно/публічний/відкрито/немає/без обмежень/publiczne/publiczny/otwarte/brak/kamuya açık/herkese açık/açık/yoktur/ictimai/açıq/yoxdur/عام/علني/مفتوح/لا يوجد',
);

/** What says that everybody may read it. */
const PUBLIC = statesOf(
  'public/open/published/everyone/everybody/anyone/all/world/web/website/online/visible/ok/okay/cleared/clear/release/released/approved/publishable/unrestricted/not restricted/given/granted/agreed/tlp:clear/tlp:white/white',
  'öffentlich/offen/alle/frei/sichtbar/freigegeben/veröffentlicht/erteilt/público/pública/abierto/abierta/todos/publicado/publicada/publique/ouvert/tous/publié/publiée/aberto/aberta/pubblico/pubblica/aperto/tutti/visibile/pubblicato',
  'публично/публичный/открыто/открытый/всем/опубликовано/публічно/публічний/відкрито/усім/опубліковано/publiczne/publiczny/otwarte/wszyscy/opublikowane/kamuya açık/herkese açık/açık/herkes/yayınlandı/ictimai/hamı/عام/علني/مفتوح/للجميع/منشور',
);
const isPublic = (value: string): boolean => saysYes(value) || PUBLIC.has(stateOf(value));

/** How far one could see: `10 km`, `poor`. */
const SIGHT =
  /^(?:[<>~≥≤]? ?(?:\d+(?:[.,]\d+)? ?(?:km|m|mi|miles?|sm|nm|ft|%)\+?|[2-9]|\d{2,})|(?:very )?(?:good|poor|bad|low|high)|moderate|fair|excellent|unlimited|limited|reduced|clear|gut|schlecht|mäßig|bonne|mauvaise|buena|mala|regular|boa|má|buona|scarsa|хорошая|плохая|добра|погана|dobra|zła|iyi|kötü)$/iu;

const isHarmless = (value: string): boolean => HARMLESS.has(stateOf(value)) || saysNo(value);
const isKept = (value: string): boolean =>
  saysNo(value) || isRestricted(value) || isUnfinished(value);

/** What of the values of such a column holds rows back. */
const MARKS: Readonly<Record<MarkingRole, (value: string) => boolean>> = {
  // One that is closed is done.
  status: (value) => isUnfinished(value) || (isRestricted(value) && !isStateOfWork(value)),
  sensitive: (value) => !isHarmless(value),
  restrictions: (value) => !isHarmless(value),
  access: (value) => isKept(value) || isLater(value),
  visibility: (value) => !isPublic(value),
  publish: (value) => !isPublic(value),
};

/** Which values are looked at, and which of them hold rows back. */
interface Mark {
  /** Null where there are too many. */
  readonly values: ReadonlyMap<string, number> | null;
  readonly holds: (value: string) => boolean;
}

/** What holds rows back of a column, by its header, or where that says nothing of it, by a value that can mean nothing else. */
function markOf({ header, text }: Pick<ColumnStats, 'header' | 'text'>): Mark | null {
  if (header && isMarking(header.role) && !(header.role === 'visibility' && isOfSight(text)))
    return { values: text.values, holds: MARKS[header.role] };
  // An embargo may be what a column of categories is about.
  const isOfRow = (value: string): boolean =>
    header === null || WORDS.has(header.role) || stateOf(value).includes(' ');
  const labels = [...text.labels].filter(([value]) => isOfRow(value));
  return labels.length > 0 ? { values: new Map(labels), holds: () => true } : null;
}

/** Columns of words of one's own. */
const WORDS: ReadonlySet<string> = new Set(['note', 'title']);

function isOfSight({ values }: ColumnStats['text']): boolean {
  return values !== null && [...values.keys()].every((value) => SIGHT.test(value));
}

function isMarking(role: HeaderRole): role is MarkingRole {
  return Object.hasOwn(MARKS, role);
}

/** The values of a column that marks rows as unfinished, sensitive or restricted; none of another. */
export function marksIn(column: Pick<ColumnStats, 'header' | 'text'>): readonly string[] {
  return [...(markOf(column)?.values?.keys() ?? [])];
}

/** Whether a column of such a header does. */
export function isNamedAsMark({ header }: Pick<ColumnStats, 'header'>): boolean {
  return header !== null && isMarking(header.role);
}

/** Tells of rows that correct others, or are the same: which of them stands, nobody says. */
export function tellCorrected(draft: MappingDraft): void {
  const found = draft.columns.filter(
    ({ name, cells }) => cells > 0 && namesCorrected(headerWords(name)),
  );
  for (const [at, { name, cells }] of found.entries()) {
    const what = `${counted(cells, 'row speaks', 'rows speak')} of another one there`;
    const more =
      ', which it may correct: both are imported; take out what no more holds, or give both one id';
    tellOf(draft, { column: name }, at === 0 ? `${what}${more}` : `${what}, too`);
  }
}

/** Columns that say for each row whether it is published: of an empty cell nobody knows. */
const WHETHER: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['publish', 'visibility']);

/** Tells of rows that say nothing in such a column: they are let in. */
function tellUnsaid(draft: MappingDraft, { name, header, cells }: ColumnStats, rows: number): void {
  if (!header || !WHETHER.has(header.role) || cells >= rows) return;
  const what =
    cells === 0
      ? 'it is empty: no row is held back by it'
      : `${counted(rows - cells, 'row has', 'rows have')} nothing there, and none of them is held back`;
  tellOf(draft, { key: 'held', column: name }, what);
}

/** Holds back rows that are marked so. @param rows how many there are */
export function holdRows(draft: MappingDraft, rows: number): HeldRows[] {
  const held: HeldRows[] = [];
  for (const column of draft.columns) {
    tellUnsaid(draft, column, rows);
    const mark = markOf(column);
    if (!mark) continue;
    const { name } = column;
    if (mark.values === null) {
      tellOf(
        draft,
        { key: 'held', column: name },
        'named like a mark of rows, but with too many different values: no row is held back by it',
      );
      continue;
    }
    const marked = [...mark.values].filter(([value]) => mark.holds(value));
    if (marked.length === 0) continue;
    const values = marked.map(([value]) => value);
    const count = marked.reduce((sum, [, each]) => sum + each, 0);
    held.push({ column: name, values, rows: count });
    tellOf(
      draft,
      { key: 'held', column: name },
      `${counted(count, 'row is', 'rows are')} held back: ${values.map((value) => `“${value}”`).join(', ')}`,
    );
  }
  return held;
}
