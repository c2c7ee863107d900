import { useMessages } from '../messages/messages-context.tsx';

interface Props {
  /** What has failed, in a sentence. */
  readonly said: string;
  /** What the fault says itself, where that helps. */
  readonly detail: string | null;
  readonly retry: () => void;
}

/** Stands where a region should be: says what has failed, with a way to try it again. */
export function FailedNotice({ said, detail, retry }: Props) {
  const words = useMessages();
  return (
    <div className="notice notice--error" role="alert">
      <p>{said}</p>
      {detail !== null && <p className="notice__detail">{detail}</p>}
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
