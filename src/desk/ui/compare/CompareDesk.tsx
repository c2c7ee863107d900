import { useState } from 'react';
import type { OtherCoding } from '../../compare/taking/take-points.ts';
import type { DeskStore } from '../../state/desk-store.ts';
import { CompareFrame, CompareScreen } from './CompareScreen.tsx';
import { OpenOther } from './OpenOther.tsx';
import type { OpenCoding } from './OpenOther.tsx';

interface Props {
  readonly store: DeskStore;
  readonly open: OpenCoding;
  readonly onClose: () => void;
}

/** Asks for another's coding, then shows the desk's own beside it. */
export function CompareDesk({ store, open, onClose }: Props) {
  const [other, setOther] = useState<OtherCoding | null>(null);
  if (other) return <CompareScreen store={store} other={other} onClose={onClose} />;
  return (
    <CompareFrame store={store} onClose={onClose}>
      <main>
        <OpenOther open={open} onOpened={setOther} />
      </main>
    </CompareFrame>
  );
}
