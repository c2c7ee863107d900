import { plainWord } from '../cells/cell-reading.ts';
import type { Row } from '../table.ts';
import type { Refusal } from './refusal.ts';

/** What stands before sums, `/` between. */
const TOTALS: ReadonlySet<string> = new Set(
  'total/totals/grand total/subtotal/sub total/sum/sums/overall/all/total general/subtotales/totales/suma/sumas/total général/totaux/somme/sous total/summe/gesamt/insgesamt/gesamtsumme/zwischensumme/soma/totais/totale/totali/somma/итого/всего/итог/усього/разом/всього/razem/suma końcowa/ogółem/toplam/genel toplam/cəmi/ümumi/yekun/المجموع/الإجمالي/مجموع/合計/合计/总计/جمع کل'
    .split('/')
    .map(plainWord),
);
/** So short is no footnote, characters. */
const FOOTNOTE = 20;

/** Why a row that says no time is no incident at all, where it is a line below a table: a sum, or a footnote. */
export function noIncident({ cells }: Row): Refusal | null {
  const texts = cells.map((cell) => String(cell ?? '').trim()).filter((text) => text !== '');
  const [first = ''] = texts;
  const told = (got: string): Refusal => ({ level: 'note', got, expected: 'a row of an incident' });
  if (TOTALS.has(plainWord(first.replace(/[:=\s]+$/u, '')))) return told(`a total, “${first}”`);
  const isAlone = texts.length === 1 && cells.length > 2 && cells[0] !== null && cells[0] !== '';
  return isAlone && first.length >= FOOTNOTE && /\s/.test(first)
    ? told('a line alone, as a footnote is')
    : null;
}
