import { stateOf } from '../text-stats.ts';
import { beginsAs, statesOf } from './states.ts';

/** What says by itself, in whatever column, that a row is not for everybody’s eyes; `/` between. */
const RESTRICTED = statesOf(
  'retracted/do not use/dont use/not for use/confidential/strictly confidential/in confidence/embargoed/under embargo/embargo/not for publication/do not publish/dont publish/do not share/not to be published/not for release/not for public release/not public/non public/nonpublic/off the record/internal use/internal use only/for internal use/for internal use only/internal only/classified/top secret/for official use only/withhold/withheld',
  'confidencial/embargado/embargada/no publicar/no difundir/no compartir/no publicable/no para publicación/no apto para publicación/uso interno/solo uso interno/reservado/reservada/clasificado/bajo embargo',
  'confidentiel/confidentielle/sous embargo/ne pas publier/ne pas diffuser/à ne pas publier/non publiable/usage interne/diffusion restreinte/non diffusable/non public',
  'vertraulich/streng vertraulich/geheim/nicht veröffentlichen/nicht zur veröffentlichung/nicht zu veröffentlichen/nicht öffentlich/nur intern/nur für internen gebrauch/interner gebrauch/unter embargo/sperrfrist/gesperrt/verschlusssache/unter drei',
  'não publicar/não divulgar/não compartilhar/não público/uso interno/sigiloso/sigilosa/sob embargo/reservado',
  'riservato/riservata/confidenziale/non pubblicare/non divulgare/da non pubblicare/uso interno/sotto embargo/non pubblico',
  'секретно/конфиденциально/совершенно секретно/для служебного пользования/дсп/не публиковать/не для публикации/не для печати/эмбарго/под эмбарго/для внутреннего пользования/не разглашать',
  'таємно/конфіденційно/для службового користування/не публікувати/не для публікації/не для друку/ембарго/під ембарго/для внутрішнього користування/не розголошувати',
  'poufne/poufny/ściśle tajne/tajne/nie publikować/nie do publikacji/do użytku wewnętrznego/embargo/zastrzeżone/niejawne/nie udostępniać',
  'gizli/çok gizli/hizmete özel/yayınlama/yayınlanmasın/yayınlanmaz/yayınlanmayacak/yayımlanmasın/yayına uygun değil/paylaşılmasın/ambargolu/kurum içi',
  'məxfi/tam məxfi/dərc edilməsin/yayımlanmasın/daxili istifadə üçün/xidməti istifadə üçün/embarqo',
  'سري/سرية/سري للغاية/غير للنشر/ليس للنشر/لا ينشر/لا تنشر/ممنوع النشر/للاستخدام الداخلي/محظور النشر/غير علني',
);

/** What says so in a column that marks rows: elsewhere it is a word as others. */
const IN_MARKS = statesOf(
  'restricted/sensitive/highly sensitive/internal/secret/private/hidden/limited/team only/staff only/members only/editors only/redacted/protected/unlisted/suppressed/tlp:red/tlp:amber/hold/on hold',
  'restringido/restringida/sensible/interno/interna/secreto/privado/privada/oculto/oculta/limitado',
  'restreint/restreinte/interne/secret/secrète/privé/privée/masqué/masquée/limité/réservé',
  'eingeschränkt/beschränkt/sensibel/intern/privat/verborgen/versteckt/geschützt/nur team',
  'restrito/restrita/sensível/secreto/oculto/limitado/ristretto/sensibile/interno/segreto/privato/nascosto/limitato',
  'ограничено/ограниченный/чувствительно/внутренний/внутреннее/для внутреннего/приватно/приватный/скрыто/скрытый/частный',
  'обмежено/обмежений/чутливе/внутрішній/приватно/приватний/приховано/прихований',
  'ograniczony/ograniczone/wrażliwe/wewnętrzne/wewnętrzny/prywatne/prywatny/ukryte/ukryty',
  'kısıtlı/hassas/dahili/özel/sınırlı/gizlenmiş/məhdud/həssas/daxili/şəxsi',
  'مقيد/مقيدة/حساس/حساسة/داخلي/خاص/مخفي/محدود',
);

/** What says that nothing of it is published yet. */
const NOT_YET = statesOf(
  'not yet/never/later/wait/tbd/tba/tbc/to be determined/to be decided/to be confirmed/to be announced/undecided/unclear/unknown/maybe/ask/ask first/?/noch nicht/später/nie/aún no/todavía no/nunca/pas encore/jamais/ainda não/non ancora/ancora no/mai/ещё нет/пока нет/позже/ще ні/пізніше/jeszcze nie/nigdy/henüz değil/sonra/hələ yox/ليس بعد/لاحقا',
);

/** Whether a value says in whatever column that its row is not to be published. @param value as the cell has it */
export function isConfidential(value: string): boolean {
  return RESTRICTED.has(stateOf(value));
}

/** A label, and what may stand behind it: `Do not publish: the family asks so`. */
const LABEL = /^([^-–—:(,.!;\n]{4,40})(?:[-–—:(,.!;\n]|$)/u;
const FIRSTS = new Set(Array.from(RESTRICTED, (value) => value.slice(0, 2)));

/** Whether a cell is such a label, alone or before its reason. Most cells are none, and cost little. */
export function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || !FIRSTS.has(text.slice(0, 2).toLowerCase())) return false;
  const [, label] = LABEL.exec(text) ?? [];
  return (
    isConfidential(text) ||
    (label !== undefined && /\s/.test(label.trim()) && isConfidential(label))
  );
}

/** Longer cells are no labels, characters. */
const LONGEST_LABEL = 200;

/** Whether a value of a column that marks rows says so, or begins with it. @param value as the cell has it */
export function isRestricted(value: string): boolean {
  return beginsAs(RESTRICTED, value) || IN_MARKS.has(stateOf(value));
}

/** Whether a value of a column that asks whether to publish says that it is not done now. @param value as the cell has it */
export function isLater(value: string): boolean {
  return beginsAs(NOT_YET, value);
}
