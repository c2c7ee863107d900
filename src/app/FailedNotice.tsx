import { useMessages } from '../messages/messages-context.tsx';
import { TryAgain } from '../ui/lazy/TryAgain.tsx';

interface Props {
  /** What has failed, in a sentence. */
  readonly said: string;
  /** What the fault says itself, where that helps. */
  readonly detail: string | null;
  readonly retry: () => void;
  readonly retried?: boolean;
}

/** Stands where a region should be: says what has failed, with a way to try it again. */
export function FailedNotice({ said, detail, retry, retried = false }: Props) {
  const words = useMessages();
  return (
    <div className="notice notice--error" role="alert">
      <p>{said}</p>
      {detail !== null && <p className="notice__detail">{detail}</p>}
      <p>
        <TryAgain words={words} retry={retry} retried={retried} />
      </p>
    </div>
  );
}
