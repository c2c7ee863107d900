import type { ReactNode } from 'react';
import { deskCompareWords as words } from '../../../messages/desk-rooms/desk-compare-words.ts';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { DeskContext } from '../desk-context.tsx';
import { DeskHeader } from '../DeskHeader.tsx';
import { CompareBody } from './CompareBody.tsx';

interface Props {
  /** The open desk, into whose coding the other's is taken. */
  readonly store: DeskStore;
  /** The same object as long as it is the same coding. */
  readonly other: OtherCoding;
  /** What became of saving the dataset. */
  readonly told?: ReactNode;
  readonly onClose: () => void;
}

/** The desk's coding beside another's: how far they agree, and what differs, to be decided. A page in place of the desk's. */
export function CompareScreen({ store, other, told, onClose }: Props) {
  return (
    <CompareFrame store={store} told={told} onClose={onClose}>
      <CompareBody store={store} other={other} />
    </CompareFrame>
  );
}

interface FrameProps extends Omit<Props, 'other'> {
  readonly children: ReactNode;
}

/** The head of the desk, with a way back to it, around a comparison. */
export function CompareFrame({ store, told, onClose, children }: FrameProps) {
  return (
    <DeskContext value={store}>
      <div className="desk-compare">
        <DeskHeader
          tools={
            <button type="button" className="button" onClick={onClose}>
              {words.back}
            </button>
          }
        >
          {told}
        </DeskHeader>
        {children}
      </div>
    </DeskContext>
  );
}
