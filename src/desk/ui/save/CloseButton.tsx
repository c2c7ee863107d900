import { useState } from 'react';
import { deskSaveWords as words } from '../../../messages/desk-rooms/desk-save-words.ts';
import { FirstButton } from '../start/FirstButton.tsx';

interface Props {
  /** Whether something would be lost, as it stands when that is asked. */
  readonly isUnkept: () => boolean;
  readonly onClose: () => void;
}

/** Closes the desk; asked twice where something would be lost with it. */
export function CloseButton({ isUnkept, onClose }: Props) {
  const [step, setStep] = useState<'first' | 'asked' | 'back'>('first');
  const close = (): void => {
    if (isUnkept()) setStep('asked');
    else onClose();
  };
  if (step === 'asked')
    return (
      <span className="desk-save__asked">
        <span role="alert">{words.closeAsked}</span>
        <button type="button" className="button" onClick={onClose}>
          {words.closeSurely}
        </button>
        <FirstButton onClick={() => setStep('back')}>{words.keepOpen}</FirstButton>
      </span>
    );
  if (step === 'back') return <FirstButton onClick={close}>{words.close}</FirstButton>;
  return (
    <button type="button" className="button" onClick={close}>
      {words.close}
    </button>
  );
}
