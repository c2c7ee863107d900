import type { Unmarked } from '../../map/still/picture-layout.ts';
import { useMessages } from '../../messages/messages-context.tsx';

/** Says of a still map how many incidents have no mark on it, and why. */
export function UnmarkedNote({ unplaced, beyond }: Unmarked) {
  const words = useMessages();
  return (
    <>
      {unplaced > 0 && ` ${words.withoutPlace(unplaced)}`}
      {beyond > 0 && ` ${words.beyondPicture(beyond)}`}
    </>
  );
}
