import { deskWords } from '../../messages/desk-rooms/desk-words.ts';
import { removeRecord, usesOf } from '../coding/correct/remove-record.ts';
import type { RemovedKind } from '../coding/correct/remove-record.ts';
import { useDeskActions, useRecords } from './desk-context.tsx';

const STEPS: Readonly<Record<RemovedKind, string>> = {
  source: 'remove-article',
  place: 'remove-place',
  speaker: 'remove-speaker',
  actor: 'remove-actor',
};

interface Props {
  readonly kind: RemovedKind;
  readonly id: string;
  readonly label: string;
  readonly className: string;
  /** Asked when somebody wants to, and says itself why not. */
  readonly isAllowed?: () => boolean;
  readonly onRemoved: () => void;
}

/** Takes a record out that nothing names; where something does, says what. */
export function RemoveRecord({ kind, id, label, className, isAllowed, onRemoved }: Props) {
  const records = useRecords();
  const actions = useDeskActions();
  const change = removeRecord(records, kind, id);
  if (!change)
    return <p className="desk-note">{deskWords.notRemoved(usesOf(records, kind, id))}</p>;
  const remove = (): void => {
    if (isAllowed?.() === false) return;
    actions.put(change, STEPS[kind]);
    onRemoved();
  };
  return (
    <button type="button" className={className} onClick={remove}>
      {label}
    </button>
  );
}
