import { stateOf } from '../text-stats.ts';
import { beginsAs, statesOf } from './states.ts';

/** What marks a row that nobody has finished or vouches for, `/` between. */
const UNFINISHED = statesOf(
  'to do/todo/in progress/ready for review/needs review/help needed/needs upload/unclaimed/cancelled/canceled/draft',
  'pending/unfinished/incomplete/unverified/rejected/withdrawn/retracted/retraction/rescinded/revoked/debunked/superseded/duplicate/not started/on hold/hidden/private/deleted',
  'unconfirmed/not verified/not confirmed/to verify/to be verified/needs verification/to check/to be checked/under review/in review/work in progress/wip/unpublished',
  'borrador/pendiente/cancelado/cancelada/sin verificar/por verificar/no verificado/no verificada/sin confirmar/por confirmar/no confirmado/no confirmada',
  'por revisar/en revisión/en proceso/en curso/incompleto/incompleta/descartado/descartada/retirado/retirada/desmentido/desmentida/anulado/anulada/rechazado/rechazada/duplicado/duplicada/pendiente de verificación/pendiente de verificar',
  'brouillon/en attente/annulé/annulée/à vérifier/non vérifié/non vérifiée/à confirmer/non confirmé/non confirmée/en cours/en cours de vérification/incomplet/incomplète/rejeté/rejetée/retiré/retirée/démenti/démentie/doublon/à compléter',
  'entwurf/offen/abgebrochen/zu prüfen/ungeprüft/in arbeit/in bearbeitung/in prüfung/unbestätigt/nicht bestätigt/nicht verifiziert/unvollständig/verworfen/abgelehnt/zurückgezogen/widerrufen/widerlegt/duplikat/ausstehend/in entwicklung',
  'rascunho/pendente/a verificar/não verificado/não verificada/a confirmar/não confirmado/não confirmada/em andamento/em análise/em revisão/rejeitado/rejeitada/retirado/retirada/desmentido/desmentida/incompleta',
  'bozza/in sospeso/da verificare/non verificato/non verificata/da confermare/non confermato/non confermata/in corso/annullato/annullata/rifiutato/rifiutata/ritirato/ritirata/smentito/smentita/incompleto/duplicato',
  'черновик/в работе/отменено/не проверено/непроверено/на проверке/не подтверждено/неподтверждено/требует проверки/отклонено/отозвано/опровергнуто/дубликат/ожидает/ожидает проверки/не завершено',
  'чернетка/в роботі/скасовано/не перевірено/неперевірено/на перевірці/не підтверджено/непідтверджено/потребує перевірки/відхилено/відкликано/спростовано/дублікат/очікує/очікує перевірки/не завершено',
  'szkic/wersja robocza/do weryfikacji/do sprawdzenia/niezweryfikowane/niezweryfikowany/niepotwierdzone/niepotwierdzony/w toku/oczekuje/anulowane/odrzucone/wycofane/zdementowane/duplikat',
  'taslak/beklemede/iptal/iptal edildi/doğrulanmadı/doğrulanacak/onaylanmadı/kontrol edilecek/incelemede/devam ediyor/reddedildi/geri çekildi/yalanlandı',
  'qaralama/gözləmədə/yoxlanılmayıb/yoxlanılır/təsdiqlənməyib/davam edir/ləğv edilib/rədd edilib/geri çağırılıb',
  'مسودة/قيد الانتظار/قيد المراجعة/قيد التحقق/غير مؤكد/غير مؤكدة/غير محقق/لم يتم التحقق/ملغى/مرفوض/مكرر',
);

/** What marks a row that is done. */
const FINISHED = statesOf(
  'done/complete/completed/finished/final/verified/confirmed/checked/reviewed/approved/accepted/published/closed/ready',
  'verificado/verificada/confirmado/confirmada/revisado/revisada/aprobado/aprobada/publicado/publicada/terminado/terminada/completo/completa/finalizado/finalizada/cerrado/cerrada/listo',
  'vérifié/vérifiée/confirmé/confirmée/validé/validée/publié/publiée/terminé/terminée/complet/complète/clos/close/fini',
  'geprüft/verifiziert/bestätigt/erledigt/fertig/abgeschlossen/veröffentlicht/freigegeben/vollständig',
  'aprovado/aprovada/concluído/concluída/finalizado/revisto/revista/pronto',
  'verificato/verificata/confermato/confermata/approvato/approvata/pubblicato/pubblicata/completato/completata/concluso/conclusa',
  'проверено/подтверждено/готово/завершено/опубликовано/закрыто/одобрено',
  'перевірено/підтверджено/готово/завершено/опубліковано/закрито/схвалено',
  'zweryfikowane/zweryfikowany/potwierdzone/potwierdzony/gotowe/zakończone/opublikowane/sprawdzone/zatwierdzone',
  'doğrulandı/onaylandı/tamamlandı/yayınlandı/bitti/hazır',
  'təsdiqlənib/yoxlanılıb/tamamlanıb/dərc edilib/hazır',
  'تم التحقق/مؤكد/مؤكدة/مكتمل/منشور/منجز',
);

/** Whether a row of this state is unfinished, or nobody vouches for it. @param value as the cell has it */
export function isUnfinished(value: string): boolean {
  return beginsAs(UNFINISHED, value);
}

/** Whether a value says how far the work on a row has come. @param value as the cell has it */
export function isStateOfWork(value: string): boolean {
  return isUnfinished(value) || FINISHED.has(stateOf(value));
}
